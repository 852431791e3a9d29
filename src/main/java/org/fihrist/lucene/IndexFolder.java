package org.fihrist.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;

/**
 * The folder of an index: numbered generations, and {@code current}, which names the one in use.
 *
 * @param root the folder
 */
record IndexFolder(Path root) {
  private static final String CURRENT = "current";
  private static final String LUCENE = "lucene";
  private static final Pattern GENERATION = Pattern.compile("\\d{6,}");

  /** The generation in use; empty when none was ever published. */
  Optional<String> current() throws IOException {
    try {
      return Optional.of(Files.readString(root.resolve(CURRENT)).strip());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  Path generation(String name) {
    return root.resolve(name);
  }

  /** Where a generation's Lucene index lies. */
  Path lucene(String name) {
    return generation(name).resolve(LUCENE);
  }

  /** The name for a generation newer than all there are. */
  String next() throws IOException {
    long newest = generations().stream().mapToLong(Long::parseLong).max().orElse(0);
    return String.format(Locale.ROOT, "%06d", newest + 1);
  }

  /**
   * Moves the pointer: whoever reads it sees the old generation or the new one, nothing between.
   */
  void makeCurrent(String name) throws IOException {
    IOUtils.fsync(generation(name), true);
    Path next = root.resolve(CURRENT + ".next");
    Files.writeString(next, name + "\n", UTF_8);
    IOUtils.fsync(next, false);
    Files.move(
        next,
        root.resolve(CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    IOUtils.fsync(root, true);
  }

  /** Deletes what nobody needs: all but the current generation and the one before it. */
  void sweep() throws IOException {
    String current = current().orElse("");
    List<String> older =
        generations().stream().filter(name -> name.compareTo(current) < 0).sorted().toList();
    String previous = older.isEmpty() ? "" : older.getLast();
    for (String name : generations()) {
      if (!name.equals(current) && !name.equals(previous)) {
        IOUtils.rm(generation(name));
      }
    }
  }

  private List<String> generations() throws IOException {
    try (Stream<Path> children = Files.list(root)) {
      return children
          .filter(Files::isDirectory)
          .map(child -> child.getFileName().toString())
          .filter(GENERATION.asMatchPredicate())
          .toList();
    }
  }
}
