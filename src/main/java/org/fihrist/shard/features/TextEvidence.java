package org.fihrist.shard.features;

import java.util.Arrays;
import java.util.List;
import org.fihrist.terms.evidence.Feature;
import org.fihrist.terms.evidence.QueryWordForms;

/** Computes the features of one candidate after another from their texts. */
final class TextEvidence {
  /** The maximum number of words of a lead. The lead is the beginning of the first paragraph. */
  private static final int LEAD_WORDS = 50;

  /** The share of a word's weight that a match in another spelling gets. */
  private static final float FOLDED = 0.95f;

  /** The number of positions between two paragraphs. */
  private static final int GAP = 100;

  private static final float MIN_TOTAL = 1e-6f;
  private static final double K1 = 1.2;

  private final WordMarks marks;
  private final List<QueryWordForms> words;
  private final QueryTrigrams trigrams;
  private final float[] rarities;

  private final double rarity;

  private long held;
  private long inTitle;
  private final int[] inLead;
  private final float[] spelled;
  private final float[] alike;
  private final float[] trigramCounts;
  private final int[] inSentence;
  private int sentences;
  private float sentence;
  private float bestSentence;

  TextEvidence(WordMarks marks, List<QueryWordForms> words, QueryTrigrams trigrams) {
    this.marks = marks;
    this.words = words;
    this.trigrams = trigrams;
    this.rarities = trigrams.rarities();
    int size = words.size();
    this.rarity =
        words.stream().filter(word -> !word.stopWord()).mapToDouble(QueryWordForms::rarity).sum();
    this.inLead = new int[size];
    this.spelled = new float[size];
    this.alike = new float[size];
    this.trigramCounts = new float[trigrams.size()];
    this.inSentence = new int[trigrams.size()];
  }

  double rarity() {
    return rarity;
  }

  /** Resets the state for the next candidate. */
  void clear() {
    held = 0;
    inTitle = 0;
    Arrays.fill(inLead, 0);
    Arrays.fill(spelled, 0);
    Arrays.fill(alike, 0);
    Arrays.fill(trigramCounts, 0);
    bestSentence = 0;
    sentence = 0;
    sentences++;
  }

  /**
   * Reads a body.
   *
   * @param codes the codes of {@link CandidateTexts}
   * @param markOf the marks of words, by place
   */
  void read(int[] codes, Span span, int[] markOf) {
    int position = 0;
    for (int i = span.start(); i < span.end(); i++) {
      int code = codes[i];
      if (code >= 0) {
        int mark = markOf[code];
        if (mark != WordMarks.NONE) {
          take(mark, position);
        }
        position++;
      } else {
        endSentence();
        // As in the index, words of different paragraphs are never near each other.
        position += code == CandidateTexts.GAP ? GAP : 0;
      }
    }
    endSentence();
  }

  /** The place of a text among all texts. */
  record Span(int start, int end) {}

  private void endSentence() {
    bestSentence = Math.max(bestSentence, sentence);
    sentence = 0;
    sentences++;
  }

  private void take(int mark, int position) {
    long families = marks.held(mark);
    held |= families;
    if (position < LEAD_WORDS) {
      takeLead(families);
    }
    long exact = marks.exact(mark);
    for (long left = marks.spelled(mark); left != 0; left &= left - 1) {
      int word = Long.numberOfTrailingZeros(left);
      spelled[word] += (exact & 1L << word) != 0 ? 1 : FOLDED;
    }
    for (int i = marks.alikeStart(mark); i < marks.alikeEnd(mark); i++) {
      int word = marks.alikeWord(i);
      alike[word] = Math.max(alike[word], marks.alikeness(i));
    }
    takeTrigrams(mark);
  }

  private void takeLead(long families) {
    for (long left = families; left != 0; left &= left - 1) {
      inLead[Long.numberOfTrailingZeros(left)]++;
    }
  }

  /** Reads a headline. It counts as one more sentence and as part of the lead. */
  void readTitle(int[] codes, Span span, int[] markOf) {
    for (int i = span.start(); i < span.end(); i++) {
      int mark = codes[i] < 0 ? WordMarks.NONE : markOf[codes[i]];
      if (mark != WordMarks.NONE) {
        inTitle |= marks.held(mark);
        takeLead(marks.held(mark));
        takeTrigrams(mark);
      }
    }
    endSentence();
  }

  private void takeTrigrams(int mark) {
    for (int i = marks.trigramStart(mark); i < marks.trigramEnd(mark); i++) {
      int trigram = marks.trigram(i);
      trigramCounts[trigram]++;
      if (inSentence[trigram] != sentences) {
        inSentence[trigram] = sentences;
        sentence += rarities[trigram];
      }
    }
  }

  /**
   * Writes the features.
   *
   * @param norm the length normalisation of the body, as in BM25
   */
  void tell(float[] features, double norm) {
    double covered = 0;
    double near = 0;
    double lead = 0;
    double typed = 0;
    double stopWords = 0;
    double title = 0;
    for (int i = 0; i < words.size(); i++) {
      double weight = words.get(i).rarity();
      double asTyped = weight * saturated(spelled[i], norm);
      if (words.get(i).stopWord()) {
        stopWords += asTyped;
        continue;
      }
      typed += asTyped;
      lead += weight * saturated(inLead[i], K1);
      boolean isHeld = ((held | inTitle) & 1L << i) != 0;
      covered += isHeld ? weight : 0;
      title += (inTitle & 1L << i) != 0 ? weight : 0;
      near += isHeld ? 0 : weight * alike[i];
    }
    features[Feature.LEAD.place()] = share(lead);
    features[Feature.COVERED.place()] = share(covered);
    features[Feature.NEAR.place()] = share(near);
    features[Feature.TYPED.place()] = share(typed);
    features[Feature.STOP_WORDS.place()] = share(stopWords);
    features[Feature.TITLE.place()] = share(title);
    double sum = 0;
    for (int i = 0; i < trigramCounts.length; i++) {
      sum += rarities[i] * saturated(trigramCounts[i], norm);
    }
    features[Feature.TRIGRAMS.place()] = (float) sum;
    features[Feature.SENTENCE.place()] = bestSentence / Math.max(MIN_TOTAL, trigrams.total());
  }

  /** Returns a sum over the words of the query as a share of its maximum. */
  private float share(double sum) {
    return rarity > 0 ? (float) (sum / rarity) : 0;
  }

  private static double saturated(double found, double norm) {
    return found == 0 ? 0 : found / (found + norm);
  }
}
