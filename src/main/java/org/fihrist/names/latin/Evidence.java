package org.fihrist.names.latin;

import java.util.List;

/**
 * What speaks for an archive's word as the meaning of a Latin one. The weights are those of a
 * conditional logit model over the candidates of names that the model had not seen; {@code
 * NameModelCrossValidationTest} fits them.
 */
enum Evidence {
  /** The logarithm of the joint probability of the letter groups, in sequence. */
  SEQUENCE(0.488),
  /** The logarithm of the probability of the Arabic letters as a name: divides it out. */
  NAME_LETTERS(-0.164),
  /** The logarithm of the joint probability of the letter groups, each by itself. */
  GROUPS(0.182),
  /** The logarithm of the number of articles. */
  ARTICLES(0.133),
  /** The number of Arabic letters: each has cost the others something. */
  LENGTH(0.730),
  /** A final ha or ta marbuta: a Latin name may end in a mere vowel for it. */
  FINAL_HEH(0.468),
  /** How much it behaves as common nouns and verbs do: {@link Commonness}. */
  COMMONNESS(-0.246),
  /** An article that the Latin word lacks. */
  ARTICLE(-1.69);

  private final double weight;

  Evidence(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }

  /** The sum of some evidence, in the order of this enum, weighed. */
  static double score(List<Double> evidence) {
    Evidence[] all = values();
    double score = 0;
    for (int i = 0; i < all.length; i++) {
      score += all[i].weight * evidence.get(i);
    }
    return score;
  }
}
