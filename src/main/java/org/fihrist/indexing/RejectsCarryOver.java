package org.fihrist.indexing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;

/**
 * Goes through the rejects of the generation that is updated: those of files that were read again
 * are told anew, all others hold.
 *
 * @param log where they go
 * @param readAgain whether they are told anew
 */
public record RejectsCarryOver(RejectLog log, Predicate<Source> readAgain) {
  /** Keeps what holds of the rejects in a generation's folder; how many there are. */
  public long keep(Path generation) throws IOException {
    long kept = 0;
    try (BufferedReader lines = Files.newBufferedReader(RejectLog.file(generation), UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Reject reject = RejectLog.parse(line);
        if (!readAgain.test(reject.source())) {
          log.keep(line);
          kept++;
        }
      }
    }
    return kept;
  }
}
