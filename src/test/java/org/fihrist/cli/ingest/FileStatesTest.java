package org.fihrist.cli.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.fihrist.cli.ingest.FileStates.State;
import org.junit.jupiter.api.Test;

class FileStatesTest {
  private static final Path FILE = Path.of("a.txt");
  private static final FileStates NONE = new FileStates(Map.of());

  private static FileStates file(long bytes, long millis, String key) {
    return new FileStates(Map.of(FILE, new State(bytes, FileTime.fromMillis(millis), key)));
  }

  @Test
  void aFileThatGrowsFromLookToLookIsLeftAlone() {
    assertThat(file(20, 2, "x").settled(file(10, 1, "x"), NONE)).isEmpty();
    assertThat(file(20, 2, "x").settled(NONE, NONE)).isEmpty();
    assertThat(file(20, 2, "x").settled(file(20, 2, "x"), NONE)).containsExactly(FILE);
  }

  @Test
  void anotherFileOfTheSameSizeAndTimeIsAnother() {
    assertThat(file(20, 2, "y").settled(file(20, 2, "y"), file(20, 2, "x"))).containsExactly(FILE);
    assertThat(file(20, 2, "x").settled(file(20, 2, "x"), file(20, 2, "x"))).isEmpty();
  }

  @Test
  void whatIsTakenIsKnownAsItWasLookedAt() {
    FileStates now = file(20, 2, "x");
    assertThat(NONE.with(List.of(FILE), now)).isEqualTo(now);
    assertThat(now.with(List.of(FILE), NONE)).isEqualTo(NONE);
    assertThat(NONE.gone(now)).containsExactly(FILE);
  }
}
