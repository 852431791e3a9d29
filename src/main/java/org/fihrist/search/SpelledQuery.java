package org.fihrist.search;

import java.util.List;
import org.fihrist.query.Query;

/**
 * A query in which the Arabic spellings of names in Latin letters were added.
 *
 * @param query the expanded query; matches of the typed words rank before those of added spellings
 * @param names the names with added spellings; empty when the query is unchanged
 */
public record SpelledQuery(Query query, List<Name> names) {
  public SpelledQuery {
    names = List.copyOf(names);
  }

  /**
   * A name with the spellings of the archive.
   *
   * @param typed the name in Latin letters
   * @param spellings the Arabic spellings, the most likely first
   */
  public record Name(String typed, List<String> spellings) {
    public Name {
      spellings = List.copyOf(spellings);
    }
  }
}
