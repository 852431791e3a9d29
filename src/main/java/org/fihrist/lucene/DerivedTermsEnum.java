package org.fihrist.lucene;

import java.io.IOException;
import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.fihrist.lucene.UnitedPostings.Detail;
import org.jspecify.annotations.Nullable;

/** First the terms that are kept, then the derived ones, which sort after them. */
final class DerivedTermsEnum extends BaseTermsEnum {
  private final TermsEnum kept;
  private final WordGroups groups;
  private final Detail detail;
  private final BytesRef derived = new BytesRef();

  /** The derived term's place in their order; -1 as long as kept terms come. */
  private int place = -1;

  private @Nullable UnitedPostings counted;

  DerivedTermsEnum(TermsEnum kept, WordGroups groups, Detail detail) {
    this.kept = kept;
    this.groups = groups;
    this.detail = detail;
  }

  @Override
  public @Nullable BytesRef next() throws IOException {
    if (place < 0) {
      BytesRef term = kept.next();
      if (term != null) {
        return term;
      }
    }
    counted = null;
    if (place < groups.size()) {
      place++;
    }
    return place == groups.size() ? null : term();
  }

  @Override
  public BytesRef term() throws IOException {
    return place < 0 ? kept.term() : groups.term(place, derived);
  }

  @Override
  public int docFreq() throws IOException {
    return place < 0 ? kept.docFreq() : counted().docFreq();
  }

  @Override
  public long totalTermFreq() throws IOException {
    return place < 0 ? kept.totalTermFreq() : counted().totalTermFreq();
  }

  private UnitedPostings counted() throws IOException {
    UnitedPostings postings = counted;
    if (postings == null) {
      postings = new UnitedPostings(detail);
      groups.unite(place, postings);
      counted = postings;
    }
    return postings;
  }

  @Override
  public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) throws IOException {
    if (place < 0) {
      return kept.postings(reuse, flags);
    }
    Detail told =
        PostingsEnum.featureRequested(flags, PostingsEnum.FREQS) ? detail : Detail.DOCUMENTS;
    UnitedPostings postings =
        reuse instanceof UnitedPostings united && united.detail() == told
            ? united
            : new UnitedPostings(told);
    groups.unite(place, postings);
    return postings;
  }

  @Override
  public ImpactsEnum impacts(int flags) {
    throw new UnsupportedOperationException("a merge reads no impacts; it writes them");
  }

  @Override
  public SeekStatus seekCeil(BytesRef text) {
    throw onlyForward();
  }

  @Override
  public void seekExact(long ord) {
    throw onlyForward();
  }

  @Override
  public long ord() {
    throw onlyForward();
  }

  private static UnsupportedOperationException onlyForward() {
    return new UnsupportedOperationException("a merge reads terms from first to last only");
  }
}
