package org.fihrist.names.latin;

import java.util.List;

/**
 * The features that rank the candidate words of an archive for a Latin word. The weights are those
 * of a conditional logit model over the candidates of names that the model had not seen; {@code
 * NameModelCrossValidationTest} fits them.
 */
enum GuessFeature {
  /** The logarithm of the joint probability of the letter groups as a sequence. */
  SEQUENCE(0.488),
  /**
   * The logarithm of the probability of the Arabic letters as a name. Its negative weight removes
   * the advantage of words that look like frequent names.
   */
  NAME_LETTERS(-0.164),
  /** The logarithm of the joint probability of the letter groups without regard to their order. */
  GROUPS(0.182),
  /** The logarithm of the number of articles. */
  ARTICLES(0.133),
  /** The number of Arabic letters; it compensates for the probability that each letter costs. */
  LENGTH(0.730),
  /** Whether the word ends in ha or ta marbuta, for which a Latin name may have only a vowel. */
  FINAL_HEH(0.468),
  /** How much the word behaves like a common noun or verb: {@link Commonness}. */
  COMMONNESS(-0.246),
  /** Whether the word has an article. */
  ARTICLE(-1.69);

  private final double weight;

  GuessFeature(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }

  /** The weighted sum of features, which are in the order of this enum. */
  static double score(List<Double> features) {
    GuessFeature[] all = values();
    double score = 0;
    for (int i = 0; i < all.length; i++) {
      score += all[i].weight * features.get(i);
    }
    return score;
  }
}
