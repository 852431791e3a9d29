package org.fihrist.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.fihrist.analysis.WordNumbers;
import org.fihrist.search.SharedPassage;
import org.fihrist.search.SharedPassage.Span;

/**
 * The passages that stand in two texts. Runs of equal words are found greedily from the first word
 * on, always the longest there is, as in M. Wise's "String similarity via greedy string tiling",
 * 1993, without its search for the best of all; neighbouring runs become one passage over a few
 * words that somebody edited.
 */
public final class SharedPassages {
  /** Fewer words than these are a name with its titles, or what everybody writes. */
  private static final int FEWEST_WORDS = Winnowing.SURELY_FOUND;

  private static final int MOST_EDITED = 3;

  /** Of a text that repeats itself, so many places are compared. */
  private static final int MOST_PLACES = 16;

  private final WordNumbers here;
  private final WordNumbers there;
  private final long[] shingles;
  private final Map<Long, Integer> firstPlaces = new HashMap<>();
  private final int[] nextPlaces;

  private SharedPassages(WordNumbers here, WordNumbers there) {
    this.here = here;
    this.there = there;
    this.shingles = Shingles.of(here);
    long[] others = Shingles.of(there);
    this.nextPlaces = new int[others.length];
    for (int i = others.length - 1; i >= 0; i--) {
      Integer next = firstPlaces.put(others[i], i);
      nextPlaces[i] = next == null ? -1 : next;
    }
  }

  /** Words that are the same, from one place in each text on. */
  private record Run(int here, int there, int hereEnd, int thereEnd, int words) {
    private boolean isContinuedBy(Run next) {
      return next.here - hereEnd <= MOST_EDITED
          && next.there >= thereEnd
          && next.there - thereEnd <= MOST_EDITED;
    }

    private Run with(Run next) {
      return new Run(here, there, next.hereEnd, next.thereEnd, words + next.words);
    }
  }

  /**
   * The passages of two texts, longest first, none overlapping another in the one text.
   *
   * @param commonplace the chosen shingles that say nothing, since everybody carries them; a
   *     passage that is made of such for the greater part is left out
   */
  public static List<SharedPassage> between(
      WordNumbers here, WordNumbers there, IntPredicate commonplace) {
    SharedPassages texts = new SharedPassages(here, there);
    TextPrint print = new TextPrint(0, Winnowing.choose(texts.shingles));
    return texts.joined().stream()
        .filter(run -> run.words >= FEWEST_WORDS)
        .filter(run -> !texts.isCommonplace(run, print, commonplace))
        .sorted(Comparator.comparingInt((Run run) -> -run.words))
        .map(texts::passage)
        .toList();
  }

  /** The whole of two texts that are the same. */
  public static List<SharedPassage> whole(WordNumbers here, WordNumbers there) {
    if (here.size() == 0 || here.size() != there.size()) {
      return List.of();
    }
    SharedPassages texts = new SharedPassages(here, there);
    return List.of(texts.passage(new Run(0, 0, here.size(), here.size(), here.size())));
  }

  private List<Run> joined() {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs()) {
      if (!joined.isEmpty() && joined.getLast().isContinuedBy(run)) {
        joined.add(joined.removeLast().with(run));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    int wanted = 0;
    for (int at = 0; at < shingles.length; ) {
      Run longest = longest(at, wanted);
      if (longest.words == 0) {
        at++;
      } else {
        runs.add(longest);
        at = longest.hereEnd;
        wanted = longest.thereEnd;
      }
    }
    return runs;
  }

  /** The longest run from a word on; of equals the one that goes on where the last one ended. */
  private Run longest(int at, int wanted) {
    Run longest = new Run(at, 0, at, 0, 0);
    int place = firstPlaces.getOrDefault(shingles[at], -1);
    for (int tried = 0; place >= 0 && tried < MOST_PLACES; tried++) {
      int words = commonWords(at, place);
      boolean nearer = longest.there < wanted && place >= wanted;
      if (words > longest.words || (words == longest.words && nearer)) {
        longest = new Run(at, place, at + words, place + words, words);
      }
      place = nextPlaces[place];
    }
    return longest;
  }

  private int commonWords(int at, int place) {
    int words = 0;
    while (at + words < here.size()
        && place + words < there.size()
        && here.number(at + words) == there.number(place + words)) {
      words++;
    }
    return words;
  }

  private boolean isCommonplace(Run run, TextPrint print, IntPredicate commonplace) {
    int chosen = 0;
    int common = 0;
    for (int i = run.here; i + Shingles.WORDS <= run.hereEnd; i++) {
      int shingle = (int) shingles[i];
      if (print.holds(shingle)) {
        chosen++;
        common += commonplace.test(shingle) ? 1 : 0;
      }
    }
    return common > 0 && 2 * common >= chosen;
  }

  private SharedPassage passage(Run run) {
    return new SharedPassage(
        new Span(here.start(run.here), here.end(run.hereEnd - 1)),
        new Span(there.start(run.there), there.end(run.thereEnd - 1)),
        run.words);
  }
}
