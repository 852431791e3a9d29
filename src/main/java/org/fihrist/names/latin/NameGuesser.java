package org.fihrist.names.latin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Guesses which word of an archive a word in Latin letters means. {@link CandidateSearch} finds
 * candidates and {@link GuessFeature} ranks them. Immutable and safe for use by many threads.
 */
public final class NameGuesser {
  private static final double MIN_LIKELIHOOD = 1e-60;
  private static final char HEH = '\u0647';

  /** The probability that the Arabic name has an article when an article was typed. */
  private static final double TYPED_ARTICLE = 0.9;

  private final NameModel model;
  private final WordTrie trie;
  private final Commonness commonness;

  NameGuesser(NameModel model, Map<String, Integer> wordsWithArticles) {
    this.model = model;
    this.trie = new WordTrie(wordsWithArticles);
    this.commonness = new Commonness(trie::articles);
  }

  /** The model that is part of the program, read once. */
  private static final class Shipped {
    static final NameModel MODEL = ModelFile.shipped();
  }

  /**
   * Creates a guesser for an archive.
   *
   * @param wordsWithArticles the folded words of the archive, with the number of articles that
   *     contain each word
   */
  public static NameGuesser of(Map<String, Integer> wordsWithArticles) {
    return new NameGuesser(Shipped.MODEL, wordsWithArticles);
  }

  /**
   * A candidate word with its features.
   *
   * @param fit the logarithm of the probability of the Latin letters given the Arabic letters
   * @param features one value for each {@link GuessFeature}, in their order
   */
  record Candidate(String word, double fit, List<Double> features) {
    Candidate {
      features = List.copyOf(features);
    }

    double score() {
      return GuessFeature.score(features);
    }
  }

  /**
   * A guess.
   *
   * @param word a folded word of the archive
   * @param share the probability that this word is meant, from 0 to 1, provided that the archive
   *     has the name
   */
  public record Guess(String word, double share) {}

  /**
   * The guesses for a Latin word.
   *
   * @param words the guesses, best first
   * @param confidence the probability, from 0 to 1, that the right word is among the first three
   *     guesses with a share of at least a tenth
   */
  public record Guesses(List<Guess> words, double confidence) {
    public Guesses {
      words = List.copyOf(words);
    }
  }

  /** The most likely words; none when the Latin word has a letter that the model does not know. */
  public Guesses guesses(LatinText.Token token) {
    List<Candidate> candidates = new ArrayList<>(candidates(token));
    candidates.sort(
        Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::word));
    double best = candidates.isEmpty() ? 0 : candidates.getFirst().score();
    double sum =
        candidates.stream().mapToDouble(candidate -> Math.exp(candidate.score() - best)).sum();
    List<Guess> guesses =
        candidates.stream()
            .map(candidate -> new Guess(candidate.word(), Math.exp(candidate.score() - best) / sum))
            .toList();
    return new Guesses(guesses, Confidence.of(token, candidates, guesses));
  }

  /** The words that fit by their letters, without order. */
  List<Candidate> candidates(LatinText.Token token) {
    int[] latin = Letters.ofLatin(token.letters());
    if (latin.length == 0 || latin.length > Letters.MAX_LATIN_LENGTH) {
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
    boolean hasArticle = DefiniteArticle.hasArticle(word);
    if (hasArticle) {
      likelihood += skippedArticle * joint.of(Letters.ofArabic(DefiniteArticle.without(word)));
    }
    double sequence = Math.log(likelihood + MIN_LIKELIHOOD);
    double nameLetters = model.arabicNames().logProbability(letters);
    // In the order of GuessFeature.
    List<Double> features =
        List.of(
            sequence,
            nameLetters,
            found.logLikelihood(),
            Math.log(trie.articles(found.node())),
            (double) letters.length,
            word.charAt(word.length() - 1) == HEH ? 1.0 : 0.0,
            commonness.of(word),
            hasArticle ? 1.0 : 0.0);
    return new Candidate(word, sequence - nameLetters, features);
  }
}
