package org.fihrist.advice;

import java.util.List;
import org.fihrist.names.LatinNames;
import org.fihrist.query.Query;
import org.fihrist.search.SpelledQuery;
import org.fihrist.terms.LatinNameExpansion;
import org.fihrist.terms.QueryTranslator;

/**
 * Finds Arabic spellings of names in Latin letters among the words of an archive.
 *
 * @param source the archive
 */
public record LatinNameSearch(AdviceSource source) {
  /** Returns a query with the known or sure Arabic spellings of its names. */
  public SpelledQuery spelled(Query query) {
    return LatinNameExpansion.concerns(query)
        ? new LatinNameExpansion(
                source.latinNames(),
                this::articlesWith,
                name -> CommonSpelling.ofWords(name, source.terms()),
                source.budget())
            .of(query)
        : new SpelledQuery(query, List.of());
  }

  /** Returns the possible Arabic spellings of Latin words. Guesses are folded words. */
  public List<LatinNames.Part> names(List<String> texts) {
    return source.latinNames().read(texts, this::articlesWith);
  }

  private int articlesWith(String name) {
    Query arabic = LatinNameExpansion.arabic(name);
    return source.count(
        QueryTranslator.translate(arabic, false, source.ladder(), source.terms()).matching());
  }
}
