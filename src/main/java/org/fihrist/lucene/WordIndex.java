package org.fihrist.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.Vocabulary;

/**
 * What corrections and completions look into, in memory.
 *
 * @param vocabulary the words of titles and bodies
 * @param headlines the titles, as numbers of the vocabulary
 * @param days when the articles appeared
 * @param names who and what articles are credited to
 */
record WordIndex(
    Vocabulary vocabulary, WordSequences headlines, Days days, List<CreditedName> names) {
  WordIndex {
    names = List.copyOf(names);
  }

  static WordIndex of(DirectoryReader reader) throws IOException {
    Vocabulary vocabulary = WrittenWords.vocabulary(reader);
    WordSequences headlines =
        WordSequences.of(reader, Schema.TITLE, term -> vocabulary.find(LadderTerms.folded(term)));
    return new WordIndex(vocabulary, headlines, Days.of(reader), CreditedName.all(reader));
  }
}
