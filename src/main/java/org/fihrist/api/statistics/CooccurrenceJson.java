package org.fihrist.api.statistics;

import java.util.List;
import java.util.Optional;
import org.fihrist.search.statistics.Cooccurrence;

/**
 * Who and what is named in the articles of a search.
 *
 * @param query the query as typed
 * @param corrected the query that was asked in its place
 * @param generation the index generation
 * @param articles how many articles the search finds
 * @param archive how many articles there are in all
 * @param names the names
 */
public record CooccurrenceJson(
    String query,
    Optional<String> corrected,
    String generation,
    long articles,
    long archive,
    List<Cooccurrence.Name> names) {
  public CooccurrenceJson {
    names = List.copyOf(names);
  }
}
