package org.fihrist.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
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
  private final CharArrayMap<List<WordTerms>> memory = new CharArrayMap<>(1024, false);
  private final Queue<Pending> pending = new ArrayDeque<>();

  /** The terms of one word and its range in the token. */
  private record WordTerms(int start, int end, List<String> terms) {}

  /** A term that waits to be given out. */
  private record Pending(String term, int start, int end, int increment) {}

  LadderTokenFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (pending.isEmpty()) {
      if (!input.incrementToken()) {
        return false;
      }
      queueWords(offset.startOffset(), offset.endOffset());
    }
    Pending next = pending.remove();
    clearAttributes();
    term.append(next.term());
    offset.setOffset(next.start(), next.end());
    position.setPositionIncrement(next.increment());
    return true;
  }

  private void queueWords(int tokenStart, int tokenEnd) {
    boolean uncut = tokenEnd - tokenStart == term.length();
    for (WordTerms word : words()) {
      int start = uncut ? tokenStart + word.start() : tokenStart;
      int end = uncut ? tokenStart + word.end() : tokenEnd;
      int increment = 1;
      for (String text : word.terms()) {
        pending.add(new Pending(text, start, end, increment));
        increment = 0;
      }
    }
  }

  private List<WordTerms> words() {
    List<WordTerms> known = memory.get(term.buffer(), 0, term.length());
    if (known != null) {
      return known;
    }
    List<WordTerms> words = new ArrayList<>(1);
    for (TokenCleaner.Piece piece : TokenCleaner.clean(term.toString())) {
      words.add(new WordTerms(piece.start(), piece.end(), LadderTerms.written(piece.forms())));
    }
    if (memory.size() >= MEMORY_TOKENS) {
      memory.clear();
    }
    memory.put(term.toString(), words);
    return words;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending.clear();
  }
}
