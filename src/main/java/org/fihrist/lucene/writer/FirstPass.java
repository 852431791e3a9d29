package org.fihrist.lucene.writer;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.NoDeletionPolicy;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.fihrist.analysis.LadderAnalyzer;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.indexing.ArticleSum;
import org.fihrist.indexing.MentionFinder;
import org.fihrist.indexing.VersionOrder;
import org.fihrist.indexing.WordNumbering;
import org.fihrist.indexing.WorkerPool;
import org.fihrist.lucene.inversion.NumberedText;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.lucene.schema.FacetFields;

/**
 * Analyses articles on several threads as they are read, and stores them as {@link NumberedText}
 * until the terms of their words are known.
 */
public final class FirstPass implements Closeable {
  public static final double BUFFER_MEGABYTES = 64;

  private static final String CHECKPOINT = "checkpoint";

  private final Directory directory;
  private final MentionFinder mentions;
  private final IndexWriter writer;
  private final WordNumbering numbers;
  private final NumberedText texts;
  private final WorkerPool workers = new WorkerPool();
  private final LongAdder kept = new LongAdder();
  private final LongAdder notKept = new LongAdder();
  private final ArticleSum sum = new ArticleSum();

  /** Whether there may be versions to merge; without any, there is nothing to read back. */
  private volatile boolean hasVersions;

  private FirstPass(
      Directory directory, MentionFinder mentions, WordNumbering numbers, IndexWriterConfig config)
      throws IOException {
    this.directory = directory;
    this.mentions = mentions;
    this.numbers = numbers;
    this.texts = new NumberedText(LadderAnalyzer.numbering(numbers::word));
    try {
      this.writer =
          new IndexWriter(
              directory,
              config
                  .setMergePolicy(NoMergePolicy.INSTANCE)
                  .setIndexDeletionPolicy(NoDeletionPolicy.INSTANCE)
                  .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                  .setUseCompoundFile(false));
    } catch (IOException | RuntimeException e) {
      workers.close();
      throw e;
    }
  }

