package org.fihrist.search;

import java.util.List;
import org.fihrist.query.Query;

/**
 * A query whose names in Latin letters are asked in Arabic ones too.
 *
 * @param query the query to ask; what was typed comes before what was meant
 * @param names what was added to it; empty when it is as it was
 */
public record Spelled(Query query, List<Name> names) {
  public Spelled {
    names = List.copyOf(names);
  }

  /**
   * A name and how the archive spells it.
   *
   * @param typed in Latin letters
   * @param spellings in Arabic ones, the likeliest first
   */
  public record Name(String typed, List<String> spellings) {
    public Name {
      spellings = List.copyOf(spellings);
    }
  }
}
