package org.fihrist.lucene.ranking;

/**
 * What counts how much when the first of what was found is {@link Reranker looked at} closely, as
 * shares of a word's rarity. Tuned by {@code fihrist tune} on every second topic of the development
 * sets, but for {@code typed}: the sets would have 0.3, and readers who type three words and see
 * two of them elsewhere first do not agree.
 *
 * @param lead that the lead of the article holds a word
 * @param covered that an article holds a word at all, however often
 * @param near how much of that is left when it only holds one that is written alike
 * @param typed that a word stands there just as it was typed, but for its spelling
 * @param together that words stand near one another that were typed one after the other
 * @param stopWord that it holds a stop word, where all else is equal
 */
public record RerankWeights(
    double lead, double covered, double near, double typed, double together, double stopWord) {
  /** What searches use. */
  public static final RerankWeights TUNED = new RerankWeights(0.42, 0.8, 0.7, 0.5, 0.28, 0.6);
}
