package org.fihrist.indexing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The checksum that a JSON file has of itself, as its last field: that of its bytes as they are
 * with zeros in the checksum's place. So every byte of it is guarded, and it is one file still,
 * whole or not there.
 */
public final class JsonSeal {
  public static final String FIELD = "sealed";

  private static final String ZEROS = "0".repeat(Checksum.DIGITS);

  private JsonSeal() {}

  /** The bytes of a file that is sealed. */
  public static byte[] on(ObjectNode json, JsonMapper mapper) {
    byte[] open = mapper.writeValueAsBytes(json.deepCopy().put(FIELD, ZEROS));
    return replaceLast(open, ZEROS, Checksum.of(open));
  }

  /**
   * Checks the seal of a file.
   *
   * @param json what its bytes say
   * @throws IOException when it is not as it was written
   */
  static void check(byte[] bytes, ObjectNode json) throws IOException {
    String seal = json.path(FIELD).asString("");
    if (seal.length() != Checksum.DIGITS
        || !Checksum.of(replaceLast(bytes, seal, ZEROS)).equals(seal)) {
      throw new IOException("it is not as it was written");
    }
  }

  private static byte[] replaceLast(byte[] bytes, String old, String replacement) {
    // A byte a character, so that nothing is changed but what is meant.
    String text = new String(bytes, ISO_8859_1);
    int at = text.lastIndexOf(old);
    return at < 0
        ? bytes
        : (text.substring(0, at) + replacement + text.substring(at + old.length()))
            .getBytes(ISO_8859_1);
  }
}
