package org.fihrist.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.fihrist.article.Article;
import org.fihrist.search.RankedArticle;

/**
 * What Elasticsearch, OpenSearch and Solr give for Arabic: Lucene's {@link ArabicAnalyzer} over one
 * field of title and body, words joined by OR, BM25 with its defaults. The baseline that Fihrist is
 * measured against; of no other use.
 */
public final class PlainArabicIndex implements AutoCloseable {
  private static final String TEXT = "text";

  private final Directory directory;
  private final Analyzer analyzer = new ArabicAnalyzer();

  private PlainArabicIndex(Directory directory) {
    this.directory = directory;
  }

  /** Uses a folder for the index. */
  public static PlainArabicIndex in(Path folder) throws IOException {
    return new PlainArabicIndex(FSDirectory.open(folder));
  }

  /** Indexes all articles, replacing what was there. */
  public void build(Iterable<Article> articles) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(analyzer)
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
            .setRAMBufferSizeMB(LuceneIndexBuilder.BUFFER_MEGABYTES)
            .setUseCompoundFile(false);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Article article : articles) {
        String text = article.masthead().title() + "\n" + article.content().body();
        Document document = new Document();
        document.add(new BinaryDocValuesField(Schema.ID, new BytesRef(article.id())));
        document.add(new TextField(TEXT, text, Store.YES));
        writer.addDocument(document);
      }
    }
  }

  /** Opens what was built, for ranking. */
  public Searcher open() throws IOException {
    return new Searcher(DirectoryReader.open(directory), analyzer);
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(analyzer, directory);
  }

  /** Ranks articles for a text. */
  public static final class Searcher implements AutoCloseable {
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Analyzer analyzer;

    private Searcher(DirectoryReader reader, Analyzer analyzer) {
      this.reader = reader;
      this.searcher = new IndexSearcher(reader);
      this.analyzer = analyzer;
    }

    /** The best articles for the words of a text, joined by OR. */
    public List<RankedArticle> rank(String text, int depth) {
      try {
        List<RankedArticle> ranked = new ArrayList<>(depth);
        for (ScoreDoc hit : searcher.search(query(text), depth).scoreDocs) {
          ranked.add(new RankedArticle(Ids.of(reader, hit.doc), hit.score));
        }
        return ranked;
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the baseline's index", e);
      }
    }

    private BooleanQuery query(String text) throws IOException {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      try (TokenStream tokens = analyzer.tokenStream(TEXT, text)) {
        CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
        tokens.reset();
        while (tokens.incrementToken()) {
          query.add(new TermQuery(new Term(TEXT, term.toString())), Occur.SHOULD);
        }
        tokens.end();
      }
      return query.build();
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
