package org.fihrist.lucene.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.fihrist.lucene.Archive;
import org.fihrist.lucene.generation.IndexFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a snapshot reads files to their end although a rebuild deletes them meanwhile. */
class OpenFilesTest {
  private static final Archive ONE = new Archive().with("one", "درعا", "نص");

  @TempDir private Path index;

  @Test
  void outliveTheirGeneration() throws IOException {
    ONE.publish(index);
    try (OpenFiles held = OpenFiles.ofCurrent(new IndexFolder(index))) {
      Map<String, byte[]> written = new HashMap<>();
      for (Map.Entry<String, OpenFile> entry : held.entries().entrySet()) {
        written.put(entry.getKey(), Files.readAllBytes(entry.getValue().file()));
      }
      ONE.publish(index);
      ONE.publish(index);
      assertThat(index.resolve("000001")).doesNotExist();

      for (Map.Entry<String, OpenFile> entry : held.entries().entrySet()) {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        entry.getValue().copy(copy);
        assertThat(copy.toByteArray()).as(entry.getKey()).isEqualTo(written.get(entry.getKey()));
      }
      assertThat(held.entries()).containsKey("generation/manifest.json").hasSizeGreaterThan(10);
    }
  }
}
