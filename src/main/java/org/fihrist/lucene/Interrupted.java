package org.fihrist.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.fihrist.search.Checkpoint;

/**
 * A rebuild that came to no end, as far as what it has read still holds.
 *
 * @param name its generation
 * @param reached its checkpoints, at least one; it can go on at the last
 */
record Interrupted(String name, List<RebuildJournal.Entry> reached) {
  Interrupted {
    reached = List.copyOf(reached);
  }

  /** Where it can go on. */
  RebuildJournal.Entry last() {
    return reached.getLast();
  }

  /**
   * Looks for one.
   *
   * @param holding tells how many checkpoints hold, of those that a rebuild of the same sources has
   *     reached
   */
  static Optional<Interrupted> find(
      IndexFolder folder, List<String> sources, ToIntFunction<List<Checkpoint>> holding)
      throws IOException {
    RebuildJournal.Header header = header(folder, sources);
    for (String name : folder.unfinished()) {
      RebuildJournal journal = new RebuildJournal(folder.generation(name));
      List<RebuildJournal.Entry> entries = journal.read(header).orElse(List.of());
      int hold = holding.applyAsInt(entries.stream().map(RebuildJournal.Entry::at).toList());
      if (hold > 0) {
        return Optional.of(new Interrupted(name, entries.subList(0, hold)));
      }
    }
    return Optional.empty();
  }

  /** What a rebuild has to have in common with another that goes on with it. */
  static RebuildJournal.Header header(IndexFolder folder, List<String> sources) throws IOException {
    Path gazetteer = folder.root().resolve(Mentions.FILE);
    String hash = Files.exists(gazetteer) ? LearnedWords.hash(Files.readAllBytes(gazetteer)) : "";
    return new RebuildJournal.Header(Manifest.Format.current(), sources, hash);
  }
}
