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
 * Copies the rejects of the previous generation to an update, except those of files that were read
 * again.
 *
 * @param log the log of the update
 * @param readAgain tests whether the file of a reject was read again
 */
public record RejectsCarryOver(RejectLog log, Predicate<Source> readAgain) {
  /**
   * Copies the rejects of a generation.
   *
   * @return their number
   */
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
