package org.fihrist.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.LadderAnalyzer;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.stem.StopWords;
import org.fihrist.analysis.stem.WordForms;
import org.fihrist.article.Article;
import org.fihrist.article.DateEvidence;
import org.fihrist.indexing.ArticleFieldValues;
import org.fihrist.indexing.FilePath;
import org.fihrist.indexing.StoredArticleJson;
import org.fihrist.reuse.TextFingerprint;
import org.fihrist.table.ExportedGeneration.ExportedArticle;
import org.fihrist.table.ExportedGeneration.Words;
import org.fihrist.terms.ArticleFields;
import org.fihrist.terms.FacetValue;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the document of an article, with its terms ready-made. Safe for use by many threads. */
final class ArticleDocument {
  /** Stands between two terms of one position. */
  private static final char STACKED = '\uE001';

  /** No identifier of a document has more bytes. */
  private static final int LONGEST_ID = 512;

  private static final int MAX_KEPT_WORDS = 500_000;

  private final Ladder ladder;
  private final LadderAnalyzer analyzer = new LadderAnalyzer();
  private final Map<String, String> terms = new ConcurrentHashMap<>();

  /**
   * For one generation.
   *
   * @param ladder the forms of words, with the families that its archive taught
   */
  ArticleDocument(Ladder ladder) {
    this.ladder = ladder;
  }

  /**
   * The two lines of a bulk request.
   *
   * @param action the first line
   * @param document the second
   */
  record Lines(ObjectNode action, ObjectNode document) {}

  /** The lines of an article. */
  Lines of(ExportedArticle exported) {
    byte[] json = exported.versions().getFirst();
    Article article = StoredArticleJson.read(json, 0, json.length);
    ObjectNode document = ClusterClient.object();
    document.put(ArticleFields.ID, article.id());
    document.put("file", FilePath.of(article.source().path()).toString());
    for (ArticleFieldValues.Text text : ArticleFieldValues.texts(article)) {
      document.withArray(text.field()).add(stacked(text.text()));
    }
    ArticleFieldValues.url(article).ifPresent(url -> document.put(ArticleFields.URL, url));
    ArticleFieldValues.date(article)
        .ifPresent(date ->
            document
                .put(ArticleFields.DATE, date.day())
                .put("dates", date.iso())
                .put("moment", date.dateTime()));
    document.put(ArticleFields.INDEXED, exported.indexedSeconds());
    DateEvidence evidence = article.masthead().published().evidence();
    document.put("datesource", evidence.source().name());
    if (evidence.disputed()) {
      document.put("datedisputed", "yes");
    }
    addPrint(document, TextFingerprint.of(article.masthead().title(), article.content().body()));
    document.put("words", words(exported.words()));
    addValues(document, exported);
    document.putObject("article").put("json", new String(json, UTF_8));
    for (byte[] earlier : exported.versions().subList(1, exported.versions().size())) {
      document.withArray("earlier").addObject().put("json", new String(earlier, UTF_8));
    }
    ObjectNode action = ClusterClient.object();
    action.putObject("create").put("_id", identifier(article.id()));
    return new Lines(action, document);
  }

  private String stacked(String text) {
    StringBuilder stacked = new StringBuilder(3 * text.length());
    try (TokenStream words = analyzer.tokenStream(ArticleFields.BODY, text)) {
      CharTermAttribute spelling = words.getAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        if (!stacked.isEmpty()) {
          stacked.append(' ');
        }
        stacked.append(terms(spelling.toString()));
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
    return stacked.toString();
  }

  private String terms(String spelling) {
    if (terms.size() > MAX_KEPT_WORDS) {
      terms.clear();
    }
    return terms.computeIfAbsent(spelling, this::withFamily);
  }

  private String withFamily(String spelling) {
    WordForms forms = ladder.forms(LadderTerms.exact(spelling));
    return StopWords.contains(forms) ? spelling : spelling + STACKED + LadderTerms.family(forms);
  }

  private static void addPrint(ObjectNode document, TextFingerprint print) {
    int[] chosen = print.chosen();
    ByteBuffer column = ByteBuffer.allocate(Long.BYTES + chosen.length * Integer.BYTES);
    column.putLong(print.whole());
    ArrayNode shingles = document.putArray("shingle");
    for (int shingle : chosen) {
      column.putInt(shingle);
      shingles.add(shingle);
    }
    document.put("print", column.array());
  }

  private static byte[] words(Words words) {
    ByteBuffersDataOutput column = new ByteBuffersDataOutput();
    try {
      column.writeVInt(words.length());
      column.writeVInt(words.body().length);
      column.writeBytes(words.body());
      column.writeBytes(words.title());
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written to", e);
    }
    return column.toArrayCopy();
  }

  private static void addValues(ObjectNode document, ExportedArticle exported) {
    exported
        .values()
        .forEach((facet, values) -> {
          String name = facet.name().toLowerCase(Locale.ROOT);
          List<FacetValue> read = values.stream().map(FacetValue::ofStored).toList();
          ArrayNode keys = document.withObject("/facet").putArray(name);
          read.forEach(value -> keys.add(value.key()));
          ArrayNode stored = document.withObject("/values").putArray(name);
          values.forEach(stored::add);
        });
  }

  /** The identifier of a document: the key, or its hash when it is too long. */
  static String identifier(String key) {
    byte[] bytes = key.getBytes(UTF_8);
    if (bytes.length <= LONGEST_ID) {
      return key;
    }
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
