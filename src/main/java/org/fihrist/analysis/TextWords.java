package org.fihrist.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of a text, just as the index has them, for use outside an index. */
public final class TextWords {
  private TextWords() {}

  /** All words of {@code text}, in order, with their ranges in it. */
  public static List<TextWord> of(String text) {
    List<TextWord> words = new ArrayList<>();
    try (StandardTokenizer tokens = new StandardTokenizer()) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.setReader(new WholeEndFilter(new StringReader(text)));
      tokens.reset();
      while (tokens.incrementToken()) {
        int start = offset.startOffset();
        for (TokenCleaner.Piece piece : TokenCleaner.clean(term.toString())) {
          words.add(new TextWord(start + piece.start(), start + piece.end(), piece.forms()));
        }
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory does not fail", e);
    }
    return words;
  }
}
