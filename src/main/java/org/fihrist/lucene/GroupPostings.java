package org.fihrist.lucene;

import java.io.IOException;
import java.util.concurrent.Executor;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.fihrist.lucene.UnitedPostings.Detail;
import org.jspecify.annotations.Nullable;

/**
 * The united postings of derived terms, one term after another. While those of some terms are read,
 * those of the next are collected: as many as fill {@link #BATCH_POSTINGS}, or one term's.
 */
final class GroupPostings {
  private static final int BATCH_POSTINGS = 1 << 15;

  private final Ahead<WordGroups> groups;
  private final TermsEnum words;
  private final Detail detail;
  private final Executor threads;
  private @Nullable PostingsEnum reused;

  private PostingsUnion batch;
  private int firstPlace;
  private Ahead<PostingsUnion> next;

  GroupPostings(Ahead<WordGroups> groups, TermsEnum words, Detail detail, Executor threads) {
    this.groups = groups;
    this.words = words;
    this.detail = detail;
    this.threads = threads;
    this.batch = new PostingsUnion(detail);
    this.next = Ahead.begin(threads, () -> unite(0, new PostingsUnion(detail)));
  }

  Detail detail() {
    return detail;
  }

  /** Lets the postings at a place be read, which is not before a place asked for earlier. */
  void read(int place, UnitedPostings postings) throws IOException {
    while (place >= firstPlace + batch.count()) {
      PostingsUnion done = batch;
      int nextPlace = firstPlace + done.count();
      batch = next.get();
      firstPlace = nextPlace;
      int placeAfter = nextPlace + batch.count();
      next = Ahead.begin(threads, () -> unite(placeAfter, done));
    }
    batch.read(place - firstPlace, postings);
  }

  /** Is done by one thread at a time, but not always by the same. */
  private PostingsUnion unite(int place, PostingsUnion union) throws IOException {
    union.clear();
    WordGroups all = groups.get();
    for (int i = place; i < all.size() && union.size() < BATCH_POSTINGS; i++) {
      all.forEachWord(i, word -> add(word, union));
      union.end();
    }
    return union;
  }

  private void add(BytesRef word, PostingsUnion union) throws IOException {
    if (!words.seekExact(word)) {
      throw new IllegalStateException(word.utf8ToString() + " is there no more");
    }
    PostingsEnum postings = words.postings(reused, detail.flags());
    reused = postings;
    union.add(postings);
  }
}
