package org.fihrist.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fihrist.names.NameTree.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of a {@link NameTree} in one text, in one pass. At each word the longest name is
 * taken, and the search continues after it. A name may cross a line break, a quote or a hyphen, but
 * not the end of a sentence and not a sign that separates the items of a list.
 */
final class NameScanner {
  private static final String SEPARATORS = "،؛؟!?;:,()[]{}/|•";

  private static final int MAX_ABBREVIATION_LENGTH = 2;

  private final NameTree names;
  private final CharSequence text;
  private final List<FoldedWord> words;
  private final List<Mention> found = new ArrayList<>();

  /** The index of the word after the last mention. */
  private int lastMentionEnd = -1;

  NameScanner(NameTree names, CharSequence text, List<FoldedWord> words) {
    this.names = names;
    this.text = text;
    this.words = words;
  }

  /** A name that was found, and the index of the word after it. */
  private record Match(Claim claim, int end) {}

  List<Mention> find() {
    for (int i = 0; i < words.size(); ) {
      Match match = words.get(i).mayName() ? at(i) : null;
      if (match == null) {
        i++;
        continue;
      }
      add(match, i);
      i = match.end();
    }
    return found;
  }

  private void add(Match match, int first) {
    Optional<Entry> entry = match.claim().entry();
    if (entry.isPresent()) {
      int end = words.get(match.end() - 1).end();
      found.add(new Mention(entry.get(), words.get(first).start(), end));
      lastMentionEnd = match.end();
    }
  }

  /**
   * The longest name that begins with a word. Of two names of equal length, the one that removes
   * fewer proclitics is taken.
   */
  private @Nullable Match at(int first) {
    String word = folded(first);
    Match best = longest(names.after(word), first, false);
    if (!NameReadings.mayBegin(word)) {
      return best;
    }
    for (String reading : NameReadings.withoutClitics(word)) {
      Match match = longest(names.after(reading), first, NameReadings.isJoined(word));
      if (match != null
          && (best == null || match.end() > best.end())
          && (match.end() > first + 1 || !NameReadings.isWord(word))) {
        best = match;
      }
    }
    return best;
  }

  private @Nullable Match longest(@Nullable NameTree start, int first, boolean listed) {
    Match best = null;
    NameTree tree = start;
    for (int next = first + 1; tree != null; next++) {
      Claim claim = tree.claim();
      if (claim != null && counts(claim, first, listed)) {
        best = new Match(claim, next);
      }
      boolean goesOn = next < words.size() && isJoined(next);
      tree = goesOn ? tree.after(folded(next)) : null;
    }
    return best;
  }

  private boolean counts(Claim claim, int first, boolean listed) {
    if (!claim.whenAnnounced() || claim.entry().isEmpty()) {
      return true;
    }
    EntityKind kind = claim.entry().get().kind();
    return isAnnounced(kind, first) || (listed && follows(kind, first));
  }

  private boolean isAnnounced(EntityKind kind, int first) {
    if (first == 0 || !isJoined(first)) {
      return false;
    }
    String before = folded(first - 1);
    return Announcements.announces(before, kind)
        || (first > 1
            && Announcements.isBetween(before, kind)
            && Announcements.announces(folded(first - 2), kind));
  }

  /** Whether a name of this kind stands directly before the word: {@code صيدا وصور}. */
  private boolean follows(EntityKind kind, int first) {
    return first == lastMentionEnd && found.getLast().entry().kind() == kind;
  }

  private String folded(int word) {
    return words.get(word).folded();
  }

  /** Whether no separator stands between a word and the word before it. */
  private boolean isJoined(int word) {
    FoldedWord before = words.get(word - 1);
    int start = before.end();
    int end = words.get(word).start();
    // A full stop directly before a letter or after an abbreviation does not end a sentence.
    boolean mayEnd = end - start > 1 && start - before.start() > MAX_ABBREVIATION_LENGTH;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (SEPARATORS.indexOf(c) >= 0 || (c == '.' && mayEnd)) {
        return false;
      }
    }
    return true;
  }
}
