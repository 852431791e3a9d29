package org.fihrist.indexing;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.apache.lucene.util.BytesRef;

/**
 * A hash of a set of stored articles that does not depend on their order. It adds the SHA-256 of
 * each article as four numbers of 64 bits. An update subtracts the articles that it removes, so it
 * need not read the others. Safe for use by several threads.
 */
public final class ArticleSum {
  private static final int LANES = 4;

  private final LongAdder[] lanes = new LongAdder[LANES];

  public ArticleSum() {
    for (int lane = 0; lane < LANES; lane++) {
      lanes[lane] = new LongAdder();
    }
  }

  /**
   * Reads a sum that {@link #hex} returned.
   *
   * @throws IllegalArgumentException when the text is not such a sum
   */
  static ArticleSum parse(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    if (bytes.length != LANES * Long.BYTES) {
      throw new IllegalArgumentException("no sum of articles: " + hex);
    }
    ArticleSum sum = new ArticleSum();
    sum.add(bytes, 1);
    return sum;
  }

  /** Adds an article, with its earlier versions, as it is stored. */
  public void add(List<BytesRef> stored) {
    add(hash(stored), 1);
  }

  /** Subtracts an article as it was stored. */
  public void subtract(List<BytesRef> stored) {
    add(hash(stored), -1);
  }

  /** Adds another sum. */
  public void add(ArticleSum others) {
    add(HexFormat.of().parseHex(others.hex()), 1);
  }

  private void add(byte[] hash, int sign) {
    ByteBuffer words = ByteBuffer.wrap(hash);
    for (LongAdder lane : lanes) {
      lane.add(sign * words.getLong());
    }
  }

  private static byte[] hash(List<BytesRef> stored) {
    MessageDigest digest = Checksum.digest();
    for (BytesRef version : stored) {
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(version.length).array());
      digest.update(version.bytes, version.offset, version.length);
    }
    return digest.digest();
  }

  /** Returns the sum as 64 hexadecimal digits. No thread may add to it meanwhile. */
  public String hex() {
    ByteBuffer bytes = ByteBuffer.allocate(LANES * Long.BYTES);
    for (LongAdder lane : lanes) {
      bytes.putLong(lane.sum());
    }
    return HexFormat.of().formatHex(bytes.array());
  }
}
