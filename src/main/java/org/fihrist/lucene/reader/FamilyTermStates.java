package org.fihrist.lucene.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexReaderContext;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.fihrist.analysis.LadderTerms;

/**
 * Where the families of a field stand in its dictionary, in memory: a search looks up several for
 * each of its words, and on disk that would cost more than to read their postings.
 */
public final class FamilyTermStates {
  private static final BytesRef FIRST = new BytesRef(LadderTerms.familyTerm(""));

  private final Map<String, List<Place>> places = new HashMap<>();

  /** Where a family stands in one segment, and how often. */
  private record Place(int leaf, TermState state, int articles, long times) {}

  private FamilyTermStates() {}

  /** Those of a field of an index. */
  static FamilyTermStates of(IndexReader reader, String field) throws IOException {
    FamilyTermStates families = new FamilyTermStates();
    for (LeafReaderContext leaf : reader.leaves()) {
      TermsEnum each = Terms.getTerms(leaf.reader(), field).iterator();
      boolean more = each.seekCeil(FIRST) != TermsEnum.SeekStatus.END;
      while (more && StringHelper.startsWith(each.term(), FIRST)) {
        Place place = new Place(leaf.ord, each.termState(), each.docFreq(), each.totalTermFreq());
        families
            .places
            .computeIfAbsent(each.term().utf8ToString(), _ -> new ArrayList<>(1))
            .add(place);
        more = each.next() != null;
      }
    }
    return families;
  }

  /** All of them, in no order. */
  List<String> all() {
    return places.keySet().stream().map(LadderTerms::familyOf).toList();
  }

  /** Where a family's term stands. */
  public TermStates states(String term, IndexReaderContext reader) {
    TermStates states = new TermStates(reader);
    for (Place place : places.getOrDefault(term, List.of())) {
      states.register(place.state(), place.leaf(), place.articles(), place.times());
    }
    return states;
  }
}
