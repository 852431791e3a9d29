package org.fihrist.api;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Compares two texts word by word: first their lines, then the words of lines that differ. Both
 * steps use Myers' algorithm, whose time grows with the product of the lengths in the worst case;
 * parts whose product is above a limit are told as removed and added whole.
 *
 * @param parts in the order of the text: all that is not added is the earlier text, all that is not
 *     removed the later one
 */
record TextComparison(List<Part> parts) {
  private static final long MAX_PAIRS = 4_000_000;
  private static final Pattern LINE = Pattern.compile("[^\n]*\n|[^\n]+");
  private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

  TextComparison {
    parts = List.copyOf(parts);
  }

  /** The kinds of parts. */
  enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  /**
   * A part of the text.
   *
   * @param kind its kind
   * @param text its words with the spaces after them
   */
  record Part(Kind kind, String text) {}

  static TextComparison of(String earlier, String later) {
    List<Part> parts = new ArrayList<>();
    compare(
        pieces(LINE, earlier),
        pieces(LINE, later),
        (removed, added) ->
            compare(
                pieces(WORD, removed),
                pieces(WORD, added),
                (before, after) -> {
                  add(parts, Kind.REMOVED, before);
                  add(parts, Kind.ADDED, after);
                },
                same -> add(parts, Kind.SAME, same)),
        same -> add(parts, Kind.SAME, same));
    return new TextComparison(parts);
  }

  /** Adds a part that was changed. */
  private interface Changed {
    void accept(String removed, String added);
  }

  /** Adds a part that was not changed. */
  private interface Unchanged {
    void accept(String text);
  }

  private static void compare(
      List<String> before, List<String> after, Changed changed, Unchanged unchanged) {
    int head = shared(before, after, i -> i, i -> i);
    int rest = Math.min(before.size(), after.size()) - head;
    int tail =
        Math.min(
            rest, shared(before, after, i -> before.size() - 1 - i, i -> after.size() - 1 - i));
    unchanged.accept(String.join("", before.subList(0, head)));
    middle(
        before.subList(head, before.size() - tail),
        after.subList(head, after.size() - tail),
        changed,
        unchanged);
    unchanged.accept(String.join("", before.subList(before.size() - tail, before.size())));
  }

  private static int shared(
      List<String> before,
      List<String> after,
      IntUnaryOperator inBefore,
      IntUnaryOperator inAfter) {
    int most = Math.min(before.size(), after.size());
    int shared = 0;
    while (shared < most
        && before.get(inBefore.applyAsInt(shared)).equals(after.get(inAfter.applyAsInt(shared)))) {
      shared++;
    }
    return shared;
  }

  private static void middle(
      List<String> before, List<String> after, Changed changed, Unchanged unchanged) {
    if ((long) before.size() * after.size() > MAX_PAIRS) {
      changed.accept(String.join("", before), String.join("", after));
      return;
    }
    Patch<String> patch = DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>());
    // The algorithm may report one change as an addition and a removal at the same place.
    StringBuilder removed = new StringBuilder();
    StringBuilder added = new StringBuilder();
    int at = 0;
    for (AbstractDelta<String> delta : patch.getDeltas()) {
      int start = delta.getSource().getPosition();
      if (start > at) {
        changed.accept(removed.toString(), added.toString());
        removed.setLength(0);
        added.setLength(0);
        unchanged.accept(String.join("", before.subList(at, start)));
      }
      delta.getSource().getLines().forEach(removed::append);
      delta.getTarget().getLines().forEach(added::append);
      at = start + delta.getSource().size();
    }
    changed.accept(removed.toString(), added.toString());
    unchanged.accept(String.join("", before.subList(at, before.size())));
  }

  private static List<String> pieces(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }

  private static void add(List<Part> parts, Kind kind, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (!parts.isEmpty() && parts.getLast().kind() == kind) {
      Part last = parts.removeLast();
      parts.add(new Part(kind, last.text() + text));
    } else {
      parts.add(new Part(kind, text));
    }
  }
}
