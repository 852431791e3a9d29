package org.fihrist.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.fihrist.analysis.letters.TokenCleaner;
import org.fihrist.analysis.stem.WordForms;

/** Splits a text into the same words as an index, for use outside an index. */
final class TextWords {
  private static final int MAX_TOKEN_LENGTH = StandardAnalyzer.DEFAULT_MAX_TOKEN_LENGTH;

  private TextWords() {}

  /** All words of {@code text}, in order, with their ranges in it. */
  static List<TextWord> of(String text, Ladder ladder) {
    List<TextWord> words = new ArrayList<>();
    if (addPlain(text, ladder, words)) {
      return words;
    }
    words.clear();
    try (StandardTokenizer tokens = new StandardTokenizer()) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.setReader(new WholeEndFilter(new StringReader(text)));
      tokens.reset();
      while (tokens.incrementToken()) {
        int start = offset.startOffset();
        for (TokenCleaner.Piece piece : TokenCleaner.clean(term.toString())) {
          WordForms forms = ladder.forms(piece.word());
          words.add(new TextWord(start + piece.start(), start + piece.end(), forms));
        }
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory does not fail", e);
    }
    return words;
  }

  /**
   * Adds the words of a text that is nothing but plain words with single spaces between them, as
   * names, headlines and queries mostly are: it needs no tokenizer, which takes longer to make than
   * to use. Some words may have been added when the text is another.
   *
   * @return whether it was such a text
   */
  private static boolean addPlain(String text, Ladder ladder, List<TextWord> words) {
    for (int start = 0; start <= text.length(); ) {
      int space = text.indexOf(' ', start);
      int end = space < 0 ? text.length() : space;
      String word = text.substring(start, end);
      if (word.length() > MAX_TOKEN_LENGTH || !TokenCleaner.isPlain(word)) {
        return false;
      }
      words.add(new TextWord(start, end, ladder.forms(word)));
      start = end + 1;
    }
    return true;
  }
}
