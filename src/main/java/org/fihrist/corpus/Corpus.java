package org.fihrist.corpus;

import static org.fihrist.article.Reject.Reason.UNREADABLE;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.fihrist.article.Reject;
import org.fihrist.corpus.archive.Budget;
import org.fihrist.corpus.archive.Content;
import org.fihrist.corpus.archive.Limits;
import org.fihrist.corpus.document.DocumentWorkers;
import org.fihrist.corpus.document.WorkerLimits;
import org.fihrist.corpus.input.Origin;

/** The files that an operator wants to be searched, and the way to read them all. */
public final class Corpus {
  private final Map<Path, Long> sizes;
  private final List<Reject> unusable;

  private Corpus(CorpusFiles found) {
    this.sizes = found.sizes();
    this.unusable = found.rejects();
  }

  /**
   * Lists the files of some sources. Folders are expanded recursively and sorted, a file named
   * twice is read once, hidden files are left out.
   *
   * @throws NoSuchFileException for a source that is not there
   */
  public static Corpus open(List<Path> sources) throws NoSuchFileException {
    CorpusFiles found = new CorpusFiles();
    for (Path source : sources) {
      found.add(source);
    }
    return new Corpus(found);
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
   * intake as a reject; the rest goes on.
   */
  public void read(Intake intake) {
    read(intake, 0);
  }

  /** The same without the first files. */
  public void read(Intake intake, int withoutFirst) {
    try (DocumentWorkers workers = new DocumentWorkers(WorkerLimits.USUAL)) {
      read(intake, withoutFirst, new DocumentReading(workers));
    }
    unusable.forEach(intake::reject);
  }

  private void read(Intake intake, int withoutFirst, DocumentReading documents) {
    long bytesBefore = 0;
    int number = 0;
    for (Map.Entry<Path, Long> entry : sizes.entrySet()) {
      Path file = entry.getKey();
      long size = entry.getValue();
      if (number++ < withoutFirst) {
        bytesBefore += size;
        continue;
      }
      long base = bytesBefore;
      intake.begin(file);
      LongConsumer progress = bytes -> intake.progress(file, base + Math.min(bytes, size));
      read(file, new FileReading(new Budget(Limits.USUAL, size), documents), intake, progress);
      bytesBefore += size;
      intake.progress(file, bytesBefore);
    }
  }

  private static void read(Path file, FileReading reading, Intake intake, LongConsumer bytesRead) {
    try (Content content = Content.of(file, bytesRead)) {
      reading.read(content, intake);
    } catch (IOException e) {
      intake.reject(
          new Reject(
              Origin.file(file.toString()).whole(),
              UNREADABLE,
              FileReading.trouble(e, new TalliedIntake(intake))));
    }
  }
}
