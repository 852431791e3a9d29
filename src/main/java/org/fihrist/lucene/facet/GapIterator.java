package org.fihrist.lucene.facet;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;

/** The documents of an index that another iterator leaves out, in order. */
final class GapIterator extends DocIdSetIterator {
  private final DocIdSetIterator leftOut;
  private final int documents;
  private int document = -1;

  /**
   * @param leftOut at its beginning
   * @param documents how many documents the index has
   */
  GapIterator(DocIdSetIterator leftOut, int documents) {
    this.leftOut = leftOut;
    this.documents = documents;
  }

  @Override
  public int docID() {
    return document;
  }

  @Override
  public int nextDoc() throws IOException {
    return advance(document + 1);
  }

  @Override
  public int advance(int target) throws IOException {
    int next = target;
    if (leftOut.docID() < next) {
      leftOut.advance(next);
    }
    while (leftOut.docID() == next && next < documents) {
      next++;
      leftOut.nextDoc();
    }
    document = next < documents ? next : NO_MORE_DOCS;
    return document;
  }

  @Override
  public long cost() {
    return documents;
  }
}
