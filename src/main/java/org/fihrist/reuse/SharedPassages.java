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
 * Finds the passages that two texts share. From the first word on, the algorithm always takes the
 * longest run of equal words that begins at the word. It is a simpler form of M. Wise, "String
 * similarity via greedy string tiling", 1993, without the search for the best combination of runs.
 * Neighbouring runs with only a few edited words between them are joined to one passage.
 */
public final class SharedPassages {
  /** Shorter passages are mostly a name with its titles, or a common formula. */
  private static final int MIN_WORDS = Winnowing.GUARANTEED_WORDS;

  private static final int MAX_EDITED_WORDS = 3;

  /** In a text that repeats itself, at most this number of places is compared. */
  private static final int MAX_PLACES = 16;

  private final WordNumbers here;
  private final WordNumbers there;
  private final long[] shingles;
  private final Map<Long, Integer> firstPlaces = new HashMap<>();
  private final int[] nextPlaces;

  private SharedPassages(WordNumbers here, WordNumbers there) {
    this.here = here;
    this.there = there;
    this.shingles = Shingles.of(here);
    long[] shinglesThere = Shingles.of(there);
    this.nextPlaces = new int[shinglesThere.length];
    for (int i = shinglesThere.length - 1; i >= 0; i--) {
      Integer next = firstPlaces.put(shinglesThere[i], i);
      nextPlaces[i] = next == null ? -1 : next;
    }
  }

  /** A run of equal words: its first word in each text, and the first word after it. */
  private record Run(int here, int there, int hereEnd, int thereEnd, int words) {
    private boolean isContinuedBy(Run next) {
      return next.here - hereEnd <= MAX_EDITED_WORDS
          && next.there >= thereEnd
          && next.there - thereEnd <= MAX_EDITED_WORDS;
    }

    private Run with(Run next) {
      return new Run(here, there, next.hereEnd, next.thereEnd, words + next.words);
    }
  }

  /**
   * The shared passages, longest first. They do not overlap in the text {@code here}.
   *
   * @param commonplace whether a chosen shingle occurs in so many articles that it proves nothing;
   *     a passage is left out when at least half of its chosen shingles are commonplace
   */
  public static List<SharedPassage> between(
      WordNumbers here, WordNumbers there, IntPredicate commonplace) {
    SharedPassages texts = new SharedPassages(here, there);
    TextFingerprint print = new TextFingerprint(0, Winnowing.choose(texts.shingles));
    return texts.joined().stream()
        .filter(run -> run.words >= MIN_WORDS)
        .filter(run -> !texts.isCommonplace(run, print, commonplace))
        .sorted(Comparator.comparingInt((Run run) -> -run.words))
        .map(texts::passage)
        .toList();
  }

  /** One passage that covers both texts, for texts of the same words; empty for other texts. */
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

  /**
   * The longest run that begins at a word. Of two runs of equal length, the first that begins at
   * {@code wanted} or later is preferred, because it continues the run before.
   */
  private Run longest(int at, int wanted) {
    Run longest = new Run(at, 0, at, 0, 0);
    int place = firstPlaces.getOrDefault(shingles[at], -1);
    for (int tried = 0; place >= 0 && tried < MAX_PLACES; tried++) {
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

  private boolean isCommonplace(Run run, TextFingerprint print, IntPredicate commonplace) {
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
