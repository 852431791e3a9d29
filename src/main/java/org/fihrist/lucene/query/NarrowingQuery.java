package org.fihrist.lucene.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.lucene.schema.DatePeriod;
import org.fihrist.lucene.schema.FacetFields;
import org.fihrist.search.Choice;
import org.fihrist.search.Facet;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Period;

/** Turns a narrowing into a query that says which articles are left; it is never scored. */
public final class NarrowingQuery {
  private NarrowingQuery() {}

  /** Which articles are left; empty when all are. */
  public static Optional<Query> of(Narrowing narrowing) {
    BooleanQuery.Builder left = new BooleanQuery.Builder();
    // What is only excluded is excluded from something.
    left.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    for (Choice choice : narrowing.choices()) {
      if (!choice.wanted().isEmpty()) {
        left.add(oneOf(choice.facet(), choice.wanted()), Occur.FILTER);
      }
      if (!choice.excluded().isEmpty()) {
        left.add(oneOf(choice.facet(), choice.excluded()), Occur.MUST_NOT);
      }
    }
    if (narrowing.period().isBounded()) {
      left.add(in(narrowing.period()), Occur.FILTER);
    }
    return narrowing.leavesOut() ? Optional.of(left.build()) : Optional.empty();
  }

  private static Query oneOf(Facet facet, List<String> values) {
    if (facet.isOfDates()) {
      return any(
          values.stream()
              .flatMap(value -> FacetFields.key(facet, value).stream())
              .flatMap(date -> DatePeriod.of(date).stream())
              .map(NarrowingQuery::starting));
    }
    List<BytesRef> keys = new ArrayList<>();
    values.forEach(value -> FacetFields.key(facet, value).map(BytesRef::new).ifPresent(keys::add));
    return new TermInSetQuery(FacetFields.name(facet), keys);
  }

  private static Query in(Period period) {
    DatePeriod dates = DatePeriod.of(period);
    Query unsure = IntPoint.newSetQuery(ArticleSchema.DATE, dates.unsure());
    Query sure =
        new BooleanQuery.Builder()
            .add(starting(dates), Occur.FILTER)
            .add(unsure, Occur.MUST_NOT)
            .build();
    return period.undated() ? any(Stream.of(sure, unsure, undated())) : sure;
  }

  private static Query undated() {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(new FieldExistsQuery(ArticleSchema.DATE), Occur.MUST_NOT)
        .build();
  }

  private static Query starting(DatePeriod dates) {
    return IntPoint.newRangeQuery(ArticleSchema.DATE, dates.first(), dates.last());
  }

  private static Query any(Stream<Query> queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }
}
