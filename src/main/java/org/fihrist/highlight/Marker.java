package org.fihrist.highlight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fihrist.article.Quotation;
import org.fihrist.query.Field;
import org.fihrist.query.Level;
import org.fihrist.search.Mark;

/** Finds the matches of a query in an original text. */
final class Marker {
  private final HighlightQuery query;
  private final boolean recognised;

  Marker(HighlightQuery query) {
    this(query, false);
  }

  /**
   * @param recognised whether the texts were recognised from pictures, so that words of them may be
   *     misread
   */
  Marker(HighlightQuery query, boolean recognised) {
    this.query = query;
    this.recognised = recognised;
  }

  /** The matches in a text of a part of an article, in order and without overlap. */
  List<Mark> mark(Field field, AnalyzedText text) {
    List<Mark> marks = marks(text, run -> run.fields().contains(field));
    List<Mark> quoted = field == Field.BODY ? markQuotations(text.text()) : List.of();
    return quoted.isEmpty() ? marks : together(marks, quoted);
  }

  /** The matches of the runs that are restricted to this field. */
  List<Mark> markNamed(Field field, String text) {
    return marks(AnalyzedText.of(text, query.ladder()), run -> run.names(field));
  }

  /** The matches inside quotations; each quotation is a separate text, as in an index. */
  private List<Mark> markQuotations(String text) {
    if (query.runs().stream().noneMatch(run -> run.names(Field.QUOTE))) {
      return List.of();
    }
    List<Mark> marks = new ArrayList<>();
    for (Quotation quotation : Quotation.in(text)) {
      int start = quotation.start();
      for (Mark mark : markNamed(Field.QUOTE, quotation.of(text))) {
        marks.add(new Mark(start + mark.start(), start + mark.end(), mark.word(), mark.level()));
      }
    }
    return marks;
  }

  private List<Mark> marks(AnalyzedText text, Predicate<HighlightQuery.Run> wanted) {
    List<HighlightQuery.Run> runs = query.runs().stream().filter(wanted).toList();
    if (runs.isEmpty()) {
      return List.of();
    }
    AnalyzedText.Words words = text.words();
    Mark[] best = new Mark[words.size()];
    runs.forEach(run -> markRun(run, words, best));
    if (recognised) {
      new MisreadMarker(words, best).mark(runs);
    }
    return withoutOverlaps(best);
  }

  private static List<Mark> together(List<Mark> marks, List<Mark> quoted) {
    Mark[] all =
        Stream.concat(marks.stream(), quoted.stream())
            .sorted(Comparator.comparingInt(Mark::start).thenComparing(Mark::level))
            .toArray(Mark[]::new);
    return withoutOverlaps(all);
  }

  private static void markRun(HighlightQuery.Run run, AnalyzedText.Words words, Mark[] best) {
    List<HighlightQuery.Member> members = run.members();
    if (members.size() == 1) {
      markWord(members.getFirst(), words, best);
      return;
    }
    for (int at = 0; at < words.size(); at++) {
      if (run.slop() == 0 && !members.getFirst().matcher().mayMatch(words, at)) {
        continue;
      }
      List<Placed> placed = run.slop() == 0 ? inOrder(members, words, at) : nearby(run, words, at);
      if (placed.size() == members.size()) {
        placed.forEach(member -> keepBetter(member, words, best));
      }
    }
  }

  /** Marks a single word, as most runs are. */
  private static void markWord(
      HighlightQuery.Member member, AnalyzedText.Words words, Mark[] best) {
    for (int at = 0; at < words.size(); at++) {
      if (member.matcher().mayMatch(words, at)) {
        Optional<Level> level = member.matcher().match(words.forms(at));
        if (level.isPresent()) {
          keepBetter(new Placed(at, member.word(), level.get()), words, best);
        }
      }
    }
  }

  /** A member of a run that was found at a position. */
  private record Placed(int position, int word, Level level) {}

  private static List<Placed> inOrder(
      List<HighlightQuery.Member> members, AnalyzedText.Words words, int at) {
    List<Placed> placed = new ArrayList<>(members.size());
    for (int i = 0; i < members.size() && at + i < words.size(); i++) {
      HighlightQuery.Member member = members.get(i);
      Optional<Level> level = member.matcher().match(words.forms(at + i));
      if (level.isEmpty()) {
        return List.of();
      }
      placed.add(new Placed(at + i, member.word(), level.get()));
    }
    return placed;
  }

  /**
   * All members of a run, within its length plus its slop from {@code at} on; one of them must be
   * at {@code at}. Empty when a member is missing.
   */
  private static List<Placed> nearby(HighlightQuery.Run run, AnalyzedText.Words words, int at) {
    int end = Math.min(words.size(), at + run.members().size() + run.slop());
    List<Placed> placed = new ArrayList<>();
    boolean[] taken = new boolean[end - at];
    for (HighlightQuery.Member member : run.members()) {
      int count = placed.size();
      for (int i = at; i < end && placed.size() == count; i++) {
        Optional<Level> level = member.matcher().match(words.forms(i));
        if (level.isPresent() && !taken[i - at]) {
          taken[i - at] = true;
          placed.add(new Placed(i, member.word(), level.get()));
        }
      }
      if (placed.size() == count) {
        return List.of();
      }
    }
    return taken.length > 0 && taken[0] ? placed : List.of();
  }

  private static void keepBetter(Placed placed, AnalyzedText.Words words, Mark[] best) {
    Mark known = best[placed.position()];
    if (known == null || placed.level().compareTo(known.level()) < 0) {
      int at = placed.position();
      best[at] = new Mark(words.start(at), words.end(at), placed.word(), placed.level());
    }
  }

  /** Removes overlaps: words of one ligature have the same range, and the first word keeps it. */
  private static List<Mark> withoutOverlaps(Mark[] best) {
    List<Mark> marks = new ArrayList<>();
    int end = 0;
    for (Mark mark : best) {
      if (mark != null && mark.start() >= end) {
        marks.add(mark);
        end = mark.end();
      }
    }
    return marks;
  }
}
