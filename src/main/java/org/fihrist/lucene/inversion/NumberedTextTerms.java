package org.fihrist.lucene.inversion;

import java.util.Set;

/**
 * The data for indexing texts that are stored as numbers of words.
 *
 * @param fields the fields that are {@link NumberedText}
 * @param terms the terms of the words
 * @param valueGap the number of positions between two values of a field
 * @param kept the fields whose word numbers are kept as doc values
 */
public record NumberedTextTerms(
    Set<String> fields, ArchiveTerms terms, int valueGap, WordNumberFields kept) {
  public NumberedTextTerms {
    fields = Set.copyOf(fields);
  }
}
