package org.fihrist.api.statistics;

import java.util.Optional;
import org.fihrist.api.AdvisedSearch;
import org.fihrist.api.SearchQuestion;
import org.fihrist.query.QuerySyntaxException;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.statistics.Cooccurrence;
import org.fihrist.search.statistics.CooccurrenceScope;

/**
 * Who and what is named in the articles of a search. A search without words but with a person as a
 * facet asks who is named with that person.
 *
 * @param search which articles; blank and not narrowed for all
 * @param scope which names
 */
public record CooccurrenceQuestion(AdvisedSearch search, CooccurrenceScope scope) {
  /**
   * Asks an engine.
   *
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public CooccurrenceJson ask(SearchEngine engine) throws QuerySyntaxException {
    SearchQuestion typed = search.question();
    SearchQuestion settled = typed.text().isBlank() ? typed.everything() : search.settled(engine);
    Cooccurrence named = settled.named(engine, scope);
    return new CooccurrenceJson(
        typed.text(),
        Optional.of(settled.text())
            .filter(searched -> !typed.text().isBlank() && !searched.equals(typed.text())),
        engine.status().generation(),
        named.articles(),
        named.archive(),
        named.names());
  }
}
