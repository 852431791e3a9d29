package org.fihrist.lucene.snapshot;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fihrist.indexing.OperatorGazetteer;

/**
 * The layout of a snapshot: a zip archive with the files of a generation, the operator's gazetteer,
 * and last a list of checksums in the format of {@code sha256sum}, so that a snapshot can be
 * verified without this program.
 */
final class SnapshotLayout {
  /** The list of checksums. */
  static final String CHECKSUMS = "SHA256SUMS";

  /** The prefix of the names of a generation's files. */
  private static final String GENERATION = "generation/";

  /**
   * A name has dots only between other characters and no separators, so it cannot lead to another
   * folder.
   */
  private static final String PLAIN_NAME = "[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*";

  private static final Pattern KNOWN_NAME =
      Pattern.compile(
          Pattern.quote(OperatorGazetteer.FILE) + "|" + GENERATION + "(lucene/)?" + PLAIN_NAME);

  private SnapshotLayout() {}

  /** Returns the name in the archive of a file of the generation. */
  static String entry(Path generation, Path file) {
    return GENERATION + generation.relativize(file).toString().replace('\\', '/');
  }

  /** Tests whether an archive may have an entry with this name. */
  static boolean isKnown(String entry) {
    return KNOWN_NAME.matcher(entry).matches();
  }

  /**
   * Returns the path of an entry in the folder of a generation; empty if the file belongs beside
   * that folder.
   */
  static Optional<Path> target(Path generation, String entry) {
    return entry.startsWith(GENERATION)
        ? Optional.of(generation.resolve(entry.substring(GENERATION.length())))
        : Optional.empty();
  }
}
