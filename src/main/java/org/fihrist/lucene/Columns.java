package org.fihrist.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.fihrist.search.Facet;

/**
 * All columns of a generation that are counted.
 *
 * @param facets a column for every facet
 * @param dates dates as precise as they are known
 */
record Columns(Map<Facet, Column> facets, Column dates) {
  static Columns of(IndexReader reader) throws IOException {
    Map<Facet, Column> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(
          facet,
          Column.read(reader, FacetFields.name(facet), stored -> FacetFields.value(facet, stored)));
    }
    Column dates = Column.read(reader, Schema.DATE, date -> Optional.of(FacetValue.plain(date)));
    return new Columns(facets, dates);
  }

  Column of(Facet facet) {
    Column column = facets.get(facet);
    if (column == null) {
      throw new IllegalArgumentException("no column for " + facet);
    }
    return column;
  }
}
