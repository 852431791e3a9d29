package org.fihrist.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefArray;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.BytesRefHash;
import org.apache.lucene.util.Counter;

/** The derived terms of one field of a segment in order, each with the words that it stands for. */
final class WordGroups {
  private final BytesRefHash derived = new BytesRefHash();
  private final BytesRefArray words = new BytesRefArray(Counter.newCounter());

  /** A derived term's id above, the number of one of its words below; in order once built. */
  private long[] members = new long[1024];

  private int memberCount;

  /** Ids of derived terms in the order of the terms. */
  private int[] order = new int[0];

  /** By id, where a derived term's members begin. */
  private int[] starts = new int[0];

  private WordGroups() {}

  /** Derives the terms of each word of a field. */
  static WordGroups of(Terms written, Derivation derivation) throws IOException {
    WordGroups groups = new WordGroups();
    groups.collect(written.iterator(), derivation);
    groups.arrange();
    return groups;
  }

  private void collect(TermsEnum written, Derivation derivation) throws IOException {
    if (written.seekCeil(new BytesRef(String.valueOf(Derivation.WORD_MARK)))
        == TermsEnum.SeekStatus.END) {
      return;
    }
    BytesRefBuilder scratch = new BytesRefBuilder();
    for (BytesRef term = written.term(); isWord(term); term = written.next()) {
      int number = -1;
      for (String each : derivation.derive(wordOf(term))) {
        number = number < 0 ? words.append(term) : number;
        scratch.copyChars(each);
        int added = derived.add(scratch.get());
        addMember(added < 0 ? -added - 1 : added, number);
      }
    }
  }

  private static boolean isWord(BytesRef term) {
    return term != null && term.length > 0 && term.bytes[term.offset] == Derivation.WORD_MARK;
  }

  private static String wordOf(BytesRef term) {
    return new BytesRef(term.bytes, term.offset + 1, term.length - 1).utf8ToString();
  }

  private void addMember(int id, int number) {
    members = ArrayUtil.grow(members, memberCount + 1);
    members[memberCount] = (long) id << Integer.SIZE | number;
    memberCount++;
  }

  private void arrange() {
    Arrays.sort(members, 0, memberCount);
    starts = new int[derived.size() + 1];
    for (int i = 0; i < memberCount; i++) {
      starts[id(members[i]) + 1] = i + 1;
    }
    order = derived.sort();
  }

  private static int id(long member) {
    return (int) (member >>> Integer.SIZE);
  }

  /** How many derived terms there are. */
  int size() {
    return derived.size();
  }

  /** A derived term, by its place in their order. */
  BytesRef term(int place, BytesRef scratch) {
    return derived.get(order[place], scratch);
  }

  /** Does something with each word of a derived term. */
  void forEachWord(int place, WordAction action) throws IOException {
    BytesRefBuilder word = new BytesRefBuilder();
    int id = order[place];
    long last = -1;
    for (int i = starts[id]; i < starts[id + 1]; i++) {
      // A word may derive the same term twice.
      if (members[i] != last) {
        last = members[i];
        action.accept(words.get(word, (int) last));
      }
    }
  }

  /** What is done with a word, mark included. */
  interface WordAction {
    void accept(BytesRef word) throws IOException;
  }
}
