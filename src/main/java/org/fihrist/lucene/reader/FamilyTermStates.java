package org.fihrist.lucene.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexReaderContext;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Caches the positions of family terms in the dictionary of a field, because a search looks up
 * several for each of its words. Memory grows with the families that were looked up, up to {@link
 * #MAX_KEPT}. Safe for use by many threads.
 */
public final class FamilyTermStates {
  /** The maximum number of families, which take about 20 MB. A full cache is cleared. */
  private static final int MAX_KEPT = 100_000;

  private final IndexReader reader;
  private final String field;
  private final Map<String, List<Place>> places = new ConcurrentHashMap<>();

  /** The place and the statistics of a family in one segment. */
  private record Place(int leaf, TermState state, int articles, long times) {}

  private FamilyTermStates(IndexReader reader, String field) {
    this.reader = reader;
    this.field = field;
  }

  /** Creates the cache of one field of an index. */
  static FamilyTermStates of(IndexReader reader, String field) {
    return new FamilyTermStates(reader, field);
  }

  /** Returns the place of a family's term in the dictionaries. */
  public TermStates states(String term, IndexReaderContext context) {
    if (places.size() > MAX_KEPT) {
      places.clear();
    }
    TermStates states = new TermStates(context);
    for (Place place : places.computeIfAbsent(term, this::lookUp)) {
      states.register(place.state(), place.leaf(), place.articles(), place.times());
    }
    return states;
  }

  private List<Place> lookUp(String term) {
    List<Place> found = new ArrayList<>(1);
    BytesRef bytes = new BytesRef(term);
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        TermsEnum each = Terms.getTerms(leaf.reader(), field).iterator();
        if (each.seekExact(bytes)) {
          found.add(new Place(leaf.ord, each.termState(), each.docFreq(), each.totalTermFreq()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
    return List.copyOf(found);
  }
}
