package org.fihrist.lucene.schema;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.fihrist.article.Article;
import org.fihrist.indexing.ArticleFieldValues;
import org.fihrist.search.Facet;
import org.fihrist.terms.FacetTerms;
import org.fihrist.terms.FacetValue;

/**
 * The values of facets in an index. Each value is a term, for filters, and an entry of a doc-values
 * column, for counts. Years and months are derived from the date.
 */
public final class FacetFields {
  private FacetFields() {}

  /** Returns the field of a facet. */
  public static String name(Facet facet) {
    return FacetTerms.field(facet);
  }

  /**
   * Adds all values of an article but its date.
   *
   * @param mentions the people, organisations and places that its text names
   */
  public static void add(Document document, Article article, Map<Facet, Set<FacetValue>> mentions) {
    ArticleFieldValues.facets(article, mentions)
        .forEach((facet, values) -> values.forEach(value -> add(document, facet, value)));
  }

  private static void add(Document document, Facet facet, FacetValue value) {
    document.add(new StringField(name(facet), value.key(), Store.NO));
    document.add(new SortedSetDocValuesField(name(facet), new BytesRef(value.stored())));
  }

  /** Returns the value that an entry of a column stands for. */
  public static Optional<FacetValue> value(Facet facet, String stored) {
    return switch (facet) {
      case YEAR -> dateTo(FacetTerms.YEAR_LENGTH, stored);
      case MONTH -> dateTo(FacetTerms.MONTH_LENGTH, stored);
      default -> Optional.of(FacetValue.ofStored(stored));
    };
  }

  /** Returns the key of a chosen value; empty when no article can have it. */
  public static Optional<String> key(Facet facet, String chosen) {
    return FacetTerms.key(facet, chosen);
  }

  private static Optional<FacetValue> dateTo(int length, String date) {
    return date.length() < length
        ? Optional.empty()
        : Optional.of(FacetValue.plain(date.substring(0, length)));
  }
}
