package org.fihrist.corpus;

import static org.fihrist.article.Reject.Reason.TOO_LARGE;

import java.io.IOException;
import java.util.Optional;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.corpus.input.BoundedLines;
import org.fihrist.corpus.input.TextFile;

/** Reads a whole text into memory, up to a limit, for formats that need all of it. */
final class WholeText {
  private WholeText() {}

  /** Returns the text; empty when it is too large. A text that is too large is rejected here. */
  static Optional<String> read(TextFile text, int maxChars, Source source, Intake intake)
      throws IOException {
    StringBuilder whole = new StringBuilder();
    BoundedLines lines = text.lines(maxChars);
    while (lines.next()) {
      if (whole.length() + lines.line().length() >= maxChars) {
        intake.reject(
            new Reject(
                source,
                TOO_LARGE,
                "A page or feed can have at most "
                    + maxChars
                    + " characters; split it by articles."));
        return Optional.empty();
      }
      whole.append(lines.line()).append('\n');
    }
    return Optional.of(whole.toString());
  }
}
