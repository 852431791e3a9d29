package org.fihrist.analysis;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Writes each word of each token as its {@link LadderTerms}, all at one position and with the
 * word's own offsets. The tokens that come in must be uncut pieces of the text.
 */
final class LadderTokenFilter extends TokenFilter {
  /** News repeats its words: this many distinct tokens cover nearly all of an archive's text. */
  private static final int MEMORY_TOKENS = 50_000;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final CharArrayMap<List<WordTerms>> memory = new CharArrayMap<>(MEMORY_TOKENS, false);
  private List<WordTerms> words = List.of();
  private int nextWord;
  private int nextTerm;
  private int tokenStart;
  private int tokenEnd;
  private boolean uncut;

  /** The terms of one word and its range in the token. */
  private record WordTerms(int start, int end, List<char[]> terms) {
    static WordTerms of(TokenCleaner.Piece piece) {
      List<char[]> terms =
          LadderTerms.written(piece.forms()).stream().map(String::toCharArray).toList();
      return new WordTerms(piece.start(), piece.end(), terms);
    }
  }

  LadderTokenFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (nextWord == words.size()) {
      if (!input.incrementToken()) {
        return false;
      }
      tokenStart = offset.startOffset();
      tokenEnd = offset.endOffset();
      uncut = tokenEnd - tokenStart == term.length();
      words = words();
      nextWord = 0;
      nextTerm = 0;
    }
    write(words.get(nextWord));
    return true;
  }

  private void write(WordTerms word) {
    char[] text = word.terms().get(nextTerm);
    clearAttributes();
    term.copyBuffer(text, 0, text.length);
    if (uncut) {
      offset.setOffset(tokenStart + word.start(), tokenStart + word.end());
    } else {
      offset.setOffset(tokenStart, tokenEnd);
    }
    position.setPositionIncrement(nextTerm == 0 ? 1 : 0);
    nextTerm++;
    if (nextTerm == word.terms().size()) {
      nextWord++;
      nextTerm = 0;
    }
  }

  private List<WordTerms> words() {
    List<WordTerms> known = memory.get(term.buffer(), 0, term.length());
    if (known != null) {
      return known;
    }
    List<WordTerms> cut = TokenCleaner.clean(term.toString()).stream().map(WordTerms::of).toList();
    // What comes first comes often: forgetting it for what comes late would cost more.
    if (memory.size() < MEMORY_TOKENS) {
      memory.put(term.toString(), cut);
    }
    return cut;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    words = List.of();
    nextWord = 0;
  }
}
