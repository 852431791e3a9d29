package org.fihrist.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;

/**
 * Documents of two fields of words, each word written as one term, and what anybody can count in
 * them.
 */
final class WrittenArchive {
  private static final FieldType LEAD = new FieldType();

  static {
    LEAD.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    LEAD.setOmitNorms(true);
    LEAD.freeze();
  }

  private record Words(String text, String lead) {}

  /** By number, in the order of writing; deleted ones are gone. */
  private final TreeMap<Integer, Words> documents = new TreeMap<>();

  private final List<Integer> segmentEnds = new ArrayList<>();
  private final List<Integer> deleted = new ArrayList<>();
  private int written;

  WrittenArchive with(String text, String lead) {
    documents.put(written, new Words(text, lead));
    written++;
    return this;
  }

  WrittenArchive endSegment() {
    segmentEnds.add(written);
    return this;
  }

  WrittenArchive delete(int number) {
    deleted.add(number);
    return this;
  }

  /** Writes the index with further terms for each word. */
  void write(Directory to, Function<String, List<String>> more) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(analyzer(more)).setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(to, config)) {
      for (Map.Entry<Integer, Words> document : documents.entrySet()) {
        if (segmentEnds.contains(document.getKey())) {
          writer.commit();
        }
        writer.addDocument(document(document.getKey(), document.getValue()));
      }
      writer.commit();
      for (int number : deleted) {
        writer.deleteDocuments(new Term("id", String.valueOf(number)));
      }
    }
    deleted.forEach(documents::remove);
  }

  void write(Directory to) throws IOException {
    write(to, word -> List.of());
  }

  private static Document document(int number, Words words) {
    Document document = new Document();
    document.add(new StringField("id", String.valueOf(number), Store.YES));
    document.add(new NumericDocValuesField("id", number));
    document.add(new IntPoint("date", number));
    if (!words.text().isEmpty()) {
      document.add(new TextField("text", words.text(), Store.NO));
    }
    if (!words.lead().isEmpty()) {
      document.add(new Field("lead", words.lead(), LEAD));
    }
    return document;
  }

  private static Analyzer analyzer(Function<String, List<String>> more) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new WhitespaceTokenizer();
        return new TokenStreamComponents(words, new Marks(words, more));
      }
    };
  }

  private static final class Marks extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position =
        addAttribute(PositionIncrementAttribute.class);
    private final Function<String, List<String>> more;
    private final List<String> waiting = new ArrayList<>();

    Marks(TokenStream words, Function<String, List<String>> more) {
      super(words);
      this.more = more;
    }

    @Override
    public boolean incrementToken() throws IOException {
      boolean first = waiting.isEmpty();
      if (first) {
        if (!input.incrementToken()) {
          return false;
        }
        waiting.addAll(terms(term.toString(), more));
      }
      term.setEmpty().append(waiting.removeFirst());
      position.setPositionIncrement(first ? 1 : 0);
      return true;
    }
  }

  private static List<String> terms(String word, Function<String, List<String>> more) {
    List<String> terms = new ArrayList<>();
    terms.add("e" + word);
    terms.addAll(more.apply(word).stream().distinct().toList());
    return terms;
  }

  /** Each term of the text with its positions by document, the written terms and these. */
  Map<String, Map<Integer, List<Integer>>> textPositions(Function<String, List<String>> more) {
    Map<String, Map<Integer, List<Integer>>> all = new HashMap<>();
    documents.forEach((number, words) -> {
      int position = 0;
      for (String word : words(words.text())) {
        for (String term : terms(word, more)) {
          at(all, term, number).add(position);
        }
        position++;
      }
    });
    return all;
  }

  /** Each term of the lead with how often a document has it, the written terms and these. */
  Map<String, Map<Integer, List<Integer>>> leadFrequencies(Function<String, List<String>> more) {
    Map<String, Map<Integer, List<Integer>>> all = new HashMap<>();
    documents.forEach((number, words) -> {
      for (String word : words(words.lead())) {
        for (String term : terms(word, more)) {
          List<Integer> frequency = at(all, term, number);
          frequency.addFirst(frequency.isEmpty() ? 1 : frequency.removeFirst() + 1);
        }
      }
    });
    return all;
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }

  private static List<Integer> at(
      Map<String, Map<Integer, List<Integer>>> all, String term, int number) {
    return all.computeIfAbsent(term, key -> new TreeMap<>())
        .computeIfAbsent(number, key -> new ArrayList<>());
  }

  /** What an index says: the same as is counted here, in the detail that the field has. */
  static Map<String, Map<Integer, List<Integer>>> read(IndexReader reader, String field)
      throws IOException {
    Map<String, Map<Integer, List<Integer>>> all = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        read(leaf.reader(), terms, all);
      }
    }
    return all;
  }

  private static void read(
      LeafReader leaf, Terms terms, Map<String, Map<Integer, List<Integer>>> all)
      throws IOException {
    TermsEnum each = terms.iterator();
    for (var term = each.next(); term != null; term = each.next()) {
      PostingsEnum postings = each.postings(null, PostingsEnum.POSITIONS);
      NumericDocValues ids = leaf.getNumericDocValues("id");
      while (postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        ids.advanceExact(postings.docID());
        List<Integer> here = at(all, term.utf8ToString(), (int) ids.longValue());
        if (terms.hasPositions()) {
          for (int i = 0; i < postings.freq(); i++) {
            here.add(postings.nextPosition());
          }
        } else if (terms.hasFreqs()) {
          here.add(postings.freq());
        }
      }
    }
  }
}
