package org.fihrist.lucene.writer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.fihrist.indexing.Manifest;
import org.fihrist.indexing.MentionFinder;
import org.fihrist.indexing.RebuildJournal;
import org.fihrist.indexing.RejectLog;
import org.fihrist.indexing.WordNumbering;
import org.fihrist.lucene.generation.BuildLock;
import org.fihrist.lucene.generation.GenerationStatus;
import org.fihrist.lucene.generation.HardLinks;
import org.fihrist.lucene.generation.IndexFolder;
import org.fihrist.lucene.generation.InterruptedRebuild;
import org.fihrist.lucene.generation.Storage;
import org.fihrist.lucene.inversion.InversionCodec;
import org.fihrist.lucene.inversion.NumberedTextTerms;
import org.fihrist.lucene.inversion.SecondPass;
import org.fihrist.lucene.inversion.SilentMergeScheduler;
import org.fihrist.lucene.reader.IndexedWords;
import org.fihrist.search.BuildCounts;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.table.VocabularyFile;

/**
 * Writes a new generation in its own folder. No reader sees the generation before it is complete,
 * and an incomplete generation is deleted. The writer holds the lock of the index.
 *
 * <p>A generation has no deleted documents, so all counts over its terms and columns are exact. An
 * update therefore rewrites each segment in which it replaces an article. The size of a segment is
 * limited so that this takes some seconds.
 */
final class GenerationWriter implements Closeable {
  private static final double LARGEST_SEGMENT_MEGABYTES = 1024;

  private final long startedNanos = System.nanoTime();
  private final Site site;
  private final IndexFolder folder;
  private final Begun begun;
  private final String name;
  private Map<String, Long> inverted = Map.of();
  private boolean published;

  /** When the articles that it adds were indexed, in seconds since 1970. */
  private long time;

  private GenerationWriter(Site site, Begun begun) {
    this.site = site;
    this.folder = site.folder();
    this.begun = begun;
    this.name = begun.name();
  }

  /**
   * Where it is made.
   *
   * @param next a name that no generation has had
   * @param lastBuilt when the last generation was finished, in seconds since 1970
   */
  private record Site(
      IndexFolder folder, BuildLock lock, Storage storage, String next, long lastBuilt) {}

  /**
   * The way in which the generation is written.
   *
   * @param from the rebuild that is resumed, or the reason why none is
   */
  private record Begun(
      String name, RejectLog rejects, FirstPass firstPass, InterruptedRebuild.Found from) {}

  /** Finds an interrupted rebuild that can be resumed. */
  interface Search {
    InterruptedRebuild.Found in(IndexFolder folder) throws IOException;
  }

  /**
   * Begins a generation.
   *
   * @param root the index folder, which is created if it does not exist
   * @throws IndexUnavailableException when another process writes to the index, or the folder
   *     cannot be written
   */
  static GenerationWriter begin(Path root, Storage storage) {
    return begin(root, storage, _ -> InterruptedRebuild.Found.NOTHING);
  }

  static GenerationWriter begin(Path root) {
    return begin(root, FSDirectory::open);
  }

