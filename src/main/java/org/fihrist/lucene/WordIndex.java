package org.fihrist.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.Vocabulary;

/**
 * What corrections and completions look into, in memory.
 *
 * @param vocabulary the words of titles and bodies
 * @param headlines the titles, as numbers of the vocabulary
 * @param days when the articles appeared
 * @param names who and what articles are credited to or name
 */
record WordIndex(
    Vocabulary vocabulary, WordSequences headlines, Days days, List<CreditedName> names) {
  WordIndex {
    names = List.copyOf(names);
  }

  static WordIndex of(DirectoryReader reader, Columns columns, Ladder ladder) throws IOException {
    Vocabulary vocabulary = WrittenWords.vocabulary(reader);
    WordSequences headlines =
        WordSequences.of(reader, Schema.TITLE, term -> vocabulary.find(LadderTerms.folded(term)));
    return new WordIndex(vocabulary, headlines, Days.of(reader), names(reader, columns, ladder));
  }

  /** One that articles are credited to and that others name is the one that more articles have. */
  private static List<CreditedName> names(DirectoryReader reader, Columns columns, Ladder ladder)
      throws IOException {
    Map<List<String>, CreditedName> names = new LinkedHashMap<>();
    for (CreditedName name : CreditedName.all(reader)) {
      names.merge(name.folded(), name, CreditedName::ofMoreArticles);
    }
    for (CreditedName name : MentionedNames.of(columns, ladder)) {
      names.merge(name.folded(), name, CreditedName::ofMoreArticles);
    }
    return List.copyOf(names.values());
  }
}
