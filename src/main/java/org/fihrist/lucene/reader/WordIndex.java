package org.fihrist.lucene.reader;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.correct.Vocabulary;
import org.fihrist.lucene.schema.ArticleSchema;

/**
 * What corrections and completions look into, in memory.
 *
 * @param vocabulary the words of titles and bodies
 * @param headlines the titles, as numbers of the vocabulary
 * @param days when the articles appeared
 * @param names who and what articles are credited to or name
 */
public record WordIndex(
    Vocabulary vocabulary, HeadlineWords headlines, ArticleDays days, List<CreditedName> names) {
  public WordIndex {
    names = List.copyOf(names);
  }

  /**
   * @param mentioned the names that articles mention
   */
  static WordIndex of(DirectoryReader reader, Vocabulary vocabulary, List<CreditedName> mentioned)
      throws IOException {
    HeadlineWords headlines =
        HeadlineWords.of(
            reader, ArticleSchema.TITLE, term -> vocabulary.find(LadderTerms.folded(term)));
    return new WordIndex(vocabulary, headlines, ArticleDays.of(reader), names(reader, mentioned));
  }

  /** One that articles are credited to and that others name is the one that more articles have. */
  private static List<CreditedName> names(DirectoryReader reader, List<CreditedName> mentioned)
      throws IOException {
    Map<List<String>, CreditedName> names = new LinkedHashMap<>();
    for (CreditedName name : CreditedName.all(reader)) {
      names.merge(name.folded(), name, CreditedName::ofMoreArticles);
    }
    for (CreditedName name : mentioned) {
      names.merge(name.folded(), name, CreditedName::ofMoreArticles);
    }
    return List.copyOf(names.values());
  }
}
