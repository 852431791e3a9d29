package org.fihrist.terms;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.fihrist.query.Field;
import org.fihrist.query.Query;
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
import org.fihrist.terms.tree.TermTree;

/**
 * Queries over fields that hold one value and no words: ids, addresses, dates, collections.
 *
 * @param words the archive's terms
 */
record ValueQueries(WordQueries words) {

  /** Returns the tree of a query over such a field. Each text of the query is one value. */
  TermTree in(Field field, Query query) {
    return switch (query) {
      case Word word -> value(field, word.text());
      case Phrase phrase ->
          value(field, phrase.words().stream().map(Word::text).collect(joining(" ")));
      case Boosted boosted -> in(field, boosted.query());
      case Junction junction -> {
        List<TermTree.Clause> clauses =
            junction.clauses().stream()
                .map(c ->
                    new TermTree.Clause(QueryTranslator.occur(c.occur()), in(field, c.query())))
                .toList();
        yield new TermTree.Junction(clauses, QueryTranslator.fewest(clauses));
      }
      case Range range -> range(range);
      case Everything _ -> new TermTree.All();
      case Wildcard wildcard -> beginning(field, wildcard.pattern());
      case Nothing _, Fuzzy _, In _ -> new TermTree.None();
    };
  }

  /**
   * Only patterns that begin with letters are allowed, because all others would read every value.
   */
  private static TermTree beginning(Field field, String pattern) {
    String start = pattern.substring(0, pattern.length() - 1);
    boolean isBeginning =
        field != Field.DATE
            && pattern.endsWith("*")
            && start.indexOf('*') < 0
            && start.indexOf('?') < 0;
    return isBeginning
        ? new TermTree.Beginning(name(field), term(field, start))
        : new TermTree.None();
  }

  static TermTree range(Range range) {
    if (range.field() == Field.DATE) {
      return dates(range.from(), range.to(), range.bounds());
    }
    return new TermTree.Between(
        name(range.field()),
        end(range.field(), range.from(), range.bounds().includesFrom()),
        end(range.field(), range.to(), range.bounds().includesTo()));
  }

  private static TermTree.End end(Field field, String text, boolean included) {
    return new TermTree.End(text.isEmpty() ? text : term(field, text), included);
  }

  private TermTree value(Field field, String text) {
    return field == Field.DATE
        ? dates(text, text, Bounds.CLOSED)
        : words.term(name(field), words.counted(name(field), term(field, text)));
  }

  private static String name(Field field) {
    return switch (field) {
      case ID -> ArticleFields.ID;
      case URL -> ArticleFields.URL;
      case COLLECTION -> FacetTerms.field(Facet.COLLECTION);
      default -> throw new IllegalArgumentException(field + " does not hold one value");
    };
  }

  /**
   * Returns a value in the form of the index. A collection is found in any spelling, an address
   * only in its own.
   */
  private static String term(Field field, String text) {
    return field == Field.COLLECTION ? FacetTerms.key(Facet.COLLECTION, text).orElse(text) : text;
  }

  /**
   * Returns the dates from the beginning of one period to the end of another. An excluded period is
   * left out as a whole.
   */
  private static TermTree dates(String from, String to, Bounds bounds) {
    Optional<DatePeriod> first = DatePeriod.of(from);
    Optional<DatePeriod> last = DatePeriod.of(to);
    if ((first.isEmpty() && !from.isEmpty()) || (last.isEmpty() && !to.isEmpty())) {
      return new TermTree.None();
    }
    int lower =
        first.map(p -> bounds.includesFrom() ? p.first() : p.last() + 1).orElse(Integer.MIN_VALUE);
    int upper =
        last.map(p -> bounds.includesTo() ? p.last() : p.first() - 1).orElse(Integer.MAX_VALUE);
    return new TermTree.Days(ArticleFields.DATE, lower, upper);
  }
}
