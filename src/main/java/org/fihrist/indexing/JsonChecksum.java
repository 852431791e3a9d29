package org.fihrist.indexing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The checksum of a JSON file in its own last field. It is computed with zeros in place of the
 * checksum, so it covers every byte, and the file needs no second file beside it.
 */
public final class JsonChecksum {
  public static final String FIELD = "sealed";

  private static final String ZEROS = "0".repeat(Checksum.DIGITS);

  private JsonChecksum() {}

  /** Returns the bytes of a file with its checksum. */
  public static byte[] on(ObjectNode json, JsonMapper mapper) {
    byte[] open = mapper.writeValueAsBytes(json.deepCopy().put(FIELD, ZEROS));
    return replaceLast(open, ZEROS, Checksum.of(open));
  }

  /**
   * Checks the checksum of a file.
   *
   * @param json the parsed file
   * @throws IOException when the file was changed
   */
  static void check(byte[] bytes, ObjectNode json) throws IOException {
    String seal = json.path(FIELD).asString("");
    if (seal.length() != Checksum.DIGITS
        || !Checksum.of(replaceLast(bytes, seal, ZEROS)).equals(seal)) {
      throw new IOException("it is not as it was written");
    }
  }

  private static byte[] replaceLast(byte[] bytes, String old, String replacement) {
    // Latin-1 maps each byte to one character, so no other byte changes.
    String text = new String(bytes, ISO_8859_1);
    int at = text.lastIndexOf(old);
    return at < 0
        ? bytes
        : (text.substring(0, at) + replacement + text.substring(at + old.length()))
            .getBytes(ISO_8859_1);
  }
}
