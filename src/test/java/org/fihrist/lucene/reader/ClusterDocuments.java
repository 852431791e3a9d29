package org.fihrist.lucene.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.LadderAnalyzer;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.stem.StopWords;
import org.fihrist.analysis.stem.WordForms;
import org.fihrist.article.Article;
import org.fihrist.indexing.ArticleFieldValues;
import org.fihrist.indexing.StoredArticleJson;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.reuse.TextFingerprint;
import org.fihrist.search.Facet;
import org.fihrist.terms.FacetTerms;
import org.fihrist.terms.FacetValue;
import tools.jackson.databind.json.JsonMapper;

/** The articles of an open generation as documents of a cluster, with analysed terms. */
final class ClusterDocuments {
  private final OpenGeneration generation;
  private final LadderAnalyzer analyzer = new LadderAnalyzer();

  ClusterDocuments(OpenGeneration generation) {
    this.generation = generation;
  }

  /** All documents as the lines of one bulk request. */
  String bulk() throws IOException {
    StringBuilder lines = new StringBuilder();
    JsonMapper json = JsonMapper.shared();
    for (LeafReaderContext leaf : generation.reader().leaves()) {
      StoredFields stored = leaf.reader().storedFields();
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        Article article = ArticleSchema.toArticle(stored.document(document));
        Map<String, String> index = Map.of("_id", article.id());
        lines.append(json.writeValueAsString(Map.of("index", index))).append('\n');
        lines.append(json.writeValueAsString(fields(article, leaf, document))).append('\n');
      }
    }
    return lines.toString();
  }

  private Map<String, Object> fields(Article article, LeafReaderContext leaf, int document)
      throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", article.id());
    Map<String, List<String>> texts = new LinkedHashMap<>();
    for (ArticleFieldValues.Text text : ArticleFieldValues.texts(article)) {
      texts.computeIfAbsent(text.field(), _ -> new ArrayList<>()).add(ready(text.text()));
    }
    fields.putAll(texts);
    ArticleFieldValues.url(article).ifPresent(url -> fields.put("url", url));
    ArticleFieldValues.date(article)
        .ifPresent(date -> {
          fields.put("date", date.day());
          fields.put("dates", date.iso());
          fields.put("moment", date.dateTime());
        });
    fields.put("datesource", article.masthead().published().evidence().source().name());
    addPrint(fields, article);
    for (Facet facet : Facet.values()) {
      if (!facet.isOfDates()) {
        addFacet(fields, facet, leaf, document);
      }
    }
    fields.put("words", words(leaf, document));
    fields.put("article", Map.of("json", new String(StoredArticleJson.write(article), UTF_8)));
    return fields;
  }

  private String ready(String text) throws IOException {
    Ladder ladder = generation.ladder();
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(ArticleSchema.BODY, text)) {
      CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        String spelling = term.toString();
        WordForms forms = ladder.forms(LadderTerms.exact(spelling));
        words.add(
            StopWords.contains(forms) ? spelling : spelling + '\uE001' + LadderTerms.family(forms));
      }
      tokens.end();
    }
    return words.stream().collect(joining(" "));
  }

  private static void addPrint(Map<String, Object> fields, Article article) {
    TextFingerprint print =
        TextFingerprint.of(article.masthead().title(), article.content().body());
    ByteBuffer column = ByteBuffer.allocate(Long.BYTES + print.size() * Integer.BYTES);
    column.putLong(print.whole());
    for (int shingle : print.chosen()) {
      column.putInt(shingle);
    }
    fields.put("shingle", print.chosen());
    fields.put("print", column.array());
  }

  private static void addFacet(
      Map<String, Object> fields, Facet facet, LeafReaderContext leaf, int document)
      throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), FacetTerms.field(facet));
    if (values.advanceExact(document)) {
      List<FacetValue> all = new ArrayList<>();
      for (int i = 0; i < values.docValueCount(); i++) {
        all.add(FacetValue.ofStored(values.lookupOrd(values.nextOrd()).utf8ToString()));
      }
      String name = facet.name().toLowerCase(Locale.ROOT);
      fields.put("facet." + name, all.stream().map(FacetValue::key).toList());
      fields.put("values." + name, all.stream().map(FacetValue::stored).toList());
    }
  }

  /** The length of the body, then the numbers of the words of body and headline. */
  static byte[] words(LeafReaderContext leaf, int document) throws IOException {
    NumericDocValues norms = leaf.reader().getNormValues(ArticleSchema.BODY);
    boolean hasBody = norms != null && norms.advanceExact(document);
    ByteBuffersDataOutput to = new ByteBuffersDataOutput();
    to.writeVInt(hasBody ? SmallFloat.byte4ToInt((byte) norms.longValue()) : 0);
    BytesRef body = column(leaf, ArticleSchema.BODY, document);
    to.writeVInt(body.length);
    to.writeBytes(body.bytes, body.offset, body.length);
    BytesRef title = column(leaf, ArticleSchema.TITLE, document);
    to.writeBytes(title.bytes, title.offset, title.length);
    return to.toArrayCopy();
  }

  private static BytesRef column(LeafReaderContext leaf, String field, int document)
      throws IOException {
    BinaryDocValues column = DocValues.getBinary(leaf.reader(), field);
    return column.advanceExact(document) ? column.binaryValue() : new BytesRef();
  }
}
