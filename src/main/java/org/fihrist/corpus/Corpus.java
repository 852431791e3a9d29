package org.fihrist.corpus;

import static org.fihrist.article.Reject.Reason.UNKNOWN_FORMAT;
import static org.fihrist.article.Reject.Reason.UNREADABLE;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.corpus.input.NotTextException;
import org.fihrist.corpus.input.TextFile;

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
   * Reads everything, in order. A bad file is given to the intake as a reject; the rest goes on.
   */
  public void read(Intake intake) {
    unusable.forEach(intake::reject);
    long bytesBefore = 0;
    for (Map.Entry<Path, Long> entry : sizes.entrySet()) {
      Path file = entry.getKey();
      long size = entry.getValue();
      long base = bytesBefore;
      read(file, intake, bytes -> intake.progress(file, base + Math.min(bytes, size)));
      bytesBefore += size;
      intake.progress(file, bytesBefore);
    }
  }

  private static void read(Path file, Intake intake, LongConsumer bytesRead) {
    TalliedIntake tallied = new TalliedIntake(intake);
    String path = file.toString();
    String format = "";
    try (TextFile text = TextFile.open(file, bytesRead)) {
      String opening = text.opening();
      Optional<ArticleReader> reader = Formats.of(opening);
      if (reader.isPresent()) {
        format = reader.get().format();
        reader.get().read(text, tallied);
      } else {
        intake.reject(
            new Reject(new Source(path, 0, ""), UNKNOWN_FORMAT, UnknownKind.describe(opening)));
      }
    } catch (NotTextException e) {
      intake.reject(new Reject(new Source(path, 0, ""), e.reason(), e.detail()));
    } catch (IOException e) {
      String detail = trouble(e) + " " + tallied.articles() + " articles before it were read.";
      intake.reject(
          new Reject(new Source(path, tallied.articles() + 1, format), UNREADABLE, detail));
    }
  }

  private static String trouble(IOException e) {
    return switch (e) {
      case EOFException _ -> "The gzip file ends too early; fetch it again.";
      case ZipException _ -> "The gzip file is damaged (" + e.getMessage() + "); fetch it again.";
      case AccessDeniedException _ -> "It may not be read; check its rights.";
      default -> "It could not be read to its end (" + e + ").";
    };
  }
}
