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
import org.fihrist.corpus.archive.Budget;
import org.fihrist.corpus.archive.Content;
import org.fihrist.corpus.archive.Limits;
import org.fihrist.corpus.archive.StaleSpools;
import org.fihrist.corpus.document.DocumentWorkers;
import org.fihrist.corpus.document.Recogniser;
import org.fihrist.corpus.document.WorkerLimits;
import org.fihrist.corpus.input.Origin;

/** The files that an operator wants to be searched, and the way to read them all. */
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
   * Lists the files of some sources. Folders are expanded recursively and sorted, a file named
   * twice is read once, hidden files are left out.
   *
   * @throws NoSuchFileException for a source that is not there
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

  /** The same files, where text in pictures is recognised. */
  public Corpus recognisedBy(Recogniser by) {
    return new Corpus(sizes, unusable, named, Optional.of(by));
  }

  /** The bytes on disk of all files together. */
  public long sizeBytes() {
    return sizes.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The files, in the order in which they are read. */
  public List<Path> files() {
    return List.copyOf(sizes.keySet());
  }

  /**
   * Reads everything, in order, and what is no file to read last of all. A bad file is given to the
   * intake as a reject; the rest goes on. Files are read by several threads, ahead of their turn,
   * but given by the caller's alone.
   */
  public void read(Intake intake) {
    read(intake, 0);
  }

  /** The same without the first files. */
  public void read(Intake intake, int withoutFirst) {
    StaleSpools.sweep();
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
   * Reads everything in order by this thread alone, so that an intake with an observer hears of a
   * page before it gets its article.
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
        new Budget(Limits.USUAL, size(file)), new DocumentReader(workers, recogniser));
  }

  private Intake collecting(Path file, Intake intake) {
    String collection = named.collectionOf(file);
    return collection.isEmpty() ? intake : new CollectionIntake(intake, collection);
  }

  private static void read(
      Path file, InputFileReader reader, Intake intake, LongConsumer bytesRead) {
    try (Content content = Content.of(file, bytesRead)) {
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
