package org.fihrist.query;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.query.ParsedQuery.Kind;
import org.fihrist.query.ParsedQuery.Note;

/**
 * Collects the repairs of a parser. Adjacent notes of one kind are merged; their number is limited.
 */
final class Notes {
  private static final int MAX_NOTES = 32;

  private final List<Note> notes = new ArrayList<>();

  /** Adds a note; the offsets count in the text as typed. */
  void add(Kind kind, int start, int end) {
    notes.add(new Note(kind, start, end));
  }

  /** The notes in the order of the text, at most {@link #MAX_NOTES}. */
  List<Note> inOrder() {
    List<Note> merged = new ArrayList<>();
    for (Note note : notes.stream().sorted(comparingInt(Note::start)).toList()) {
      Note last = merged.isEmpty() ? note : merged.getLast();
      boolean continues =
          !merged.isEmpty() && last.kind() == note.kind() && last.end() >= note.start();
      if (continues) {
        int end = Math.max(last.end(), note.end());
        merged.set(merged.size() - 1, new Note(last.kind(), last.start(), end));
      } else {
        merged.add(note);
      }
    }
    return merged.subList(0, Math.min(MAX_NOTES, merged.size()));
  }
}
