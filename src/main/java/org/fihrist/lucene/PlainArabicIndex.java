package org.fihrist.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
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
import org.fihrist.indexing.WorkerPool;
import org.fihrist.lucene.schema.ArticleIds;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.lucene.writer.FirstPass;
import org.fihrist.search.RankedArticle;

/**
 * The baseline for measurements: what Elasticsearch, OpenSearch and Solr do with Arabic by default.
 * Lucene's {@link ArabicAnalyzer} over one field of title and body, words joined by OR, BM25 with
 * its default parameters.
 */
public final class PlainArabicIndex implements AutoCloseable {
  private static final String TEXT = "text";

  private final Directory directory;
  private final Analyzer analyzer = new ArabicAnalyzer();

  private PlainArabicIndex(Directory directory) {
    this.directory = directory;
  }

  /** Creates an index in a folder. */
  public static PlainArabicIndex in(Path folder) throws IOException {
    return new PlainArabicIndex(FSDirectory.open(folder));
  }

  /** Indexes all articles in order. It replaces an earlier index. */
  public void build(Collection<Article> articles) throws IOException {
    try (IndexWriter writer = writer()) {
      articles.forEach(article -> add(article, writer));
    }
  }

  /** Begins to index articles on as many threads as a rebuild uses. */
  public Feed begin() throws IOException {
    return new Feed(writer());
  }

  /** Accepts articles. They are in the index after it is finished. */
  public static final class Feed implements AutoCloseable {
    private final IndexWriter writer;
    private final WorkerPool workers = new WorkerPool();

    private Feed(IndexWriter writer) {
      this.writer = writer;
    }

    /** Indexes an article, possibly later on another thread. */
    public void add(Article article) {
      workers.run(() -> PlainArabicIndex.add(article, writer));
    }

    /** Waits until all articles are in the index. */
    public void finish() throws IOException {
      workers.finish();
      writer.close();
    }

    @Override
    public void close() throws IOException {
      workers.close();
      writer.close();
    }
  }

  private IndexWriter writer() throws IOException {
    return new IndexWriter(
        directory,
        new IndexWriterConfig(analyzer)
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
            .setRAMBufferSizeMB(FirstPass.BUFFER_MEGABYTES)
            .setUseCompoundFile(false));
  }

  private static void add(Article article, IndexWriter writer) {
    String text = article.masthead().title() + "\n" + article.content().body();
    Document document = new Document();
    document.add(new BinaryDocValuesField(ArticleSchema.ID, new BytesRef(article.id())));
    document.add(new TextField(TEXT, text, Store.YES));
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the baseline's index", e);
    }
  }

  /** Opens the index for ranking. */
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

    /** Returns the best articles for the words of a text, joined by OR. */
    public List<RankedArticle> rank(String text, int depth) {
      try {
        List<RankedArticle> ranked = new ArrayList<>(depth);
        for (ScoreDoc hit : searcher.search(query(text), depth).scoreDocs) {
          ranked.add(new RankedArticle(ArticleIds.of(reader, hit.doc), hit.score));
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
