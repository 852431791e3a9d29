package org.fihrist.highlight;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fihrist.query.Field;
import org.fihrist.query.Level;
import org.fihrist.search.Mark;
import org.fihrist.search.Passage;
import org.fihrist.search.Passage.Cut;

/**
 * Chooses the sentences that show best why a text matched: those with the most different words of
 * the query, each next one for the words that it adds. A long sentence is cut between words to a
 * window around its matches.
 */
final class PassageChooser {
  /** About two lines of a result list, in UTF-16 units. */
  private static final int LONGEST = 280;

  /** How far a cut may move to fall between words; a longer "word" is cut anyway. */
  private static final int WORD_REACH = 40;

  private static final int ENOUGH_PASSAGES = 2;

  private PassageChooser() {}

  /**
   * At most two passages, the best ones in the order of the text: read one after the other, they
   * must not say what the text does not. The text's beginning, unmarked, when nothing matched.
   */
  static List<Passage> choose(Field field, String text, List<Mark> marks) {
    List<Candidate> candidates = new ArrayList<>();
    for (Sentences.Span sentence : Sentences.of(text)) {
      candidates.add(candidate(text, sentence, marks));
    }
    List<Passage> chosen = new ArrayList<>();
    BitSet shown = new BitSet();
    while (chosen.size() < ENOUGH_PASSAGES && !candidates.isEmpty()) {
      Candidate best = best(candidates, shown);
      if (!chosen.isEmpty() && best.worth(shown) == 0) {
        break;
      }
      candidates.remove(best);
      best.marks().forEach(mark -> shown.set(mark.word()));
      chosen.add(best.passage(field, text));
    }
    chosen.sort(Comparator.comparingInt(Passage::start));
    return chosen;
  }

  /** A sentence, or the best window of it. */
  private record Candidate(int start, int end, List<Mark> marks, Cut cut) {
    /** Words not shown yet count most; then how often and how exactly words stand in it. */
    double worth(BitSet shown) {
      BitSet seen = new BitSet();
      double worth = 0;
      for (Mark mark : marks) {
        boolean isNew = !shown.get(mark.word()) && !seen.get(mark.word());
        worth += (isNew ? 10.0 : 0.5) + (mark.level() == Level.EXACT ? 0.1 : 0);
        seen.set(mark.word());
      }
      return worth;
    }

    Passage passage(Field field, String text) {
      List<Mark> inside = new ArrayList<>();
      for (Mark mark : marks) {
        inside.add(new Mark(mark.start() - start, mark.end() - start, mark.word(), mark.level()));
      }
      return new Passage(field, start, text.substring(start, end), inside, cut);
    }
  }

  private static Candidate best(List<Candidate> candidates, BitSet shown) {
    Comparator<Candidate> byWorth = Comparator.comparingDouble(c -> c.worth(shown));
    // Of equals the first in the text: that is where news says the most.
    return candidates.stream().max(byWorth.thenComparingInt(c -> -c.start())).orElseThrow();
  }

  private static Candidate candidate(String text, Sentences.Span sentence, List<Mark> marks) {
    List<Mark> inside = between(marks, sentence.start(), sentence.end());
    if (sentence.length() <= LONGEST) {
      return new Candidate(sentence.start(), sentence.end(), inside, Cut.NONE);
    }
    int start = inside.isEmpty() ? sentence.start() : windowStart(sentence, inside);
    int from = start == sentence.start() ? start : forwardToWord(text, start, inside);
    // A word may be nearly as long as a passage; what matched is shown whole.
    int longest = firstFrom(inside, from).map(Mark::end).orElse(from) - from;
    int wanted = Math.min(from + Math.max(LONGEST, longest), sentence.end());
    int to = wanted == sentence.end() ? wanted : backToWord(text, wanted, from);
    Cut cut = new Cut(from > sentence.start(), to < sentence.end());
    return new Candidate(from, to, between(inside, from, to), cut);
  }

  /** Where a window of the longest length holds the most matches, with some text before them. */
  private static int windowStart(Sentences.Span sentence, List<Mark> inside) {
    int best = 0;
    long most = -1;
    for (Mark mark : inside) {
      int start = mark.start() - LONGEST / 4;
      long count =
          between(inside, mark.start(), start + LONGEST).stream()
              .mapToInt(Mark::word)
              .distinct()
              .count();
      if (count > most) {
        most = count;
        best = start;
      }
    }
    int start = Math.min(best, sentence.end() - LONGEST);
    // Cutting off a word or two would save nothing and lose where the sentence begins.
    return start - sentence.start() < WORD_REACH ? sentence.start() : start;
  }

  private static int forwardToWord(String text, int start, List<Mark> inside) {
    int firstMark = firstFrom(inside, start).map(Mark::start).orElse(start);
    int reach = Math.min(firstMark, start + WORD_REACH);
    for (int i = start; i <= reach; i++) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    for (int i = start; i <= reach; i++) {
      if (isEdge(text, i)) {
        return i;
      }
    }
    return onCharacter(text, start);
  }

  private static int backToWord(String text, int end, int from) {
    int reach = Math.max(from + 1, end - WORD_REACH);
    for (int i = end; i > reach; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    for (int i = end; i > reach; i--) {
      if (isEdge(text, i)) {
        return i;
      }
    }
    return onCharacter(text, end);
  }

  /** Whether a word ends or begins here: there are texts without white space. */
  private static boolean isEdge(String text, int at) {
    return !isInWord(text.codePointBefore(at)) || !isInWord(text.codePointAt(at));
  }

  private static boolean isInWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || type == Character.SURROGATE;
  }

  private static int onCharacter(String text, int at) {
    boolean splitsPair =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return splitsPair ? at - 1 : at;
  }

  private static Optional<Mark> firstFrom(List<Mark> marks, int start) {
    int first = lowerBound(marks, start);
    return first < marks.size() ? Optional.of(marks.get(first)) : Optional.empty();
  }

  private static List<Mark> between(List<Mark> marks, int start, int end) {
    int first = lowerBound(marks, start);
    int last = Math.max(first, lowerBound(marks, end));
    boolean reachesOut = last > first && marks.get(last - 1).end() > end;
    return marks.subList(first, reachesOut ? last - 1 : last);
  }

  /** The first mark that begins at or after a place; marks stand in order and do not overlap. */
  private static int lowerBound(List<Mark> marks, int start) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
