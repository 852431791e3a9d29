package org.fihrist.indexing;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.apache.lucene.util.BytesRef;

/**
 * A hash of a set of stored articles that does not depend on their order: the SHA-256 of each,
 * added lane by lane as four numbers of 64 bits. An update takes away what it removes, so it never
 * reads the rest. May be used by several threads.
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
   * Reads back what {@link #hex} gave.
   *
   * @throws IllegalArgumentException when it is no such text
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

  /** Takes away an article as it was stored. */
  public void subtract(List<BytesRef> stored) {
    add(hash(stored), -1);
  }

  /** Adds all that another sum counts. */
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

  /** The sum as 64 hexadecimal digits; to be asked when nobody adds to it. */
  public String hex() {
    ByteBuffer bytes = ByteBuffer.allocate(LANES * Long.BYTES);
    for (LongAdder lane : lanes) {
      bytes.putLong(lane.sum());
    }
    return HexFormat.of().formatHex(bytes.array());
  }
}
