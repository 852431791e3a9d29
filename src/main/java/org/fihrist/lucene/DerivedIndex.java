package org.fihrist.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SlowCodecReaderWrapper;
import org.apache.lucene.store.Directory;

/**
 * Copies an index into one segment and gives its fields the terms that could not be known while it
 * was written.
 *
 * <p>It is a merge whose readers show more than is on disk: a word is analysed once a segment and
 * not once for each time it is used, and stored fields are copied as they are compressed.
 */
final class DerivedIndex {
  private DerivedIndex() {}

  /**
   * Writes the index in {@code from}, without its deleted documents, as one segment.
   *
   * @param to a writer of an empty index, left open and not committed; with a merge policy that
   *     leaves {@code findMerges(CodecReader...)} as it is, which all of Lucene's do
   */
  static void write(Directory from, IndexWriter to, List<Derivation> derivations)
      throws IOException {
    checkTargets(derivations);
    try (DirectoryReader reader = DirectoryReader.open(from)) {
      int freeNumber = freeNumber(reader);
      List<CodecReader> leaves = new ArrayList<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        CodecReader written = SlowCodecReaderWrapper.wrap(leaf.reader());
        leaves.add(new DerivingReader(written, derivations, freeNumber));
      }
      if (!leaves.isEmpty()) {
        to.addIndexes(leaves.toArray(CodecReader[]::new));
      }
    }
  }

  private static void checkTargets(List<Derivation> derivations) {
    Set<String> targets = new HashSet<>();
    for (Derivation derivation : derivations) {
      if (!targets.add(derivation.target())) {
        throw new IllegalArgumentException(derivation.target() + " is derived twice");
      }
    }
  }

  /** The first number of new fields; segments that disagree on it cannot be copied in bulk. */
  private static int freeNumber(DirectoryReader reader) {
    int free = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      for (FieldInfo info : leaf.reader().getFieldInfos()) {
        free = Math.max(free, info.number + 1);
      }
    }
    return free;
  }
}
