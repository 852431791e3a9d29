package org.fihrist.lucene;

import java.util.Set;

/**
 * What it takes to index texts of which only the numbers of their words are known.
 *
 * @param fields those that are {@link NumberedText}
 * @param terms the terms of the words
 * @param valueGap positions between two values of a field
 */
record TextTerms(Set<String> fields, ArchiveTerms terms, int valueGap) {
  TextTerms {
    fields = Set.copyOf(fields);
  }
}
