package org.fihrist.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fihrist.advice.AdviceSource.MisspelledWord;
import org.fihrist.analysis.correct.Correction;
import org.fihrist.analysis.correct.Corrector;
import org.fihrist.analysis.correct.Corrector.Wanted;
import org.fihrist.query.Level;
import org.fihrist.query.Query;
import org.fihrist.query.TypedWord;
import org.fihrist.search.Offer.Change;

/**
 * Corrects words of a query to words of the archive.
 *
 * <p>For a word that the archive lacks, any likely correction is returned. A rare word may be
 * right. Unless it is known to be right, a similar word that is far more frequent is returned.
 */
final class CorrectionFinder {
  /**
   * The maximum number of corrections of a word. For a pair of words that may have been joined,
   * each costs a search for a phrase.
   */
  private static final int MAX_OF_A_WORD = 6;

  private static final int MAX_SUSPECTS = 4;
  private static final int SMALL_SLIP = 36;

  /**
   * The maximum distance of a slip that sound or spelling explains. For such a slip, a smaller
   * ratio of frequencies is enough.
   */
  private static final int USUAL_SLIP = 24;

  private static final int COMMONER = 20;
  private static final int FAR_COMMONER = 50;
  private static final int SURE_SLIP = 52;
  private static final int SHORTEST_SURE = 5;

  /**
   * A correction is sure only if it occurs more often than once for this many occurrences of the
   * most frequent word. A rarer word may itself be a slip.
   */
  private static final long RARE = 1_000;

  /**
   * The least difference of log-likelihood to the second correction at which the best one is sure.
   */
  private static final double SURE_LEAD = 0.7;

  private final AdviceSource source;
  private final SuspectWordFinder suspects;
  private final OfferCounter counting;

  CorrectionFinder(AdviceSource source, OfferCounter counting) {
    this.source = source;
    this.suspects = new SuspectWordFinder(source);
    this.counting = counting;
  }

  /**
   * A part of the text and its possible corrections.
   *
   * @param start the start of the part
   * @param end the end of the part
   * @param likely the corrections, most likely first
   * @param sure whether the first correction is sure
   */
  record Replacement(int start, int end, List<String> likely, boolean sure) {
    Replacement {
      likely = List.copyOf(likely);
    }

    Change change(String typed, int choice) {
      return new Change(typed.substring(start, end), likely.get(choice));
    }
  }

  /** Returns the corrections of doubtful words in the order of the text. */
  List<Replacement> of(String text, List<TypedWord> words) {
    List<Replacement> all = new ArrayList<>(joined(text, words));
    for (SuspectWord suspect : first(suspects.among(words))) {
      if (all.stream()
          .noneMatch(one -> suspect.start() < one.end() && one.start() < suspect.end())) {
        correct(suspect).ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparingInt(Replacement::start));
    return all;
  }

  private static List<SuspectWord> first(List<SuspectWord> suspects) {
    return suspects.subList(0, Math.min(MAX_SUSPECTS, suspects.size()));
  }

  private Optional<Replacement> correct(SuspectWord suspect) {
    List<Correction> likely = new ArrayList<>();
    boolean absent = suspects.isAbsent(suspect);
    Set<String> families = new HashSet<>();
    if (!absent) {
      if (source.ladder().knows(suspect.forms().folded())) {
        return Optional.empty();
      }
      families.add(suspect.forms().family());
    }
    int articles = suspects.spelled(suspect.forms());
    Wanted wanted = absent ? Wanted.any(MAX_OF_A_WORD) : farLikelier(articles);
    for (Correction one : corrections(suspect.forms().exact(), wanted)) {
      if ((absent || isFarLikelier(one, articles))
          && families.add(family(one))
          && standsTogether(one)) {
        likely.add(one);
      }
    }
    if (likely.isEmpty()) {
      return Optional.empty();
    }
    List<String> spelled = new ArrayList<>();
    for (Correction one : likely) {
      spelled.add(spelled(one));
    }
    boolean sure = absent && isSure(suspect, likely);
    return Optional.of(new Replacement(suspect.start(), suspect.end(), spelled, sure));
  }

  private List<Correction> corrections(String exact, Wanted wanted) {
    var cache = source.corrections();
    MisspelledWord word = new MisspelledWord(exact, wanted);
    return cache
        .get(word)
        .orElseGet(() -> {
          List<Correction> found = new Corrector(source.vocabulary()).correct(exact, wanted);
          cache.put(word, found);
          return found;
        });
  }

  /** Most candidates are rejected here, because they are rare in the archive too. */
  private static Wanted farLikelier(int articlesOfTyped) {
    return new Wanted(MAX_OF_A_WORD, COMMONER * Math.max(1, articlesOfTyped), SMALL_SLIP);
  }

  private static boolean isFarLikelier(Correction correction, int articlesOfTyped) {
    long times = correction.slip() <= USUAL_SLIP ? COMMONER : FAR_COMMONER;
    return correction.slip() <= SMALL_SLIP
        && correction.articles() >= times * Math.max(1, articlesOfTyped);
  }

  /** Two inflections of one word find the same articles, so only one of them is offered. */
  private String family(Correction correction) {
    return correction.words().size() == 1
        ? source.ladder().forms(correction.words().getFirst()).family()
        : String.join(" ", correction.words());
  }

  /** A word that is known to be right is never corrected, however rare it is. */
  private boolean isSure(SuspectWord suspect, List<Correction> likely) {
    Correction best = likely.getFirst();
    String typed = suspect.forms().folded();
    return typed.length() >= SHORTEST_SURE
        && !source.ladder().knows(typed)
        && best.articles() * RARE > source.vocabulary().commonest()
        && best.slip() <= SURE_SLIP
        && (likely.size() == 1 || best.likelihood() - likely.get(1).likelihood() >= SURE_LEAD);
  }

  private boolean standsTogether(Correction correction) {
    if (correction.words().size() == 1) {
      return true;
    }
    List<Query.Word> words =
        correction.words().stream().map(word -> new Query.Word(word, Level.FOLDED)).toList();
    return counting.ofAll(new Query.Phrase(words, 0)) > 0;
  }

  private String spelled(Correction correction) {
    List<String> words = new ArrayList<>();
    for (String word : correction.words()) {
      words.add(CommonSpelling.of(word, source.terms()));
    }
    return String.join(" ", words);
  }

  /** Returns pairs of words with only a space between them that are one word of the archive. */
  private List<Replacement> joined(String text, List<TypedWord> words) {
    Corrector corrector = new Corrector(source.vocabulary());
    List<Replacement> joined = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      TypedWord one = words.get(i - 1);
      TypedWord other = words.get(i);
      boolean beside =
          !one.standing().excluded()
              && one.standing().equals(other.standing())
              && one.end() <= other.start()
              && text.substring(one.end(), other.start()).isBlank();
      Optional<Correction> both = beside ? joined(corrector, one, other) : Optional.empty();
      if (both.isPresent()) {
        joined.add(new Replacement(one.start(), other.end(), List.of(spelled(both.get())), false));
        i++;
      }
    }
    return joined;
  }

  private Optional<Correction> joined(Corrector corrector, TypedWord one, TypedWord other) {
    var first = source.ladder().words(one.word().text());
    var second = source.ladder().words(other.word().text());
    return first.size() == 1 && second.size() == 1
        ? corrector.joined(first.getFirst().forms().folded(), second.getFirst().forms().folded())
        : Optional.empty();
  }
}
