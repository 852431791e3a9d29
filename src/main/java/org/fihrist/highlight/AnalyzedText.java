package org.fihrist.highlight;

import java.util.List;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.TextWord;
import org.fihrist.analysis.stem.WordForms;
import org.jspecify.annotations.Nullable;

/**
 * A text with its words, in which the matches of any number of queries can be marked. The words are
 * computed at the first use. Safe for use by many threads; at worst, two of them compute the words
 * at the same time.
 */
final class AnalyzedText {
  private final String text;
  private final Ladder ladder;
  private volatile @Nullable Words words;
  private volatile @Nullable List<Sentences.Span> sentences;

  private AnalyzedText(String text, Ladder ladder) {
    this.text = text;
    this.ladder = ladder;
  }

  static AnalyzedText of(String text, Ladder ladder) {
    return new AnalyzedText(text, ladder);
  }

  String text() {
    return text;
  }

  List<Sentences.Span> sentences() {
    List<Sentences.Span> known = sentences;
    if (known == null) {
      known = Sentences.of(text);
      sentences = known;
    }
    return known;
  }

  Words words() {
    Words known = words;
    if (known == null) {
      known = new Words(ladder.words(text));
      words = known;
    }
    return known;
  }

  /**
   * The words of the text, in order. The hashes of their stems and families are neighbours in
   * memory. So most words that do not match are skipped without reading their letters.
   */
  static final class Words {
    private final int[] starts;
    private final int[] ends;
    private final WordForms[] forms;
    private final int[] stems;
    private final int[] families;

    private Words(List<TextWord> words) {
      int size = words.size();
      this.starts = new int[size];
      this.ends = new int[size];
      this.forms = new WordForms[size];
      this.stems = new int[size];
      this.families = new int[size];
      for (int i = 0; i < size; i++) {
        TextWord word = words.get(i);
        starts[i] = word.start();
        ends[i] = word.end();
        forms[i] = word.forms();
        stems[i] = word.forms().stem().hashCode();
        families[i] = word.forms().family().hashCode();
      }
    }

    int size() {
      return forms.length;
    }

    int start(int word) {
      return starts[word];
    }

    int end(int word) {
      return ends[word];
    }

    WordForms forms(int word) {
      return forms[word];
    }

    /** The hash of the stem of a word. */
    int stem(int word) {
      return stems[word];
    }

    /** The hash of the family of a word. */
    int family(int word) {
      return families[word];
    }
  }
}
