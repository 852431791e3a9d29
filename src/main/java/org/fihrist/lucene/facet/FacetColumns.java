package org.fihrist.lucene.facet;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.lucene.schema.FacetFields;
import org.fihrist.search.Facet;
import org.fihrist.terms.FacetValue;

/**
 * All columns of a generation that can be counted.
 *
 * @param facets one column for each facet
 * @param dates the dates, each as precise as it is known
 */
public record FacetColumns(Map<Facet, FacetColumn> facets, FacetColumn dates) {
  public static FacetColumns of(IndexReader reader) throws IOException {
    Map<Facet, FacetColumn> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(
          facet,
          FacetColumn.read(
              reader, FacetFields.name(facet), stored -> FacetFields.value(facet, stored)));
    }
    FacetColumn dates =
        FacetColumn.read(reader, ArticleSchema.DATE, date -> Optional.of(FacetValue.plain(date)));
    return new FacetColumns(facets, dates);
  }

  public FacetColumn of(Facet facet) {
    FacetColumn column = facets.get(facet);
    if (column == null) {
      throw new IllegalArgumentException("no column for " + facet);
    }
    return column;
  }
}
