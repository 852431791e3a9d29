package org.fihrist.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.fihrist.analysis.NumberedWord;
import org.fihrist.analysis.NumberedWordState;
import org.fihrist.indexing.TextListener;
import org.fihrist.indexing.WordNumbering;
import org.fihrist.lucene.inversion.ArchiveTerms;
import org.fihrist.lucene.inversion.InversionCodec;
import org.fihrist.lucene.inversion.NumberedText;
import org.fihrist.lucene.inversion.NumberedTextTerms;
import org.fihrist.lucene.inversion.SecondPass;
import org.fihrist.lucene.inversion.SortedTerms;
import org.fihrist.lucene.inversion.WordNumberFields;
import org.fihrist.names.FoldedWord;
import org.jspecify.annotations.Nullable;

/**
 * Documents with two fields of texts, which can be indexed at once or in two passes. The term of a
 * word is {@code e} and the word; words of letters share {@code m} and their first.
 */
public final class WrittenTexts {
  private static final int GAP = 100;
  private static final Set<String> FIELDS = Set.of("text", "lead");

  private final List<Document> documents = new ArrayList<>();

  /** Adds a document whose number is its id; it may have several texts and a lead or none. */
  public WrittenTexts with(String lead, String... texts) {
    int number = documents.size();
    Document document = new Document();
    document.add(new StringField("id", String.valueOf(number), Store.YES));
    document.add(new NumericDocValuesField("number", number));
    document.add(new IntPoint("date", number));
    for (String text : texts) {
      document.add(new TextField("text", text, Store.NO));
    }
    if (!lead.isEmpty()) {
      document.add(new TextField("lead", lead, Store.NO));
    }
    documents.add(document);
    return this;
  }

  public int size() {
    return documents.size();
  }

  private static String shared(String term) {
    return Character.isLetter(term.charAt(1)) ? "m" + term.charAt(1) : "";
  }

  /** Indexes both terms of each word as it comes. */
  public void writeAtOnce(Directory to) throws IOException {
    try (IndexWriter writer = new IndexWriter(to, new IndexWriterConfig(analyzer(null)))) {
      writer.addDocuments(documents);
    }
  }

  /**
   * Indexes them by numbers first.
   *
   * @param segmentSize documents in each of the first pass's segments
   * @param mostBytes of texts in each of the second pass's
   */
  public void writeInTwoPasses(Directory to, int segmentSize, long mostBytes) throws IOException {
    writeInTwoPasses(to, segmentSize, mostBytes, new InversionCodec());
  }

  public void writeInTwoPasses(Directory to, int segmentSize, long mostBytes, Codec codec)
      throws IOException {
    try (Directory first = new ByteBuffersDirectory()) {
      WordNumbering numbers = new WordNumbering(_ -> false);
      NumberedText texts = new NumberedText(analyzer(numbers::word));
      IndexWriterConfig config =
          new IndexWriterConfig()
              .setMergePolicy(NoMergePolicy.INSTANCE)
              .setMaxBufferedDocs(segmentSize)
              .setRAMBufferSizeMB(IndexWriterConfig.DISABLE_AUTO_FLUSH);
      try (IndexWriter writer = new IndexWriter(first, config)) {
        for (Document document : documents) {
          writer.addDocument(texts.of(document, new Deaf()));
        }
      }
      String[] words = numbers.words();
      String[] shared = Arrays.stream(words).map(WrittenTexts::shared).toArray(String[]::new);
      ArchiveTerms terms = new ArchiveTerms(SortedTerms.of(words), SortedTerms.of(shared));
      IndexWriterConfig inverting =
          new IndexWriterConfig().setCodec(codec).setMergePolicy(NoMergePolicy.INSTANCE);
      try (IndexWriter writer = new IndexWriter(to, inverting)) {
        NumberedTextTerms read = new NumberedTextTerms(FIELDS, terms, GAP, WordNumberFields.NONE);
        new SecondPass(read, mostBytes).write(first, writer);
      }
    }
  }

  /** Ignores all events. */
  private static final class Deaf implements TextListener {
    @Override
    public boolean listensTo(String field) {
      return false;
    }

    @Override
    public void hear(String text, List<FoldedWord> words) {
      throw new AssertionError("it does not listen");
    }
  }

  /** Writes also the terms that words share, unless words are numbered. */
  private static Analyzer analyzer(@Nullable Function<String, NumberedWord> numbers) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new WhitespaceTokenizer();
        return new TokenStreamComponents(words, new Marks(words, numbers));
      }

      @Override
      public int getPositionIncrementGap(String field) {
        return GAP;
      }
    };
  }

  private static final class Marks extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position =
        addAttribute(PositionIncrementAttribute.class);
    private final NumberedWordState number = new NumberedWordState();
    private final @Nullable Function<String, NumberedWord> numbers;
    private String waiting = "";

    Marks(TokenStream words, @Nullable Function<String, NumberedWord> numbers) {
      super(words);
      addAttributeImpl(number);
      this.numbers = numbers;
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!waiting.isEmpty()) {
        term.setEmpty().append(waiting);
        position.setPositionIncrement(0);
        waiting = "";
        return true;
      }
      if (!input.incrementToken()) {
        return false;
      }
      String own = "e" + term;
      term.setEmpty().append(own);
      if (numbers == null) {
        waiting = shared(own);
      } else {
        number.setWord(numbers.apply(own));
      }
      return true;
    }
  }

  /** Returns the positions of each term of a field, by document. */
  public static Map<String, Map<Integer, List<Integer>>> positions(IndexReader reader, String field)
      throws IOException {
    Map<String, Map<Integer, List<Integer>>> all = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      TermsEnum each = Terms.getTerms(leaf.reader(), field).iterator();
      for (var term = each.next(); term != null; term = each.next()) {
        PostingsEnum postings = each.postings(null, PostingsEnum.POSITIONS);
        NumericDocValues numbers = leaf.reader().getNumericDocValues("number");
        while (postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
          numbers.advanceExact(postings.docID());
          List<Integer> here =
              all.computeIfAbsent(term.utf8ToString(), _ -> new TreeMap<>())
                  .computeIfAbsent((int) numbers.longValue(), _ -> new ArrayList<>());
          for (int i = 0; i < postings.freq(); i++) {
            here.add(postings.nextPosition());
          }
        }
      }
    }
    return all;
  }

  /** Returns the encoded lengths of the texts of a field, by document with a word. */
  public static Map<Integer, Long> norms(DirectoryReader reader, String field) throws IOException {
    Map<Integer, Long> all = new TreeMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues norms = leaf.reader().getNormValues(field);
      NumericDocValues numbers = leaf.reader().getNumericDocValues("number");
      while (norms != null && norms.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
        numbers.advanceExact(norms.docID());
        if (norms.longValue() != 0) {
          all.put((int) numbers.longValue(), norms.longValue());
        }
      }
    }
    return all;
  }
}
