package org.fihrist.lucene.snapshot;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fihrist.indexing.OperatorGazetteer;

/**
 * What lies where in a snapshot: a zip archive of what lies in a generation's folder, the
 * operators' gazetteer, and last a list of checksums as {@code sha256sum} writes it, so that it can
 * be looked through without this program.
 */
final class SnapshotLayout {
  /** The list of checksums. */
  static final String CHECKSUMS = "SHA256SUMS";

  /** What is before the names of a generation's files. */
  private static final String GENERATION = "generation/";

  /** No dot but between letters, no separator but ours: such a name leads nowhere else. */
  private static final String PLAIN_NAME = "[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*";

  private static final Pattern KNOWN_NAME =
      Pattern.compile(
          Pattern.quote(OperatorGazetteer.FILE) + "|" + GENERATION + "(lucene/)?" + PLAIN_NAME);

  private SnapshotLayout() {}

  /** The name in the archive of a file of the generation. */
  static String entry(Path generation, Path file) {
    return GENERATION + generation.relativize(file).toString().replace('\\', '/');
  }

  /** Whether an archive may have an entry of this name. */
  static boolean isKnown(String entry) {
    return KNOWN_NAME.matcher(entry).matches();
  }

  /** Where an entry goes in a generation's folder; empty when it belongs beside it. */
  static Optional<Path> target(Path generation, String entry) {
    return entry.startsWith(GENERATION)
        ? Optional.of(generation.resolve(entry.substring(GENERATION.length())))
        : Optional.empty();
  }
}
