package org.fihrist.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SlowCodecReaderWrapper;
import org.apache.lucene.store.Directory;

/**
 * Copies an index into one segment and gives its fields further terms, which could not be known
 * while it was written.
 *
 * <p>It is a merge whose readers show more than is on disk: a word is analysed once a segment and
 * not once for each time it is used, and stored fields are copied as they are compressed. What is
 * derived is made ready by other threads while the merge writes.
 */
final class DerivedIndex {
  private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

  private DerivedIndex() {}

  /**
   * Writes the index in {@code from}, without its deleted documents, as one segment.
   *
   * @param to a writer of an empty index, left open and not committed; with a merge policy that
   *     leaves {@code findMerges(CodecReader...)} as it is, which all of Lucene's do
   * @param derivations what is derived; their functions are called by several threads
   */
  static void write(Directory from, IndexWriter to, List<Derivation> derivations)
      throws IOException {
    checkFields(derivations);
    try (DirectoryReader reader = DirectoryReader.open(from);
        ExecutorService ahead =
            Executors.newFixedThreadPool(
                THREADS, Thread.ofPlatform().daemon().name("deriving-", 0).factory())) {
      List<DerivingReader> leaves = deriving(reader, derivations, ahead);
      if (!leaves.isEmpty()) {
        to.addIndexes(leaves.toArray(CodecReader[]::new));
      }
    }
  }

  private static List<DerivingReader> deriving(
      DirectoryReader reader, List<Derivation> derivations, Executor ahead) throws IOException {
    List<DerivingReader> leaves = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      leaves.add(new DerivingReader(SlowCodecReaderWrapper.wrap(leaf.reader())));
    }
    // In the order in which the merge will ask for them.
    for (Derivation derivation : inOrder(derivations)) {
      for (DerivingReader leaf : leaves) {
        leaf.begin(derivation, ahead);
      }
    }
    return leaves;
  }

  private static List<Derivation> inOrder(List<Derivation> derivations) {
    return derivations.stream().sorted(Comparator.comparing(Derivation::field)).toList();
  }

  private static void checkFields(List<Derivation> derivations) {
    Set<String> fields = new HashSet<>();
    for (Derivation derivation : derivations) {
      if (!fields.add(derivation.field())) {
        throw new IllegalArgumentException(derivation.field() + " is derived twice");
      }
    }
  }
}
