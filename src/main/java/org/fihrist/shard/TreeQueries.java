package org.fihrist.shard;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.fihrist.terms.tree.TermTree;
import org.fihrist.terms.tree.TermTree.All;
import org.fihrist.terms.tree.TermTree.Alternatives;
import org.fihrist.terms.tree.TermTree.AnyOf;
import org.fihrist.terms.tree.TermTree.AtLeast;
import org.fihrist.terms.tree.TermTree.Beginning;
import org.fihrist.terms.tree.TermTree.Best;
import org.fihrist.terms.tree.TermTree.Between;
import org.fihrist.terms.tree.TermTree.Boost;
import org.fihrist.terms.tree.TermTree.Clause;
import org.fihrist.terms.tree.TermTree.Counted;
import org.fihrist.terms.tree.TermTree.DayOf;
import org.fihrist.terms.tree.TermTree.Days;
import org.fihrist.terms.tree.TermTree.End;
import org.fihrist.terms.tree.TermTree.Junction;
import org.fihrist.terms.tree.TermTree.None;
import org.fihrist.terms.tree.TermTree.Occur;
import org.fihrist.terms.tree.TermTree.Pattern;
import org.fihrist.terms.tree.TermTree.Phrase;
import org.fihrist.terms.tree.TermTree.Present;
import org.fihrist.terms.tree.TermTree.Synonym;
import org.jspecify.annotations.Nullable;

/** Renders trees as Lucene queries, each tree once. It serves one request on one thread. */
public final class TreeQueries {
  private final TermLookup lookup;
  private final IdentityHashMap<TermTree, Query> rendered = new IdentityHashMap<>();

  public TreeQueries(TermLookup lookup) {
    this.lookup = lookup;
  }

  /** Returns the query for a tree. */
  public Query of(TermTree tree) {
    Query known = rendered.get(tree);
    if (known == null) {
      known = render(tree);
      rendered.put(tree, known);
    }
    return known;
  }

  private Query render(TermTree tree) {
    return switch (tree) {
      case None _ -> MatchNoDocsQuery.INSTANCE;
      case All _ -> MatchAllDocsQuery.INSTANCE;
      case Boost boost -> new BoostQuery(of(boost.tree()), boost.factor());
      case Junction junction -> junction(junction);
      case Best best -> new DisjunctionMaxQuery(best.trees().stream().map(this::of).toList(), 0);
      case TermTree.Term term -> term(term);
      case Synonym synonym -> synonym(synonym);
      case Phrase phrase -> phrase(phrase);
      case Pattern pattern -> new WildcardQuery(new Term(pattern.field(), pattern.wildcard()));
      case Beginning beginning -> new PrefixQuery(new Term(beginning.field(), beginning.prefix()));
      case AnyOf any ->
          new TermInSetQuery(any.field(), any.terms().stream().map(BytesRef::new).toList());
      case Between between -> between(between);
      case Days days -> IntPoint.newRangeQuery(days.field(), days.first(), days.last());
      case DayOf days ->
          IntPoint.newSetQuery(
              days.field(), days.days().stream().mapToInt(Integer::intValue).toArray());
      case AtLeast numbers ->
          NumericDocValuesField.newSlowRangeQuery(numbers.field(), numbers.least(), Long.MAX_VALUE);
      case Present present -> new FieldExistsQuery(present.field());
    };
  }

  private Query junction(Junction junction) {
    BooleanQuery.Builder query =
        new BooleanQuery.Builder().setMinimumNumberShouldMatch(junction.minimum());
    for (Clause clause : junction.clauses()) {
      query.add(of(clause.tree()), occur(clause.occur()));
    }
    return query.build();
  }

  private static BooleanClause.Occur occur(Occur occur) {
    return switch (occur) {
      case MUST -> BooleanClause.Occur.MUST;
      case SHOULD -> BooleanClause.Occur.SHOULD;
      case FILTER -> BooleanClause.Occur.FILTER;
      case MUST_NOT -> BooleanClause.Occur.MUST_NOT;
    };
  }

  private Query term(TermTree.Term term) {
    return new CarriedStatisticsQuery(
        lookup.query(new Term(term.field().field(), term.text())),
        term.field(),
        List.of(term.articles()));
  }

  private static Query synonym(Synonym synonym) {
    String field = synonym.field().field();
    SynonymQuery.Builder query = new SynonymQuery.Builder(field);
    synonym.terms().forEach(term -> query.addTerm(new Term(field, term.text()), term.weight()));
    return new CarriedStatisticsQuery(query.build(), synonym.field(), List.of(synonym.articles()));
  }

  /** BM25 adds the rarities of all existing terms in this order. */
  private static Query phrase(Phrase phrase) {
    String field = phrase.field().field();
    MultiPhraseQuery.Builder query = new MultiPhraseQuery.Builder().setSlop(phrase.slop());
    List<Integer> articles = new ArrayList<>();
    for (Alternatives position : phrase.positions()) {
      query.add(
          position.terms().stream().map(term -> new Term(field, term.text())).toArray(Term[]::new));
      position.terms().stream()
          .map(Counted::articles)
          .filter(count -> count > 0)
          .forEach(articles::add);
    }
    return articles.isEmpty()
        ? MatchNoDocsQuery.INSTANCE
        : new CarriedStatisticsQuery(query.build(), phrase.field(), articles);
  }

  private static Query between(Between between) {
    return new TermRangeQuery(
        between.field(),
        bytes(between.from()),
        bytes(between.to()),
        between.from().included(),
        between.to().included());
  }

  private static @Nullable BytesRef bytes(End end) {
    return end.text().isEmpty() ? null : new BytesRef(end.text());
  }
}
