package org.fihrist.analysis;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.fihrist.analysis.letters.TokenCleaner;
import org.jspecify.annotations.Nullable;

/**
 * Writes each word of each token as its {@link LadderTerms spelling}, with the word's own offsets.
 * The tokens that come in must be uncut pieces of the text.
 */
final class LadderTokenFilter extends TokenFilter {
  /** News repeats its words: this many distinct tokens cover nearly all of an archive's text. */
  private static final int MEMORY_TOKENS = 50_000;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final CharArrayMap<List<WordTerm>> memory = new CharArrayMap<>(MEMORY_TOKENS, false);
  private List<WordTerm> words = List.of();
  private int nextWord;
  private int tokenStart;
  private int tokenEnd;
  private boolean uncut;

  private final @Nullable Function<String, NumberedWord> numbers;
  private final @Nullable NumberedWordAttribute numbered;

  /** The term of one word and its range in the token; its number where words are numbered. */
  private record WordTerm(int start, int end, String term, @Nullable NumberedWord number) {}

  /**
   * @param numbers numbers a spelling; without it words have no {@link NumberedWordAttribute}
   */
  LadderTokenFilter(TokenStream input, @Nullable Function<String, NumberedWord> numbers) {
    super(input);
    this.numbers = numbers;
    if (numbers == null) {
      this.numbered = null;
    } else {
      addAttributeImpl(new NumberedWordState());
      this.numbered = addAttribute(NumberedWordAttribute.class);
    }
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
    }
    write(words.get(nextWord++));
    return true;
  }

  private void write(WordTerm word) {
    clearAttributes();
    if (numbered == null || word.number() == null) {
      term.append(word.term());
    } else {
      numbered.setWord(word.number());
    }
    if (uncut) {
      offset.setOffset(tokenStart + word.start(), tokenStart + word.end());
    } else {
      offset.setOffset(tokenStart, tokenEnd);
    }
  }

  private List<WordTerm> words() {
    List<WordTerm> known = memory.get(term.buffer(), 0, term.length());
    if (known != null) {
      return known;
    }
    List<WordTerm> cut = TokenCleaner.clean(term.toString()).stream().map(this::wordTerm).toList();
    // What comes first comes often: forgetting it for what comes late would cost more.
    if (memory.size() < MEMORY_TOKENS) {
      memory.put(term.toString(), cut);
    }
    return cut;
  }

  private WordTerm wordTerm(TokenCleaner.Piece piece) {
    String spelling = LadderTerms.spelling(piece.word());
    NumberedWord number = numbers == null ? null : numbers.apply(spelling);
    return new WordTerm(piece.start(), piece.end(), spelling, number);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    words = List.of();
    nextWord = 0;
  }
}
