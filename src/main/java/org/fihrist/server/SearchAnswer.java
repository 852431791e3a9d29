package org.fihrist.server;

import java.util.List;
import org.fihrist.query.ParsedQuery.Note;
import org.fihrist.search.SearchPage;

/**
 * A question with its answer; {@link SearchJson} writes it.
 *
 * @param question what was asked
 * @param notes what was repaired in reading it
 * @param page the engine's answer
 */
public record SearchAnswer(SearchQuestion question, List<Note> notes, SearchPage page) {
  public SearchAnswer {
    notes = List.copyOf(notes);
  }
}
