package org.fihrist.indexing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/**
 * A hash with which two files can be compared as sets of lines, in any order.
 *
 * @param lines the number of lines
 * @param sum the sum of their hashes
 */
public record LineSetHash(long lines, BigInteger sum) {
  public static LineSetHash of(Path file) throws IOException {
    MessageDigest hash = Checksum.digest();
    BigInteger sum = BigInteger.ZERO;
    long count = 0;
    try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        sum = sum.add(new BigInteger(1, hash.digest(line.getBytes(UTF_8))));
        count++;
      }
    }
    return new LineSetHash(count, sum);
  }
}
