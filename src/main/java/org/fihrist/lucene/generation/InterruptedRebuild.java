package org.fihrist.lucene.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.fihrist.indexing.LearnedWords;
import org.fihrist.indexing.Manifest;
import org.fihrist.indexing.OperatorGazetteer;
import org.fihrist.indexing.ProgramChecksum;
import org.fihrist.indexing.RebuildJournal;
import org.fihrist.search.index.BuildPlan;
import org.fihrist.search.index.Checkpoint;

/**
 * An interrupted rebuild that can be resumed.
 *
 * @param name the name of its generation
 * @param reached its valid checkpoints, at least one; it is resumed at the last
 */
public record InterruptedRebuild(String name, List<RebuildJournal.Entry> reached) {
  public InterruptedRebuild {
    reached = List.copyOf(reached);
  }

  /** Returns the checkpoint at which it is resumed. */
  public RebuildJournal.Entry last() {
    return reached.getLast();
  }

  /**
   * Finds an interrupted rebuild.
   *
   * @param holding returns how many of the checkpoints of a rebuild of the same sources are still
   *     valid
   */
  public static Found find(
      IndexFolder folder, BuildPlan plan, ToIntFunction<List<Checkpoint>> holding)
      throws IOException {
    RebuildJournal.Header header = header(folder, plan);
    Found found = Found.NOTHING;
    for (String name : folder.unfinished()) {
      found = look(name, new RebuildJournal(folder.generation(name)), header, holding);
      if (found.usable().isPresent()) {
        return found;
      }
    }
    return found;
  }

  private static Found look(
      String name,
      RebuildJournal journal,
      RebuildJournal.Header header,
      ToIntFunction<List<Checkpoint>> holding)
      throws IOException {
    Optional<RebuildJournal.Content> content = journal.read();
    if (content.isEmpty()) {
      return Found.damaged();
    }
    String obstacle = content.get().header().obstacleTo(header);
    if (!obstacle.isEmpty()) {
      return new Found(Optional.empty(), obstacle);
    }
    List<RebuildJournal.Entry> entries = content.get().entries();
    int hold = holding.applyAsInt(entries.stream().map(RebuildJournal.Entry::at).toList());
    return hold > 0
        ? new Found(Optional.of(new InterruptedRebuild(name, entries.subList(0, hold))), "")
        : new Found(Optional.empty(), "its files have changed since");
  }

  /**
   * The result of the search for an interrupted rebuild.
   *
   * @param usable the rebuild to resume
   * @param obstacle a clause that says why none can be resumed; empty if there was none
   */
  public record Found(Optional<InterruptedRebuild> usable, String obstacle) {
    public static final Found NOTHING = new Found(Optional.empty(), "");

    public static Found damaged() {
      return new Found(Optional.empty(), "what it left is damaged");
    }
  }

  /** The properties that a rebuild and its resumption must share. */
  public static RebuildJournal.Header header(IndexFolder folder, BuildPlan plan)
      throws IOException {
    Path gazetteer = folder.root().resolve(OperatorGazetteer.FILE);
    String hash = Files.exists(gazetteer) ? LearnedWords.hash(Files.readAllBytes(gazetteer)) : "";
    return new RebuildJournal.Header(
        ProgramChecksum.running(),
        Manifest.Format.current(),
        plan.sources(),
        hash,
        plan.versions());
  }
}
