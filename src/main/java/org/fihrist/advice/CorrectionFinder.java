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
 * Corrects the words of a query to words of the archive, each in its own place of the text.
 *
 * <p>For a word that the archive lacks any likely correction will do. One that it has, but hardly,
 * may well be right: unless it is known to be so, a word that is far commoner and written nearly
 * the same is put forward.
 */
final class CorrectionFinder {
  /** One phrase is looked up for each pair of words that may have been joined. */
  private static final int MAX_OF_A_WORD = 6;

  private static final int MAX_SUSPECTS = 4;
  private static final int SMALL_SLIP = 36;

  /** Up to this slip, which sound or spelling explains, a word has to be less far commoner. */
  private static final int USUAL_SLIP = 24;

  private static final int COMMONER = 20;
  private static final int FAR_COMMONER = 50;
  private static final int SURE_SLIP = 52;
  private static final int SHORTEST_SURE = 5;

  /** A word that only one of so many articles has may be a slip itself. */
  private static final long RARE = 1_000;

  /** How much likelier than the next the best has to be to be sure. */
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
   * A piece of the text and what may be meant by it.
   *
   * @param start where it begins
   * @param end where it ends
   * @param likely how it may be written, likeliest first
   * @param sure whether the first of them is meant
   */
  record Replacement(int start, int end, List<String> likely, boolean sure) {
    Replacement {
      likely = List.copyOf(likely);
    }

    Change change(String typed, int choice) {
      return new Change(typed.substring(start, end), likely.get(choice));
    }
  }

  /** What may be meant by the words that are in doubt, in the order of the text. */
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

  /** Most words are looked at no further: the archive hardly has them either. */
  private static Wanted farLikelier(int articlesOfTyped) {
    return new Wanted(MAX_OF_A_WORD, COMMONER * Math.max(1, articlesOfTyped), SMALL_SLIP);
  }

  private static boolean isFarLikelier(Correction correction, int articlesOfTyped) {
    long times = correction.slip() <= USUAL_SLIP ? COMMONER : FAR_COMMONER;
    return correction.slip() <= SMALL_SLIP
        && correction.articles() >= times * Math.max(1, articlesOfTyped);
  }

  /** Two inflections of one word find the same articles: one of them is offer enough. */
  private String family(Correction correction) {
    return correction.words().size() == 1
        ? source.ladder().forms(correction.words().getFirst()).family()
        : String.join(" ", correction.words());
  }

  /** A word that is known to be right is not put right, however rare it is. */
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

  /** Words with nothing but a blank between them that are one word of the archive. */
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
