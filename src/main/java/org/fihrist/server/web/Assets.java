package org.fihrist.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files of the page. Each address contains a hash of the content, so the answer at an address
 * never changes.
 */
final class Assets {
  /** The path of the files. */
  static final String FOLDER = "/assets/";

  private static final int HASH_DIGITS = 12;

  private final String basePath;
  private final Map<String, Asset> byName = new LinkedHashMap<>();

  /**
   * Creates an empty set of files.
   *
   * @param basePath the path before all addresses of the server
   */
  Assets(String basePath) {
    this.basePath = basePath;
  }

  /** Returns the address of a file with a hash in its name. */
  String address(String hashedName) {
    return basePath + FOLDER + hashedName;
  }

  /** Adds a file under the hash of its own bytes, and returns its address. */
  String add(String name, byte[] bytes) {
    return put(hashed(name, hash(bytes)), bytes);
  }

  /** Adds a text under a name that already contains a hash, and returns its address. */
  String add(String hashedName, String text) {
    return put(hashedName, text.getBytes(UTF_8));
  }

  private String put(String hashedName, byte[] bytes) {
    byName.computeIfAbsent(hashedName, name -> Asset.of(MediaTypes.of(name), bytes));
    return address(hashedName);
  }

  Optional<Asset> find(String hashedName) {
    return Optional.ofNullable(byName.get(hashedName));
  }

  /** Returns a name with a hash before its extension. */
  static String hashed(String name, String hash) {
    int dot = name.lastIndexOf('.');
    return name.substring(0, dot) + '.' + hash + name.substring(dot);
  }

  /** Returns the first digits of the SHA-256. */
  static String hash(byte[] bytes) {
    return HexFormat.of().formatHex(sha256(bytes)).substring(0, HASH_DIGITS);
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