  /**
   * Begins in an empty folder.
   *
   * @param directory the folder, which is closed with this pass
   * @param mentions finds the people, organisations and places that a text names
   */
  static FirstPass begin(Directory directory, MentionFinder mentions) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig().setOpenMode(OpenMode.CREATE);
    return new FirstPass(directory, mentions, mentions.newWords(), config);
  }

  /**
   * Continues at a checkpoint.
   *
   * @param words all words that were known at the checkpoint
   * @param name the name under which the checkpoint was {@linkplain #save saved}
   */
  static FirstPass resume(
      Directory directory, MentionFinder mentions, WordNumbering words, String name)
      throws IOException {
    // The last commit of a name counts, because a run that was resumed at an earlier checkpoint
    // writes the same name again.
    for (IndexCommit commit : DirectoryReader.listCommits(directory).reversed()) {
      if (name.equals(commit.getUserData().get(CHECKPOINT))) {
        IndexWriterConfig config =
            new IndexWriterConfig().setOpenMode(OpenMode.APPEND).setIndexCommit(commit);
        return new FirstPass(directory, mentions, words, config);
      }
    }
    throw new IOException("there is no checkpoint " + name);
  }

  /**
   * Commits everything so far under a name.
   *
   * @return the words that were found since the last checkpoint
   */
  String[] save(String name) throws IOException {
    workers.await();
    String[] fresh = numbers.takeFresh();
    writer.setLiveCommitData(Map.of(CHECKPOINT, name).entrySet());
    writer.commit();
    return fresh;
  }

  /** Returns the number of known words. */
  int wordsKnown() {
    return numbers.size();
  }

  /** Visits the articles that an earlier run has stored, and counts them. */
  void recall(Consumer<Article> visitor) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      StoredFields stored = reader.storedFields();
      for (int number = 0; number < reader.maxDoc(); number++) {
        Document document = stored.document(number);
        if (ArticleSchema.order(document).isEmpty()) {
          kept.increment();
          sum.add(ArticleSchema.stored(document));
        } else {
          hasVersions = true;
        }
        visitor.accept(ArticleSchema.toArticle(document));
      }
    }
  }

  /** Runs work on an indexing thread. */
  void run(WorkerPool.Work work) {
    workers.run(work);
  }

  /**
   * Analyses and stores an article.
   *
   * @param onFault receives the article if it cannot be indexed because of a fault in this program
   * @return whether the article was stored
   */
  boolean keep(Article article, Consumer<Reject> onFault) throws IOException {
    return keep(article, List.of(), onFault);
  }

  /**
   * Analyses and stores an article with its earlier versions, newest first. Earlier versions are
   * stored but not searched.
   */
  boolean keep(Article article, List<Article> earlier, Consumer<Reject> onFault)
      throws IOException {
    Document document;
    try {
      document = checked(article, earlier);
    } catch (RuntimeException | StackOverflowError e) {
      onFault.accept(ArticleFault.reject(article, e));
      return false;
    }
    add(document);
    return true;
  }

  private Document checked(Article article, List<Article> earlier) throws IOException {
    Document document = analysed(article);
    ArticleSchema.addEarlier(document, earlier);
    ArticleFault.check(document);
    return document;
  }

  private void add(Document document) throws IOException {
    writer.addDocument(document);
    kept.increment();
    sum.add(ArticleSchema.stored(document));
  }

  /**
   * Stores a version of an article until all of its versions have been read.
   *
   * @param order the order of reading; higher for later versions
   */
  void keepVersion(Article article, long order) throws IOException {
    hasVersions = true;
    writer.addDocument(ArticleSchema.toVersion(article, order));
  }

  /**
   * Merges all versions of each article into one document. Call this when everything has been read.
   *
   * @param onFault receives articles that cannot be indexed because of a fault in this program
   */
  void mergeVersions(Predecessors predecessors, Consumer<Reject> onFault) throws IOException {
    workers.await();
    if (!hasVersions) {
      return;
    }
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      VersionMerge merge = new VersionMerge(reader);
      for (Map.Entry<String, List<Integer>> pending : merge.pending().entrySet()) {
        String id = pending.getKey();
        workers.run(
            () -> mergeVersions(id, merge.texts(id, pending.getValue()), predecessors, onFault));
      }
      workers.await();
    }
  }

  private void mergeVersions(
      String id, VersionMerge.Texts texts, Predecessors predecessors, Consumer<Reject> onFault)
      throws IOException {
    Optional<Document> indexed =
        texts.first().isPresent() ? Optional.empty() : predecessors.find(id);
    Optional<Document> held = texts.first().or(() -> indexed);
    List<Article> earlier = held.map(ArticleSchema::versions).orElse(List.of());
    List<Article> read = new ArrayList<>(earlier.reversed());
    read.addAll(texts.others());
    List<Article> versions = VersionOrder.newestFirst(read);
    writer.deleteDocuments(new Term(ArticleSchema.VERSION_OF, id));
    if (held.isPresent() && versions.size() == earlier.size()) {
      return;
    }
    Document document;
    try {
      document = checked(versions.getFirst(), versions.subList(1, versions.size()));
    } catch (RuntimeException | StackOverflowError e) {
      // The stored version stays.
      texts.others().forEach(version -> onFault.accept(ArticleFault.reject(version, e)));
      notKept.add(texts.others().size());
      return;
    }
    if (held.isEmpty()) {
      notKept.increment();
    }
    if (texts.first().isPresent()) {
      writer.deleteDocuments(new Term(ArticleSchema.ID, id));
      sum.subtract(ArticleSchema.stored(texts.first().get()));
      kept.decrement();
    }
    add(document);
    indexed.ifPresent(replaced -> predecessors.replaced(id, replaced));
  }

  private Document analysed(Article article) throws IOException {
    MentionFinder.Named named = mentions.listen();
    Document document = texts.of(ArticleSchema.toDocument(article), named);
    FacetFields.add(document, article, named.names());
    return document;
  }

  /** Waits for the threads and writes everything to disk. */
  void finish() throws IOException {
    // Each indexing thread has its own buffer. Writing the buffers in parallel takes half the time.
    workers.run(writer::flushNextBuffer);
    writer.flushNextBuffer();
    workers.finish();
    writer.close();
  }

  /**
   * Returns the number of texts given to {@link #keepVersion} that became no version: they were
   * rejected, or replaced a first text that was rejected.
   */
  long versionsNotKept() {
    return notKept.sum();
  }

  /** Returns the hash of all stored articles. Call this after the pass is finished. */
  ArticleSum sum() {
    return sum;
  }

  /** Returns the number of stored articles. */
  long articles() {
    return kept.sum();
  }

  /** Returns all words by number. Call this after the pass is finished. */
  String[] words() {
    return numbers.words();
  }

  /** Opens the stored articles. Call this after the pass is finished. */
  DirectoryReader open() throws IOException {
    return DirectoryReader.open(directory);
  }

  /** Returns the folder of the stored articles. */
  Directory directory() {
    return directory;
  }

  @Override
  public void close() throws IOException {
    workers.close();
    IOUtils.close(this::dropWriter, directory);
  }

  private void dropWriter() throws IOException {
    if (writer.isOpen()) {
      writer.rollback();
    }
  }
}
