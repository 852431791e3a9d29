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
 * Chooses the sentences that show best why a text matched. The first sentence is the one with the
 * most distinct words of the query; each further sentence is chosen for the words that it adds. A
 * long sentence is cut, between words, to a window around its matches.
 */
final class PassageChooser {
  /** About two lines of a result list, in UTF-16 units. */
  private static final int MAX_LENGTH = 280;

  /** How far a cut may be moved to the end of a word; a longer word is cut. */
  private static final int WORD_REACH = 40;

  private static final int MAX_PASSAGES = 2;

  private final Field field;
  private final List<Candidate> candidates = new ArrayList<>();
  private Optional<Candidate> first = Optional.empty();

  PassageChooser(Field field) {
    this.field = field;
  }

  /**
   * The best passages, at most two, in the order of the text, because another order could change
   * the meaning. If nothing matched, the beginning of the text without marks.
   */
  static List<Passage> choose(Field field, AnalyzedText text, List<Mark> marks) {
    PassageChooser chooser = new PassageChooser(field);
    chooser.add(0, text, marks);
    return chooser.choose();
  }

  /**
   * Adds the next part of the text. A sentence ends with its part.
   *
   * @param offset where the part begins in the text
   * @param marks of the part, in order and without overlap
   */
  void add(int offset, AnalyzedText part, List<Mark> marks) {
    if (first.isEmpty() && !part.sentences().isEmpty()) {
      first = Optional.of(candidate(offset, part.text(), part.sentences().getFirst(), marks));
    }
    if (marks.isEmpty()) {
      return;
    }
    int next = 0;
    for (Sentences.Span sentence : part.sentences()) {
      while (next < marks.size() && marks.get(next).start() < sentence.start()) {
        next++;
      }
      if (next == marks.size()) {
        return;
      }
      // A sentence without a match is shown only if there is no match at all.
      if (marks.get(next).start() < sentence.end()) {
        candidates.add(candidate(offset, part.text(), sentence, marks));
      }
    }
  }

  /** The best passages of all parts. */
  List<Passage> choose() {
    List<Candidate> chosen = new ArrayList<>();
    BitSet shown = new BitSet();
    while (chosen.size() < MAX_PASSAGES && !candidates.isEmpty()) {
      Candidate best = best(shown);
      if (best.worth(shown) == 0) {
        break;
      }
      candidates.remove(best);
      best.marks().forEach(mark -> shown.set(mark.word()));
      chosen.add(best);
    }
    if (chosen.isEmpty()) {
      first.ifPresent(chosen::add);
    }
    chosen.sort(Comparator.comparingInt(Candidate::place));
    return chosen.stream().map(candidate -> candidate.passage(field)).toList();
  }

  /** A sentence, or the best window of it. */
  private record Candidate(Excerpt excerpt, List<Mark> marks, Cut cut) {
    /** Where it begins in the whole text. */
    int place() {
      return excerpt.offset() + excerpt.start();
    }

    /** The value of a candidate: new words count most, then the number and exactness of matches. */
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

    Passage passage(Field field) {
      int start = excerpt.start();
      List<Mark> inside = new ArrayList<>();
      for (Mark mark : marks) {
        inside.add(new Mark(mark.start() - start, mark.end() - start, mark.word(), mark.level()));
      }
      return new Passage(field, place(), excerpt.shown(), inside, cut);
    }
  }

  /**
   * A range of a part of the text.
   *
   * @param offset where the part begins in the text
   */
  private record Excerpt(int offset, String part, int start, int end) {
    String shown() {
      return part.substring(start, end);
    }
  }

  /** Of equal candidates the first in the text, because news begins with the most important. */
  private Candidate best(BitSet shown) {
    Candidate best = candidates.getFirst();
    double highest = best.worth(shown);
    for (int i = 1; i < candidates.size(); i++) {
      double worth = candidates.get(i).worth(shown);
      if (worth > highest) {
        highest = worth;
        best = candidates.get(i);
      }
    }
    return best;
  }

  private static Candidate candidate(
      int offset, String text, Sentences.Span sentence, List<Mark> marks) {
    List<Mark> inside = between(marks, sentence.start(), sentence.end());
    if (sentence.length() <= MAX_LENGTH) {
      return new Candidate(
          new Excerpt(offset, text, sentence.start(), sentence.end()), inside, Cut.NONE);
    }
    int start = inside.isEmpty() ? sentence.start() : windowStart(sentence, inside);
    int from = start == sentence.start() ? start : forwardToWord(text, start, inside);
    // A matched word is shown whole, even if it is longer than a passage.
    int longest = firstFrom(inside, from).map(Mark::end).orElse(from) - from;
    int wanted = Math.min(from + Math.max(MAX_LENGTH, longest), sentence.end());
    int to = wanted == sentence.end() ? wanted : backToWord(text, wanted, from);
    Cut cut = new Cut(from > sentence.start(), to < sentence.end());
    return new Candidate(new Excerpt(offset, text, from, to), between(inside, from, to), cut);
  }

  /** The start of the window of full length with the most matched words and some text before. */
  private static int windowStart(Sentences.Span sentence, List<Mark> inside) {
    int best = 0;
    long highest = -1;
    for (Mark mark : inside) {
      int start = mark.start() - MAX_LENGTH / 4;
      long count =
          between(inside, mark.start(), start + MAX_LENGTH).stream()
              .mapToInt(Mark::word)
              .distinct()
              .count();
      if (count > highest) {
        highest = count;
        best = start;
      }
    }
    int start = Math.min(best, sentence.end() - MAX_LENGTH);
    // A cut near the beginning would save little and lose the beginning of the sentence.
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

  /** Whether a word begins or ends at an index; some texts have no white space. */
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

  /**
   * The index of the first mark that begins at or after an offset; marks are sorted and disjoint.
   */
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
