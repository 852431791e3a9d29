package org.fihrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fihrist.indexing.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.AssertionFailedError;

/**
 * Kept snapshots of the five sample articles, one for each index format. The code opens the
 * snapshot of its own format, and refuses the others with a message of one line.
 *
 * <p>When this fails because the format or the analysis has changed on purpose, raise {@code
 * Manifest.Format.VERSION} if the format has changed, and create the index of the new format with
 * {@code ./fihrist rebuild seeds --index /tmp/kept && ./fihrist snapshot
 * src/test/resources/kept/format-N.zip --index /tmp/kept}.
 */
class KeptIndexTest {
  @TempDir private Path folder;
  private Path index;

  @BeforeEach
  void choose() {
    index = folder.resolve("index");
  }

  @Test
  void theIndexOfTodaysFormatOpensAndAnswers() throws IOException {
    CommandResult restored = restore(Manifest.Format.VERSION);

    assertThat(restored.code()).as(restored.err()).isZero();
    assertThat(CommandResult.by("check", "--index", index.toString()).code()).isZero();
    CommandResult found = CommandResult.by("search", "--index", index.toString(), "سوريا");
    assertThat(found.code()).as(found.err()).isZero();
    assertThat(found.out()).contains("سوريا");
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5})
  void anIndexOfAnotherFormatIsRefusedInOneLine(int format) throws IOException {
    assertThat(format)
        .as("the current format is not an old one")
        .isNotEqualTo(Manifest.Format.VERSION);

    CommandResult refused = restore(format);

    assertThat(refused.code()).isNotZero();
    assertThat(refused.err()).hasLineCount(1).contains("another version of Fihrist");
  }

  private CommandResult restore(int format) throws IOException {
    String name = "/kept/format-" + format + ".zip";
    try (InputStream snapshot = KeptIndexTest.class.getResourceAsStream(name)) {
      if (snapshot == null) {
        throw new AssertionFailedError("no kept index of format " + format + ": see this class");
      }
      Path file = folder.resolve("kept.zip");
      Files.copy(snapshot, file);
      return CommandResult.by("restore", file.toString(), "--index", index.toString());
    }
  }
}
