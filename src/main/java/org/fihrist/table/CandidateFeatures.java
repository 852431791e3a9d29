package org.fihrist.table;

import java.util.List;
import org.fihrist.table.ExportedGeneration.Words;
import org.fihrist.terms.evidence.SoughtWord;

/** Reads what candidates hold of a query; made for one generation, by its table of words. */
@FunctionalInterface
public interface CandidateFeatures {
  /**
   * The features of candidates, each at the {@linkplain org.fihrist.terms.evidence.Feature#place
   * place} of its feature.
   *
   * @param candidates their words
   * @param sought the words of the query
   * @param meanLength the mean length of bodies in words
   */
  List<float[]> of(List<Words> candidates, List<SoughtWord> sought, float meanLength);
}
