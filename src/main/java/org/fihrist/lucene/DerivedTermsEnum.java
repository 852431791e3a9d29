package org.fihrist.lucene;

import java.io.IOException;
import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** First the written terms, then the derived ones, which sort after them. */
final class DerivedTermsEnum extends BaseTermsEnum {
  private final TermsEnum written;
  private final Ahead<WordGroups> groups;
  private final GroupPostings postings;
  private final BytesRef derived = new BytesRef();

  /** The derived term's place in their order; -1 as long as written terms come. */
  private int place = -1;

  DerivedTermsEnum(TermsEnum written, Ahead<WordGroups> groups, GroupPostings postings) {
    this.written = written;
    this.groups = groups;
    this.postings = postings;
  }

  @Override
  public @Nullable BytesRef next() throws IOException {
    if (place < 0) {
      BytesRef term = written.next();
      if (term != null) {
        return term;
      }
    }
    int size = groups.get().size();
    place = Math.min(place + 1, size);
    return place == size ? null : term();
  }

  @Override
  public BytesRef term() throws IOException {
    return place < 0 ? written.term() : groups.get().term(place, derived);
  }

  @Override
  public int docFreq() throws IOException {
    return place < 0 ? written.docFreq() : united(null).docFreq();
  }

  @Override
  public long totalTermFreq() throws IOException {
    return place < 0 ? written.totalTermFreq() : united(null).totalTermFreq();
  }

  /** Is filled in all the detail of the field, whatever is asked for. */
  @Override
  public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) throws IOException {
    return place < 0 ? written.postings(reuse, flags) : united(reuse);
  }

  private UnitedPostings united(@Nullable PostingsEnum reuse) throws IOException {
    UnitedPostings united =
        reuse instanceof UnitedPostings old && old.detail() == postings.detail()
            ? old
            : new UnitedPostings(postings.detail());
    postings.read(place, united);
    return united;
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
