package org.fihrist.server.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.fihrist.server.contract.Role;

/**
 * The keys of a server, in the file {@value #FILE} in the index folder. A secret has 256 random
 * bits, so it cannot be recovered from its plain SHA-256. The file is checked for changes at each
 * request, so a revoked key is refused at once.
 */
public final class KeyFile {
  /**
   * The file's name in the index folder. A line has columns separated by tabs: name, role, hash,
   * time of creation, limit of rate, limit of concurrency (both empty for the usual limits), then
   * one column for each collection of a key that may not read the whole archive.
   */
  public static final String FILE = "keys.tsv";

  private static final String PREFIX = "fihrist_";
  private static final int SECRET_BYTES = 32;
  private static final int COLUMNS = 6;

  /** The number of columns in files of older versions, which have no limits. */
  private static final int COLUMNS_WITHOUT_LIMITS = 4;

  private static final Pattern COLLECTION = Pattern.compile("[^\\p{Cntrl}]{1,200}");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}._ -]{1,64}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path file;
  private volatile Loaded loaded = new Loaded(FileTime.fromMillis(0), -1, List.of());

  private record Loaded(FileTime time, long size, List<ApiKey> keys) {}

  private KeyFile(Path file) {
    this.file = file;
  }

  /** Returns the keys of an index folder. The folder need not exist. */
  public static KeyFile in(Path indexFolder) {
    return new KeyFile(indexFolder.resolve(FILE));
  }

  /**
   * Returns all keys in the order of creation.
   *
   * @throws IllegalStateException when a line of the file is damaged
   * @throws UncheckedIOException when the file cannot be read
   */
  public List<ApiKey> list() {
    try {
      if (!Files.exists(file)) {
        return List.of();
      }
      FileTime time = Files.getLastModifiedTime(file);
      long size = Files.size(file);
      Loaded known = loaded;
      if (!known.time().equals(time) || known.size() != size) {
        known = new Loaded(time, size, read());
        loaded = known;
      }
      return known.keys();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<ApiKey> read() throws IOException {
    List<ApiKey> keys = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] columns = line.split("\t", -1);
      if (columns.length < COLUMNS && columns.length != COLUMNS_WITHOUT_LIMITS) {
        throw new IllegalStateException(
            file + " is damaged: a line has " + columns.length + " columns and not " + COLUMNS);
      }
      keys.add(
          new ApiKey(
              columns[0],
              Role.valueOf(columns[1].toUpperCase(Locale.ROOT)),
              columns[2],
              columns[3],
              columns.length < COLUMNS ? KeyLimits.USUAL : limits(columns[4], columns[5]),
              Arrays.stream(columns).skip(COLUMNS).collect(toSet())));
    }
    return List.copyOf(keys);
  }

  private KeyLimits limits(String rate, String concurrent) {
    try {
      return new KeyLimits(limit(rate), limit(concurrent));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(file + " is damaged: " + e.getMessage(), e);
    }
  }

  private static OptionalInt limit(String column) {
    return column.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(column));
  }

  /**
   * Returns the key with a secret. The comparison takes constant time, so it reveals nothing about
   * the keys.
   */
  public Optional<ApiKey> find(String secret) {
    byte[] hash = sha256(secret).getBytes(UTF_8);
    return list().stream()
        .filter(key -> MessageDigest.isEqual(key.sha256().getBytes(UTF_8), hash))
        .findFirst();
  }

  /**
   * Adds a key.
   *
   * @return the secret, which is not stored and cannot be shown again
   * @throws IllegalArgumentException when the name is taken or invalid
   */
  public String add(String name, Role role) {
    return add(name, role, KeyLimits.USUAL);
  }

  /**
   * Adds a key with limits of its own.
   *
   * @return the secret, which is not stored and cannot be shown again
   * @throws IllegalArgumentException when the name is taken or invalid
   */
  public String add(String name, Role role, KeyLimits limits) {
    return add(name, role, limits, Set.of());
  }

  /**
   * Adds a key with limits of its own for some collections.
   *
   * @param collections the collections that the owner may read; empty for the whole archive
   * @return the secret, which is not stored and cannot be shown again
   * @throws IllegalArgumentException when the name is taken or invalid, or a collection's name is
   *     invalid
   */
  public String add(String name, Role role, KeyLimits limits, Set<String> collections) {
    for (String collection : collections) {
      if (collection.isBlank() || !COLLECTION.matcher(collection).matches()) {
        throw new IllegalArgumentException(
            "A collection's name has 1 to 200 characters, and no tabs or line breaks.");
      }
    }
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "A key's name has 1 to 64 letters, digits, spaces, dots, hyphens and underscores.");
    }
    List<ApiKey> keys = new ArrayList<>(list());
    if (keys.stream().anyMatch(key -> key.name().equals(name))) {
      throw new IllegalArgumentException(
          "There is a key with the name " + name + " already. Revoke it first.");
    }
    byte[] random = new byte[SECRET_BYTES];
    RANDOM.nextBytes(random);
    String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    keys.add(new ApiKey(name, role, sha256(secret), now, limits, collections));
    write(keys);
    return secret;
  }

  /**
   * Removes a key.
   *
   * @return whether the key existed
   */
  public boolean revoke(String name) {
    List<ApiKey> keys = new ArrayList<>(list());
    boolean removed = keys.removeIf(key -> key.name().equals(name));
    if (removed) {
      write(keys);
    }
    return removed;
  }

  private void write(List<ApiKey> keys) {
    StringBuilder lines = new StringBuilder();
    for (ApiKey key : keys) {
      lines
          .append(key.name())
          .append('\t')
          .append(key.role().name().toLowerCase(Locale.ROOT))
          .append('\t')
          .append(key.sha256())
          .append('\t')
          .append(key.createdAt())
          .append('\t')
          .append(written(key.limits().requestsPerMinute()))
          .append('\t')
          .append(written(key.limits().concurrent()));
      key.collections().stream().sorted().forEach(name -> lines.append('\t').append(name));
      lines.append('\n');
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path next = Files.createTempFile(folder, FILE, ".new", ownerOnly());
      Files.writeString(next, lines);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String written(OptionalInt limit) {
    return limit.isPresent() ? Integer.toString(limit.getAsInt()) : "";
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static String sha256(String secret) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
