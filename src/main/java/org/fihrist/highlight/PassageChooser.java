package org.fihrist.highlight;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
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

  /** At most two passages, best first; the text's beginning, unmarked, when nothing matched. */
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
    int wanted = Math.min(from + LONGEST, sentence.end());
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
    int firstMark =
        inside.stream().mapToInt(Mark::start).filter(at -> at >= start).findFirst().orElse(start);
    for (int i = start; i < Math.min(firstMark, start + WORD_REACH); i++) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return onCharacter(text, Math.min(firstMark, start));
  }

  private static int backToWord(String text, int end, int from) {
    for (int i = end; i > Math.max(from + 1, end - WORD_REACH); i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return onCharacter(text, end);
  }

  private static int onCharacter(String text, int at) {
    boolean splitsPair =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return splitsPair ? at - 1 : at;
  }

  private static List<Mark> between(List<Mark> marks, int start, int end) {
    return marks.stream().filter(m -> m.start() >= start && m.end() <= end).toList();
  }
}
