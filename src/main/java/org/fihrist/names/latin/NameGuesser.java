package org.fihrist.names.latin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Guesses which word of an archive a word in Latin letters is: candidates by {@link
 * CandidateSearch}, looked at closely by {@link Evidence}. It never changes once made, and any
 * number of threads may ask it.
 */
public final class NameGuesser {
  private static final double NEVER = 1e-60;
  private static final char HEH = '\u0647';

  /** How likely the Arabic name has an article when one was typed. */
  private static final double TYPED_ARTICLE = 0.9;

  private final NameModel model;
  private final WordTrie trie;
  private final Commonness commonness;

  NameGuesser(NameModel model, Map<String, Integer> wordsWithArticles) {
    this.model = model;
    this.trie = new WordTrie(wordsWithArticles);
    this.commonness = new Commonness(trie::articles);
  }

  /** The model that comes with the program, read once. */
  private static final class Shipped {
    static final NameModel MODEL = ModelFile.shipped();
  }

  /** For an archive's folded words, each with the number of articles that it stands in. */
  public static NameGuesser of(Map<String, Integer> wordsWithArticles) {
    return new NameGuesser(Shipped.MODEL, wordsWithArticles);
  }

  /**
   * A word with what speaks for it.
   *
   * @param fit the logarithm of the probability of the Latin letters given the Arabic ones
   * @param evidence one number for each {@link Evidence}, in their order
   */
  record Candidate(String word, double fit, List<Double> evidence) {
    Candidate {
      evidence = List.copyOf(evidence);
    }

    double score() {
      return Evidence.score(evidence);
    }
  }

  /**
   * A word of the archive.
   *
   * @param word folded
   * @param share how likely it is meant, from 0 to 1, if the archive has the name at all
   */
  public record Guess(String word, double share) {}

  /**
   * What a Latin word may be.
   *
   * @param words best first
   * @param confidence how likely the name is among the first three that have a tenth of the
   *     likelihood at least, from 0 to 1
   */
  public record Guesses(List<Guess> words, double confidence) {
    public Guesses {
      words = List.copyOf(words);
    }
  }

  /** The likeliest words; none when the Latin word has letters that no name has. */
  public Guesses guesses(LatinText.Token token) {
    List<Candidate> candidates = new ArrayList<>(candidates(token));
    candidates.sort(
        Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::word));
    double most = candidates.isEmpty() ? 0 : candidates.getFirst().score();
    double sum = candidates.stream().mapToDouble(one -> Math.exp(one.score() - most)).sum();
    List<Guess> guesses =
        candidates.stream()
            .map(one -> new Guess(one.word(), Math.exp(one.score() - most) / sum))
            .toList();
    return new Guesses(guesses, Confidence.of(token, candidates, guesses));
  }

  /** The words that fit by their letters, in no order. */
  List<Candidate> candidates(LatinText.Token token) {
    int[] latin = Letters.ofLatin(token.letters());
    if (latin.length == 0 || latin.length > Letters.LONGEST_LATIN) {
      return List.of();
    }
    double skipped = token.hasArticle() ? TYPED_ARTICLE : model.skippedArticle();
    JointLikelihood joint = new JointLikelihood(model, latin);
    LatinSteps steps = new LatinSteps(latin, model.groups());
    return new CandidateSearch(trie, steps, skipped)
        .find().stream().map(found -> candidate(found, joint, skipped)).toList();
  }

  private Candidate candidate(
      CandidateSearch.Found found, JointLikelihood joint, double skippedArticle) {
    String word = trie.word(found.node());
    int[] letters = Letters.ofArabic(word);
    double likelihood = joint.of(letters);
    boolean hasArticle = Articles.hasArticle(word);
    if (hasArticle) {
      likelihood += skippedArticle * joint.of(Letters.ofArabic(Articles.without(word)));
    }
    double sequence = Math.log(likelihood + NEVER);
    double nameLetters = model.arabicNames().logProbability(letters);
    // In the order of Evidence.
    List<Double> evidence =
        List.of(
            sequence,
            nameLetters,
            found.logLikelihood(),
            Math.log(trie.articles(found.node())),
            (double) letters.length,
            word.charAt(word.length() - 1) == HEH ? 1.0 : 0.0,
            commonness.of(word),
            hasArticle ? 1.0 : 0.0);
    return new Candidate(word, sequence - nameLetters, evidence);
  }
}