  /** Begins a generation, or resumes one that is found. */
  static GenerationWriter begin(Path root, Storage storage, Search search) {
    try {
      Files.createDirectories(root);
      BuildLock lock = BuildLock.take(root);
      try {
        IndexFolder folder = new IndexFolder(root);
        Site site = new Site(folder, lock, storage, folder.next(), lastBuilt(folder));
        MentionFinder mentions = MentionFinder.of(root);
        folder.sweep();
        return new GenerationWriter(site, begun(site, mentions, search.in(folder)));
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new IndexUnavailableException(
          "Cannot write the index in " + root + " (" + e + "): check its permissions and disk.", e);
    }
  }

  /** A generation that cannot be read was finished before now. */
  private static long lastBuilt(IndexFolder folder) throws IOException {
    long last = 0;
    for (String name : folder.generations()) {
      if (Manifest.isIn(folder.generation(name))) {
        try {
          String built = Manifest.read(folder.generation(name)).build().builtAt();
          last = Math.max(last, Instant.parse(built).getEpochSecond());
        } catch (IndexUnavailableException | DateTimeParseException e) {
          // It does not count.
        }
      }
    }
    return last;
  }

  private static Begun begun(Site site, MentionFinder mentions, InterruptedRebuild.Found found)
      throws IOException {
    if (found.usable().isPresent()) {
      try {
        return resumed(site, mentions, found.usable().get());
      } catch (IOException | RuntimeException e) {
        // A checkpoint may be damaged, for example by a power failure. The sources are
        // then read again.
        return fresh(site, mentions, InterruptedRebuild.Found.damaged());
      }
    }
    return fresh(site, mentions, found);
  }

  private static Begun fresh(Site site, MentionFinder mentions, InterruptedRebuild.Found found)
      throws IOException {
    String name = site.next();
    // A rebuild that cannot be resumed may have this name already.
    site.folder().delete(name);
    Path reading = site.folder().reading(name);
    Files.createDirectories(reading);
    RejectLog rejects = new RejectLog(site.folder().generation(name));
    return begun(
        rejects,
        site.storage(),
        reading,
        directory -> new Begun(name, rejects, FirstPass.begin(directory, mentions), found));
  }

  private static Begun resumed(Site site, MentionFinder mentions, InterruptedRebuild found)
      throws IOException {
    String name = site.folder().renew(found.name(), site.next());
    Path path = site.folder().generation(name);
    RebuildJournal.Entry last = found.last();
    WordNumbering words = mentions.newWords(new RebuildJournal(path).words(last.words()));
    RejectLog rejects = new RejectLog(path, last.rejectBytes(), last.counts().rejected());
    return begun(
        rejects,
        site.storage(),
        site.folder().reading(name),
        directory -> {
          FirstPass firstPass = FirstPass.resume(directory, mentions, words, last.name());
          return new Begun(
              name, rejects, firstPass, new InterruptedRebuild.Found(Optional.of(found), ""));
        });
  }

  /** Runs a step with a Lucene directory. */
  private interface Beginning {
    Begun in(Directory directory) throws IOException;
  }

  /** Runs a step and closes everything if it fails. */
  private static Begun begun(RejectLog rejects, Storage storage, Path folder, Beginning beginning)
      throws IOException {
    Directory directory = null;
    try {
      directory = storage.open(folder);
      return beginning.in(directory);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(rejects, directory);
      throw e;
    }
  }

  /** Returns the rebuild that is resumed; empty when none is. */
  Optional<InterruptedRebuild> resumed() {
    return begun.from().usable();
  }

  /**
   * Returns a clause that says why no interrupted rebuild is resumed; empty when there is no
   * obstacle.
   */
  String obstacle() {
    return begun.from().obstacle();
  }

  IndexFolder folder() {
    return folder;
  }

  /** Returns the folder of the generation. */
  Path path() {
    return folder.generation(name);
  }

  /** Deletes the remains of other interrupted rebuilds, which this one replaces. */
  void dropOtherUnfinished() throws IOException {
    for (String unfinished : folder.unfinished()) {
      if (!unfinished.equals(name)) {
        folder.delete(unfinished);
      }
    }
  }

  /** Returns the journal with which the next run can resume this one. */
  RebuildJournal journal() {
    return new RebuildJournal(path());
  }

  RejectLog rejects() {
    return begun.rejects();
  }

  /** Returns the folder in which articles are stored as they are read. */
  FirstPass firstPass() {
    return begun.firstPass();
  }

  /** Opens the Lucene directory of the generation. */
  Directory openLucene() throws IOException {
    return site.storage().open(folder.lucene(name));
  }

  /** Begins the index with the files of another generation. Those files do not change. */
  void share(String other) throws IOException {
    HardLinks.index(folder.lucene(other), folder.lucene(name));
  }

  /** Returns the configuration of the index writer. */
  static IndexWriterConfig writing(OpenMode mode) {
    TieredMergePolicy merges = new TieredMergePolicy();
    merges.setMaxMergedSegmentMB(LARGEST_SEGMENT_MEGABYTES);
    merges.setForceMergeDeletesPctAllowed(0);
    return new IndexWriterConfig()
        .setOpenMode(mode)
        .setCodec(new InversionCodec())
        .setMergePolicy(merges)
        .setMergeScheduler(new SilentMergeScheduler())
        .setUseCompoundFile(false);
  }

  /** Writes the articles that were read to the index, and deletes the files of the first pass. */
  void write(NumberedTextTerms terms, IndexWriter to) throws IOException {
    time = Math.max(Instant.now().getEpochSecond(), site.lastBuilt() + 1);
    try (IndexingTimes times = IndexingTimes.of(folder, time)) {
      inverted = new SecondPass(terms).write(firstPass().directory(), to, times);
    }
    to.commit();
    // The journal is deleted first, because nothing else is used without it.
    journal().delete();
    IOUtils.rm(folder.reading(name));
  }

  /** Writes the tables of words. Call this when the index is complete. */
  void write(WordTableWriter table) throws IOException {
    try (Directory written = openLucene();
        DirectoryReader reader = DirectoryReader.open(written)) {
      table.write(reader, path());
      VocabularyFile.write(IndexedWords.vocabulary(reader), path());
    }
  }

  /**
   * Verifies the new index: every article is there, and every file has its checksum. After a
   * rebuild, it also compares the total term frequency of each field with the number of terms in
   * the texts that were read.
   *
   * @param proven the names of segments that were in use before and are not verified again
   */
  void verify(long articles, Set<String> proven) throws IOException {
    try (Directory written = openLucene();
        DirectoryReader reader = DirectoryReader.open(written)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        if (!proven.contains(segment(leaf.reader()))) {
          leaf.reader().checkIntegrity();
        }
      }
      if (reader.numDocs() != articles || reader.hasDeletions()) {
        throw new IndexUnavailableException(
            "The new index holds "
                + reader.numDocs()
                + " articles of "
                + reader.maxDoc()
                + " and not the "
                + articles
                + " that were added; it was not put in use. Run the rebuild again.");
      }
      if (proven.isEmpty()) {
        verifyTerms(reader);
      }
    }
  }

