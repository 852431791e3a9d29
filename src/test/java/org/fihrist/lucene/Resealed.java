package org.fihrist.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.fihrist.indexing.JsonChecksum;
import org.fihrist.indexing.Manifest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Changes manifests and corrects their checksums, so that they are undamaged and untrue. */
public final class Resealed {
  private Resealed() {}

  public static void manifest(Path generation, Consumer<ObjectNode> change) throws IOException {
    Path file = generation.resolve(Manifest.FILE);
    ObjectNode json = (ObjectNode) JsonMapper.shared().readTree(Files.readAllBytes(file));
    json.remove(JsonChecksum.FIELD);
    change.accept(json);
    Files.write(file, JsonChecksum.on(json, JsonMapper.shared()));
  }
}
