package org.fihrist.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.atomic.LongAdder;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.fihrist.article.Article;

/**
 * Analyses articles on several threads as they are read, and keeps them as {@link NumberedText}
 * until the terms of their words are known.
 */
final class FirstPass implements Closeable {
  static final double BUFFER_MEGABYTES = 64;

  private final Directory directory;
  private final Mentions mentions;
  private final IndexWriter writer;
  private final KnownWords numbers = new KnownWords();
  private final NumberedText texts = new NumberedText(Schema.analyzer(), numbers);
  private final Workers workers = new Workers();
  private final LongAdder kept = new LongAdder();

  /**
   * Begins in an empty folder.
   *
   * @param directory closed with this
   * @param mentions finds who and what is named
   */
  FirstPass(Directory directory, Mentions mentions) throws IOException {
    this.directory = directory;
    this.mentions = mentions;
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setMergePolicy(NoMergePolicy.INSTANCE)
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setUseCompoundFile(false);
    this.writer = new IndexWriter(directory, config);
  }

  /** Has something done on the thread that will also keep the article it is about. */
  void run(Workers.Work work) {
    workers.run(work);
  }

  /** Analyses and keeps an article, at once. */
  void keep(Article article) throws IOException {
    Mentions.Named named = mentions.listen();
    Document document = texts.of(Schema.toDocument(article), named);
    FacetFields.add(document, article, named.names());
    writer.addDocument(document);
    kept.increment();
  }

  /** Waits until all is done and writes what is in memory. */
  void finish() throws IOException {
    // Each indexing thread has a buffer of its own: written side by side they take half the time.
    workers.run(writer::flushNextBuffer);
    writer.flushNextBuffer();
    workers.finish();
    writer.close();
  }

  /** How many articles were kept. */
  long articles() {
    return kept.sum();
  }

  /** All words, each at its number; when it is finished. */
  String[] words() {
    return numbers.words();
  }

  /** Opens what was kept; when it is finished. */
  DirectoryReader open() throws IOException {
    return DirectoryReader.open(directory);
  }

  /** Where the articles are kept. */
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
