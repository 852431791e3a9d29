package org.fihrist.lucene.inversion;

import java.util.Set;

/**
 * What it takes to index texts of which only the numbers of their words are known.
 *
 * @param fields those that are {@link NumberedText}
 * @param terms the terms of the words
 * @param valueGap positions between two values of a field
 * @param kept which of the texts stay readable as numbers
 */
public record NumberedTextTerms(
    Set<String> fields, ArchiveTerms terms, int valueGap, KeptColumns kept) {
  public NumberedTextTerms {
    fields = Set.copyOf(fields);
  }
}
