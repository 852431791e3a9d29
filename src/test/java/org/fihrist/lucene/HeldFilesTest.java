package org.fihrist.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A snapshot reads to their end files that a rebuild deletes meanwhile. */
class HeldFilesTest {
  private static final Archive ONE = new Archive().with("one", "درعا", "نص");

  @TempDir private Path index;

  @Test
  void outliveTheirGeneration() throws IOException {
    ONE.publish(index);
    try (HeldFiles held = HeldFiles.ofCurrent(new IndexFolder(index))) {
      Map<String, byte[]> written = new HashMap<>();
      for (Map.Entry<String, HeldFile> entry : held.entries().entrySet()) {
        written.put(entry.getKey(), Files.readAllBytes(entry.getValue().file()));
      }
      ONE.publish(index);
      ONE.publish(index);
      assertThat(index.resolve("000001")).doesNotExist();

      for (Map.Entry<String, HeldFile> entry : held.entries().entrySet()) {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        entry.getValue().copy(copy);
        assertThat(copy.toByteArray()).as(entry.getKey()).isEqualTo(written.get(entry.getKey()));
      }
      assertThat(held.entries()).containsKey("generation/manifest.json").hasSizeGreaterThan(10);
    }
  }
}