  private void verifyTerms(DirectoryReader reader) throws IOException {
    for (Map.Entry<String, Long> field : inverted.entrySet()) {
      long written = 0;
      for (LeafReaderContext leaf : reader.leaves()) {
        written += Terms.getTerms(leaf.reader(), field.getKey()).getSumTotalTermFreq();
      }
      if (written != field.getValue()) {
        throw new IndexUnavailableException(
            "The terms of the field "
                + field.getKey()
                + " stand in the new index "
                + written
                + " times and not "
                + field.getValue()
                + " times, as in the texts; it was not put in use. Run the rebuild again.");
      }
    }
  }

  private static String segment(LeafReader reader) {
    return reader instanceof SegmentReader segment ? segment.getSegmentName() : "";
  }

  /** Returns the facts about the build that the manifest keeps. */
  Manifest.Build build(List<String> sources, BuildCounts counts, Manifest.Origin origin) {
    long elapsed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedNanos);
    // Not before its articles, so that this is the time from which a reader asks for newer ones.
    String now = Instant.ofEpochSecond(Math.max(time, Instant.now().getEpochSecond())).toString();
    return new Manifest.Build(now, elapsed, sources, counts, origin);
  }

  /** Makes the generation the current one and deletes old ones. */
  IndexStatus publish(Manifest manifest) throws IOException {
    manifest.write(path());
    folder.makeCurrent(name);
    published = true;
    folder.sweep();
    return GenerationStatus.of(folder, name, manifest);
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(begun.firstPass(), begun.rejects(), this::drop, site.lock());
  }

  /** Deletes an unfinished generation that cannot be resumed. */
  private void drop() throws IOException {
    // The pointer may have moved before a later step failed.
    boolean inUse = published || folder.readableCurrent().filter(name::equals).isPresent();
    if (!inUse && !journal().exists()) {
      folder.delete(name);
    }
  }
}
