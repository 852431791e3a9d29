package org.fihrist.lucene.query;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.lucene.schema.DatePeriod;
import org.fihrist.lucene.schema.FacetFields;
import org.fihrist.query.Field;
import org.fihrist.query.Query.Boosted;
import org.fihrist.query.Query.Bounds;
import org.fihrist.query.Query.Everything;
import org.fihrist.query.Query.Fuzzy;
import org.fihrist.query.Query.In;
import org.fihrist.query.Query.Junction;
import org.fihrist.query.Query.Nothing;
import org.fihrist.query.Query.Phrase;
import org.fihrist.query.Query.Range;
import org.fihrist.query.Query.Wildcard;
import org.fihrist.query.Query.Word;
import org.fihrist.search.Facet;

/** Queries over fields that hold one value and no words: ids, addresses, dates, collections. */
final class ValueQueries {
  private ValueQueries() {}

  /** A query about such a field; each text in it is one value. */
  static Query in(Field field, org.fihrist.query.Query query) {
    return switch (query) {
      case Word word -> value(field, word.text());
      case Phrase phrase ->
          value(field, phrase.words().stream().map(Word::text).collect(joining(" ")));
      case Boosted boosted -> in(field, boosted.query());
      case Junction junction -> {
        BooleanQuery.Builder values = new BooleanQuery.Builder();
        List<Occur> occurs =
            junction.clauses().stream().map(c -> QueryTranslator.occur(c.occur())).toList();
        for (int i = 0; i < occurs.size(); i++) {
          values.add(in(field, junction.clauses().get(i).query()), occurs.get(i));
        }
        values.setMinimumNumberShouldMatch(QueryTranslator.fewest(occurs));
        yield values.build();
      }
      case Range range -> range(range);
      case Everything _ -> MatchAllDocsQuery.INSTANCE;
      case Wildcard wildcard -> beginning(field, wildcard.pattern());
      case Nothing _, Fuzzy _, In _ -> MatchNoDocsQuery.INSTANCE;
    };
  }

  /** Of patterns only those that name a value's beginning: all others would read every value. */
  private static Query beginning(Field field, String pattern) {
    String start = pattern.substring(0, pattern.length() - 1);
    boolean isBeginning =
        field != Field.DATE
            && pattern.endsWith("*")
            && start.indexOf('*') < 0
            && start.indexOf('?') < 0;
    return isBeginning
        ? new PrefixQuery(new Term(name(field), term(field, start)))
        : MatchNoDocsQuery.INSTANCE;
  }

  static Query range(Range range) {
    if (range.field() == Field.DATE) {
      return dates(range.from(), range.to(), range.bounds());
    }
    return TermRangeQuery.newStringRange(
        name(range.field()),
        range.from().isEmpty() ? null : term(range.field(), range.from()),
        range.to().isEmpty() ? null : term(range.field(), range.to()),
        range.bounds().includesFrom(),
        range.bounds().includesTo());
  }

  private static Query value(Field field, String text) {
    return field == Field.DATE
        ? dates(text, text, Bounds.CLOSED)
        : new TermQuery(new Term(name(field), term(field, text)));
  }

  private static String name(Field field) {
    return switch (field) {
      case ID -> ArticleSchema.ID;
      case URL -> ArticleSchema.URL;
      case COLLECTION -> FacetFields.name(Facet.COLLECTION);
      default -> throw new IllegalArgumentException(field + " does not hold one value");
    };
  }

  /** A value as the index has it: collections are found in any spelling, addresses in theirs. */
  private static String term(Field field, String text) {
    return field == Field.COLLECTION ? FacetFields.key(Facet.COLLECTION, text).orElse(text) : text;
  }

  /** From the beginning of one period to the end of another; an excluded one is left out whole. */
  private static Query dates(String from, String to, Bounds bounds) {
    Optional<DatePeriod> first = DatePeriod.of(from);
    Optional<DatePeriod> last = DatePeriod.of(to);
    if ((first.isEmpty() && !from.isEmpty()) || (last.isEmpty() && !to.isEmpty())) {
      return MatchNoDocsQuery.INSTANCE;
    }
    int lower =
        first.map(p -> bounds.includesFrom() ? p.first() : p.last() + 1).orElse(Integer.MIN_VALUE);
    int upper =
        last.map(p -> bounds.includesTo() ? p.last() : p.first() - 1).orElse(Integer.MAX_VALUE);
    return IntPoint.newRangeQuery(ArticleSchema.DATE, lower, upper);
  }
}
