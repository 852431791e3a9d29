package org.fihrist.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.LearnedLexicon;
import org.fihrist.analysis.LexiconLearning;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.search.BuildCounts;
import org.fihrist.search.IndexBuilder;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.IndexUnavailableException;

/** Builds a generation in a folder of its own and moves the pointer to it when it is whole. */
public final class LuceneIndexBuilder implements IndexBuilder {
  static final double BUFFER_MEGABYTES = 64;

  private final long startedNanos = System.nanoTime();
  private final IndexFolder folder;
  private final BuildLock lock;
  private final Storage storage;
  private final List<String> sources;
  private final String generation;
  private final RejectLog rejects;
  private final Directory directory;
  private final IndexWriter writer;
  private final KnownWords numbers = new KnownWords();
  private final NumberedText texts = new NumberedText(Schema.analyzer(), numbers);
  private final Mentions mentions;
  private final Set<String> ids = ConcurrentHashMap.newKeySet();
  private final Workers workers = new Workers();
  private final LongAdder duplicates = new LongAdder();
  private boolean published;

  private LuceneIndexBuilder(
      IndexFolder folder, BuildLock lock, Storage storage, List<String> sources)
      throws IOException {
    this.folder = folder;
    this.lock = lock;
    this.storage = storage;
    this.sources = List.copyOf(sources);
    this.mentions = Mentions.of(folder.root());
    folder.sweep();
    this.generation = folder.next();
    Files.createDirectories(folder.reading(generation));
    this.rejects = new RejectLog(folder.generation(generation));
    this.directory = storage.open(folder.reading(generation));
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setMergePolicy(NoMergePolicy.INSTANCE)
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setUseCompoundFile(false);
    this.writer = new IndexWriter(directory, config);
  }

  /**
   * Begins a new generation.
   *
   * @param root the index folder; created when it is not there
   * @param sources what it is built from, to be told later
   * @throws IndexUnavailableException when another rebuild is running, or the folder cannot be
   *     written
   */
  public static LuceneIndexBuilder open(Path root, List<String> sources) {
    return open(root, sources, FSDirectory::open);
  }

  /** Begins a new generation on something that is, or only behaves like, a disk. */
  static LuceneIndexBuilder open(Path root, List<String> sources, Storage storage) {
    try {
      Files.createDirectories(root);
      BuildLock lock = BuildLock.take(root);
      try {
        return new LuceneIndexBuilder(new IndexFolder(root), lock, storage, sources);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new IndexUnavailableException(
          "Cannot write the index in " + root + " (" + e + "): check its permissions and disk.", e);
    }
  }

  @Override
  public void add(Article article) {
    if (!ids.add(article.id())) {
      duplicates.increment();
      return;
    }
    workers.run(() -> writer.addDocument(texts.of(document(article))));
  }

  private Document document(Article article) {
    return Schema.toDocument(article, mentions.in(article));
  }

  @Override
  public void reject(Reject reject) {
    rejects.add(reject);
  }

  @Override
  public IndexStatus publish() {
    try {
      // Each indexing thread has a buffer of its own: written side by side they take half the time.
      workers.run(writer::flushNextBuffer);
      writer.flushNextBuffer();
      workers.finish();
      writer.close();
      rejects.close();
      BuildCounts counts = new BuildCounts(ids.size(), duplicates.sum(), rejects.counts());
      String words = writeFamilies();
      verify(counts.indexed());
      Manifest manifest =
          new Manifest(
              Manifest.Format.current(),
              new Manifest.Build(now(), elapsedMillis(), sources, counts),
              words);
      manifest.write(folder.generation(generation));
      folder.makeCurrent(generation);
      published = true;
      folder.sweep();
      return Statuses.of(folder, generation, manifest);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot finish the index in " + folder.root(), e);
    }
  }

  /** Learns from all words, and writes them; what was written while reading is of no more use. */
  private String writeFamilies() throws IOException {
    String[] words = numbers.words();
    LearnedLexicon learned = learn(words);
    try (Directory written = storage.open(folder.lucene(generation));
        IndexWriter to =
            new IndexWriter(
                written,
                new IndexWriterConfig()
                    .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                    .setUseCompoundFile(false))) {
      new SecondPass(Schema.textTerms(words, Ladder.with(learned))).write(directory, to);
      to.commit();
    }
    IOUtils.rm(folder.reading(generation));
    return LearnedWords.write(folder.generation(generation), learned);
  }

  private LearnedLexicon learn(String[] words) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return LexiconLearning.learn(new ReadWords(reader, words));
    }
  }

  /** Reads the new index back: every article is there and every file is as it was written. */
  private void verify(long articles) throws IOException {
    try (Directory written = storage.open(folder.lucene(generation));
        DirectoryReader reader = DirectoryReader.open(written)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      if (reader.numDocs() != articles) {
        throw new IndexUnavailableException(
            "The new index holds "
                + reader.numDocs()
                + " articles and not the "
                + articles
                + " that were added; it was not put in use. Run the rebuild again.");
      }
    }
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private long elapsedMillis() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedNanos);
  }

  @Override
  public void close() {
    workers.close();
    try {
      IOUtils.close(this::dropWriter, rejects, directory, this::dropGeneration, lock);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index in " + folder.root(), e);
    }
  }

  private void dropWriter() throws IOException {
    if (writer.isOpen()) {
      writer.rollback();
    }
  }

  /** What nobody will ever read need not wait for the next rebuild to be swept. */
  private void dropGeneration() throws IOException {
    if (!published) {
      IOUtils.rm(folder.generation(generation));
    }
  }
}
