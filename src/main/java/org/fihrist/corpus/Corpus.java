package org.fihrist.corpus;

import static org.fihrist.article.Reject.Reason.UNREADABLE;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import org.fihrist.article.Reject;
import org.fihrist.corpus.archive.FileContent;
import org.fihrist.corpus.archive.Limits;
import org.fihrist.corpus.archive.StaleSpools;
import org.fihrist.corpus.archive.UnpackBudget;
import org.fihrist.corpus.document.DocumentWorkers;
import org.fihrist.corpus.document.Recogniser;
import org.fihrist.corpus.document.WorkerLimits;
import org.fihrist.corpus.input.Origin;

/** The input files of an index. It lists the files and reads all of them. */
public final class Corpus {
  private final Map<Path, Long> sizes;
  private final List<Reject> unusable;
  private final SourceList named;
  private final Optional<Recogniser> recogniser;

  private Corpus(CorpusFiles found, SourceList named) {
    this(found.sizes(), found.rejects(), named, Optional.empty());
  }

  private Corpus(
      Map<Path, Long> sizes,
      List<Reject> unusable,
      SourceList named,
      Optional<Recogniser> recogniser) {
    this.sizes = sizes;
    this.unusable = unusable;
    this.named = named;
    this.recogniser = recogniser;
  }

  /**
   * Lists the files of some sources. Folders are expanded recursively and sorted. A file that is
   * named twice is read once. Hidden files are left out.
   *
   * @throws NoSuchFileException when a source does not exist
   */
  public static Corpus open(List<Path> sources) throws NoSuchFileException {
    return open(sources, new SourceList(List.of()));
  }

  /**
   * Lists the files of some sources, whose articles become parts of collections.
   *
   * @param sources the files and folders to read, all or some of those that are named
   * @param named tells the collection of each file
   * @throws NoSuchFileException for a source that is not there
   */
  public static Corpus open(List<Path> sources, SourceList named) throws NoSuchFileException {
    CorpusFiles found = new CorpusFiles();
    for (Path source : sources) {
      found.add(source);
    }
    return new Corpus(found, named);
  }

  /** The same files; text in pictures is recognised. */
  public Corpus recognisedBy(Recogniser by) {
    return new Corpus(sizes, unusable, named, Optional.of(by));
  }

  /** The size of all files on disk, in bytes. */
  public long sizeBytes() {
    return sizes.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The files, in the order in which they are read. */
  public List<Path> files() {
    return List.copyOf(sizes.keySet());
  }

  /**
   * Reads all files in order, and reports the inputs that are no readable files at the end. A bad
   * file becomes a reject, and reading continues. Several threads read files ahead, but only the
   * calling thread calls the intake.
   */
  public void read(Intake intake) {
    read(intake, 0);
  }

  /** Reads all files except the first ones: see {@link #read(Intake)}. */
  public void read(Intake intake, int withoutFirst) {
    StaleSpools.sweep();
    recogniser.map(Recogniser::cache).ifPresent(StaleSpools::sweep);
    List<Path> files = files();
    long bytesBefore = files.subList(0, withoutFirst).stream().mapToLong(this::size).sum();
    List<Path> wanted = files.subList(withoutFirst, files.size());
    try (DocumentWorkers workers = new DocumentWorkers(WorkerLimits.USUAL);
        ReadAhead ahead =
            new ReadAhead(
                wanted,
                (file, buffer) ->
                    read(file, readerOf(file, workers), collecting(file, buffer), buffer::bytes))) {
      for (Path file : wanted) {
        intake.begin(file);
        hand(ahead.next(), ahead, intake, bytesBefore);
        bytesBefore += size(file);
        intake.progress(file, bytesBefore);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while reading");
    }
    unusable.forEach(reject -> collecting(Path.of(reject.source().path()), intake).reject(reject));
  }

  /**
   * Reads all files in order by the calling thread only, so that an observer is notified of the
   * steps of reading a page before the intake gets the article.
   */
  public void explain(Intake intake) {
    try (DocumentWorkers workers = new DocumentWorkers(WorkerLimits.USUAL)) {
      for (Path file : files()) {
        intake.begin(file);
        read(file, readerOf(file, workers), collecting(file, intake), _ -> {});
      }
    }
    unusable.forEach(intake::reject);
  }

  private void hand(FileBuffer buffer, ReadAhead ahead, Intake intake, long bytesBefore)
      throws InterruptedException {
    while (!buffer.isFinished()) {
      List<FileBuffer.Item> items = ahead.take(buffer);
      items.forEach(item -> item.giving().to(intake));
      intake.progress(buffer.file(), bytesBefore + Math.min(buffer.bytes(), size(buffer.file())));
    }
    buffer.throwTrouble();
  }

  private long size(Path file) {
    return Objects.requireNonNull(sizes.get(file));
  }

  private InputFileReader readerOf(Path file, DocumentWorkers workers) {
    return new InputFileReader(
        new UnpackBudget(Limits.USUAL, size(file)), new DocumentReader(workers, recogniser));
  }

  private Intake collecting(Path file, Intake intake) {
    String collection = named.collectionOf(file);
    return collection.isEmpty() ? intake : new CollectionIntake(intake, collection);
  }

  private static void read(
      Path file, InputFileReader reader, Intake intake, LongConsumer bytesRead) {
    try (FileContent content = FileContent.of(file, bytesRead)) {
      reader.read(content, intake);
    } catch (IOException e) {
      intake.reject(
          new Reject(
              Origin.file(file.toString()).whole(),
              UNREADABLE,
              InputFileReader.trouble(e, new IntakeCounter(intake))));
    }
  }
}
