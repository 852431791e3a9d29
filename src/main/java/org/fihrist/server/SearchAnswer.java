package org.fihrist.server;

import java.util.List;
import org.fihrist.query.ParsedQuery.Note;
import org.fihrist.search.Overview;
import org.fihrist.search.SearchPage;

/**
 * A question with its answer; {@link SearchJson} writes it.
 *
 * @param question what was asked
 * @param notes what was repaired in reading it
 * @param page the engine's answer
 * @param overview what there is to choose from
 */
public record SearchAnswer(
    SearchQuestion question, List<Note> notes, SearchPage page, Overview overview) {
  public SearchAnswer {
    notes = List.copyOf(notes);
  }
}
