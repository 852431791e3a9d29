package org.fihrist.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.fihrist.analysis.LadderTerms;

/** The families that stand in the bodies of an index. */
final class Families {
  private static final BytesRef FIRST = new BytesRef(LadderTerms.familyTerm(""));

  private Families() {}

  /** All of them, in order. */
  static List<String> of(IndexReader reader) throws IOException {
    TreeSet<String> families = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      TermsEnum each = Terms.getTerms(leaf.reader(), Schema.BODY).iterator();
      boolean more = each.seekCeil(FIRST) != TermsEnum.SeekStatus.END;
      while (more && StringHelper.startsWith(each.term(), FIRST)) {
        families.add(LadderTerms.familyOf(each.term().utf8ToString()));
        more = each.next() != null;
      }
    }
    return new ArrayList<>(families);
  }
}
