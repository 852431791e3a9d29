package org.fihrist.lucene.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.pattern.WordPattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the spellings of wanted folded words in the dictionary of a field. It seeks to each prefix
 * of wanted words in turn, and tests every word with that prefix.
 */
public final class DictionaryScan extends FilteredTermsEnum {
  private final WordPattern wanted;
  private final List<BytesRef> beginnings;
  private int next = 1;
  private BytesRef beginning;

  public DictionaryScan(Terms terms, WordPattern wanted) throws IOException {
    super(terms.iterator());
    this.wanted = wanted;
    this.beginnings = beginnings(wanted.beginnings());
    this.beginning = beginnings.getFirst();
  }

  /** Returns the folded word of a term. */
  public static String word(BytesRef term) {
    return LadderTerms.folded(term.utf8ToString());
  }

  /** The prefixes in the order of terms; none is the prefix of another. */
  private static List<BytesRef> beginnings(Set<String> ofWords) {
    TreeSet<BytesRef> all = new TreeSet<>();
    ofWords.forEach(word -> all.add(new BytesRef(LadderTerms.spellingPrefix(word))));
    List<BytesRef> apart = new ArrayList<>(all.size());
    for (BytesRef one : all) {
      if (apart.isEmpty() || !StringHelper.startsWith(one, apart.getLast())) {
        apart.add(one);
      }
    }
    return apart;
  }

  @Override
  protected BytesRef nextSeekTerm(@Nullable BytesRef current) {
    return beginning;
  }

  @Override
  protected AcceptStatus accept(BytesRef term) {
    while (!StringHelper.startsWith(term, beginning)) {
      if (next == beginnings.size()) {
        return AcceptStatus.END;
      }
      beginning = beginnings.get(next++);
      if (beginning.compareTo(term) > 0) {
        return AcceptStatus.NO_AND_SEEK;
      }
    }
    return wanted.matches(word(term)) ? AcceptStatus.YES : AcceptStatus.NO;
  }
}
