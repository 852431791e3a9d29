package org.fihrist.lucene.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.TextWord;
import org.fihrist.analysis.correct.NearWords.Near;
import org.fihrist.analysis.stem.StopWords;
import org.fihrist.analysis.stem.WordForms;
import org.fihrist.lucene.query.QueryWeights;
import org.fihrist.lucene.query.WordQueries;
import org.fihrist.lucene.reader.OpenGeneration;
import org.fihrist.lucene.schema.ArticleSchema;

/**
 * A closer look at the first of what was found, too costly for all of it. To the BM25 score of
 * families it adds, each with its {@link RerankWeights weight}: how many of the words an article
 * holds at all, or at least something written like them; what its headline and lead hold; what it
 * holds just as typed; how near words stand to one another that were typed together; and, last,
 * stop words.
 */
public final class Reranker {
  /** How many are looked at: from a hundred, nDCG@10 on ANT would gain 0.001, for more time. */
  public static final int WINDOW = 40;

  private static final int MOST_NEAR = 3;
  private static final double LEAST_NEAR = 0.4;

  /** The lead of an article is its first paragraph, as far as that is no whole article. */
  private static final int LEAD_WORDS = 50;

  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final OpenGeneration generation;
  private final IndexSearcher searcher;
  private final WordQueries words;
  private final RerankWeights closeness;

  Reranker(
      OpenGeneration generation,
      IndexSearcher searcher,
      WordQueries words,
      RerankWeights closeness) {
    this.closeness = closeness;
    this.generation = generation;
    this.searcher = searcher;
    this.words = words;
  }

  /** The documents in their final order; those beyond the window stay behind it as they are. */
  List<RankedDocument> rank(List<RankedDocument> found, List<TextWord> typed) throws IOException {
    if (found.size() < 2 || typed.isEmpty()) {
      return found;
    }
    List<RankedDocument> first = found.subList(0, Math.min(WINDOW, found.size()));
    new Look(new CandidateDocuments(searcher, words, first)).at(typed);
    List<RankedDocument> ranked = new ArrayList<>(first);
    ranked.sort(RankedDocument.ORDER);
    ranked.addAll(found.subList(first.size(), found.size()));
    return ranked;
  }

  /** One look at some candidates. */
  private final class Look {
    private final CandidateDocuments candidates;
    private final double[] lengthNorms;
    private int[][] before;
    private double rarityBefore;

    Look(CandidateDocuments candidates) throws IOException {
      this.candidates = candidates;
      double mean = generation.similarity().meanLength(ArticleSchema.BODY);
      this.lengthNorms =
          Arrays.stream(candidates.bodyLengths())
              .mapToDouble(length -> K1 * (1 - B + B * length / mean))
              .toArray();
      this.before = new int[candidates.size()][];
    }

    void at(List<TextWord> typed) throws IOException {
      boolean onlyStopWords = typed.stream().allMatch(word -> StopWords.contains(word.forms()));
      for (WordForms word : typed.stream().map(TextWord::forms).distinct().toList()) {
        if (generation.budget().exhausted()) {
          return;
        }
        if (!StopWords.contains(word)) {
          atWord(word);
        } else if (!onlyStopWords) {
          atSpellings(word, closeness.stopWord());
        }
      }
    }

    private void atWord(WordForms word) throws IOException {
      String family = LadderTerms.family(word);
      Term inBody = new Term(ArticleSchema.BODY, family);
      double rarity = rarity(words.states(inBody).docFreq());
      boolean[] held = new boolean[candidates.size()];
      int[][] places = new int[candidates.size()][];
      candidates.holding(
          inBody,
          PostingsEnum.POSITIONS,
          (candidate, postings) -> {
            held[candidate] = true;
            places[candidate] = positions(postings);
            double inLead = saturated(inLead(places[candidate]), K1);
            candidates.add(candidate, closeness.lead() * rarity * inLead);
          });
      candidates.holding(
          new Term(ArticleSchema.TITLE, family),
          PostingsEnum.NONE,
          (candidate, _) -> held[candidate] = true);
      addCovered(word, rarity, held);
      atSpellings(word, closeness.typed());
      addTogether(places, rarity);
      before = places;
      rarityBefore = rarity;
    }

    private void addCovered(WordForms word, double rarity, boolean[] held) throws IOException {
      double[] likeness = new double[held.length];
      for (int i = 0; i < held.length; i++) {
        likeness[i] = held[i] ? 1 : 0;
      }
      if (4 * count(held) < held.length) {
        for (Near near : generation.nearFamilies().nearest(word.family(), MOST_NEAR, LEAST_NEAR)) {
          double alike = closeness.near() * near.likeness();
          candidates.holding(
              new Term(ArticleSchema.BODY, LadderTerms.familyTerm(near.word())),
              PostingsEnum.NONE,
              (candidate, _) -> likeness[candidate] = Math.max(likeness[candidate], alike));
        }
      }
      for (int i = 0; i < likeness.length; i++) {
        candidates.add(i, closeness.covered() * rarity * likeness[i]);
      }
    }

    private void atSpellings(WordForms word, double weight) throws IOException {
      double[] found = new double[candidates.size()];
      int articles =
          candidates.holdingSpellings(
              ArticleSchema.BODY,
              word,
              (candidate, postings) -> found[candidate] += postings.freq(),
              (candidate, postings) -> found[candidate] += QueryWeights.FOLDED * postings.freq());
      double rarity = rarity(articles);
      for (int i = 0; i < found.length; i++) {
        candidates.add(i, weight * rarity * saturated(found[i], lengthNorms[i]));
      }
    }

    /** The nearer a word stands to the one typed before it, the more it says. */
    private void addTogether(int[][] places, double rarity) {
      double weight = closeness.together() * Math.min(rarity, rarityBefore);
      for (int i = 0; i < places.length; i++) {
        if (places[i] != null && before[i] != null) {
          candidates.add(i, weight / distance(before[i], places[i]));
        }
      }
    }
  }

  private double rarity(int articles) {
    double all = searcher.getIndexReader().numDocs();
    return Math.log(1 + (Math.max(all, articles) - articles + 0.5) / (articles + 0.5));
  }

  private static double saturated(double found, double norm) {
    return found / (found + norm);
  }

  private static int[] positions(PostingsEnum postings) throws IOException {
    int[] positions = new int[postings.freq()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = postings.nextPosition();
    }
    return positions;
  }

  /** Positions leap between paragraphs, so that these are all in the first. */
  private static int inLead(int[] positions) {
    int found = 0;
    while (found < positions.length && positions[found] < LEAD_WORDS) {
      found++;
    }
    return found;
  }

  private static int distance(int[] one, int[] other) {
    int least = Integer.MAX_VALUE;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      least = Math.min(least, Math.abs(one[i] - other[j]));
      if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return Math.max(1, least);
  }

  private static int count(boolean[] flags) {
    int set = 0;
    for (boolean flag : flags) {
      set += flag ? 1 : 0;
    }
    return set;
  }
}
