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
 * Splits tokens into words and writes each word as its {@link LadderTerms spelling}, with the
 * offsets of the word. The text of an input token must be the text between its offsets.
 */
final class LadderTokenFilter extends TokenFilter {
  /** Size of the cache; this number of distinct tokens covers nearly all text of a news archive. */
  private static final int MAX_CACHED_TOKENS = 50_000;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final CharArrayMap<List<WordTerm>> cache = new CharArrayMap<>(MAX_CACHED_TOKENS, false);
  private List<WordTerm> words = List.of();
  private int nextWord;
  private int tokenStart;
  private int tokenEnd;
  private boolean uncut;

  private final @Nullable Function<String, NumberedWord> numbers;
  private final @Nullable NumberedWordAttribute numbered;

  /** The term of a word, its range in the token, and its number if words are numbered. */
  private record WordTerm(int start, int end, String term, @Nullable NumberedWord number) {}

  /**
   * @param numbers gives the number of a spelling; null for a stream without {@link
   *     NumberedWordAttribute}
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
    List<WordTerm> known = cache.get(term.buffer(), 0, term.length());
    if (known != null) {
      return known;
    }
    List<WordTerm> cut = TokenCleaner.clean(term.toString()).stream().map(this::wordTerm).toList();
    // Frequent words come early, so the cache is filled once and nothing is removed from it.
    if (cache.size() < MAX_CACHED_TOKENS) {
      cache.put(term.toString(), cut);
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
