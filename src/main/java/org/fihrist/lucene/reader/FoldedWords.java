package org.fihrist.lucene.reader;

import java.io.IOException;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.UnicodeUtil;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.correct.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Iterates over the folded words of a field in the order of its dictionary. All spellings of a
 * folded word are neighbours there, so nothing is stored or sorted.
 */
final class FoldedWords {
  private static final BytesRef ALL = new BytesRef(LadderTerms.spellingPrefix(""));

  private final @Nullable TermsEnum each;
  private final BytesRefBuilder word = new BytesRefBuilder();
  private char[] letters = new char[64];
  private boolean more;
  private boolean atWord;
  private int articles;

  /**
   * Starts at the first word.
   *
   * @param terms null for a field that no article has
   */
  FoldedWords(@Nullable Terms terms) throws IOException {
    this.each = terms == null ? null : terms.iterator();
    this.more = each != null && each.seekCeil(ALL) != TermsEnum.SeekStatus.END && isSpelling(each);
    next();
  }

  private static boolean isSpelling(TermsEnum each) throws IOException {
    return StringHelper.startsWith(each.term(), ALL);
  }

  /** Moves to the next word. */
  void next() throws IOException {
    atWord = more;
    articles = 0;
    TermsEnum terms = each;
    if (terms == null || !more) {
      return;
    }
    BytesRef first = terms.term();
    word.copyBytes(first.bytes, first.offset, LadderTerms.foldedEnd(first));
    while (more && LadderTerms.isSpelling(terms.term(), word.get())) {
      articles += terms.docFreq();
      more = terms.next() != null && isSpelling(terms);
    }
  }

  /** Tests whether there is a present word. After the last word there is none. */
  boolean isAtWord() {
    return atWord;
  }

  /**
   * Returns the number of articles with the present word. An article with two spellings counts
   * twice.
   */
  int articles() {
    return articles;
  }

  /** Compares the present words of two iterations. An iteration at its end comes last. */
  int compareTo(FoldedWords words) {
    if (!atWord || !words.atWord) {
      return Boolean.compare(!atWord, !words.atWord);
    }
    return word.get().compareTo(words.word.get());
  }

  /** Adds the present word to a vocabulary. */
  void addTo(Vocabulary.Builder words, int inArticles) {
    int prefix = ALL.length;
    if (letters.length < word.length()) {
      letters = new char[2 * word.length()];
    }
    int length = UnicodeUtil.UTF8toUTF16(word.bytes(), prefix, word.length() - prefix, letters);
    words.add(letters, length, inArticles);
  }
}
