package org.fihrist.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fihrist.search.Choice;
import org.fihrist.search.Facet;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Period;
import org.fihrist.terms.tree.TermTree;
import org.fihrist.terms.tree.TermTree.All;
import org.fihrist.terms.tree.TermTree.AnyOf;
import org.fihrist.terms.tree.TermTree.AtLeast;
import org.fihrist.terms.tree.TermTree.Clause;
import org.fihrist.terms.tree.TermTree.DayOf;
import org.fihrist.terms.tree.TermTree.Days;
import org.fihrist.terms.tree.TermTree.Junction;
import org.fihrist.terms.tree.TermTree.Occur;
import org.fihrist.terms.tree.TermTree.Present;

/**
 * Translates filters into a tree that matches the articles that satisfy them. The tree is never
 * scored.
 */
public final class NarrowingQuery {
  private NarrowingQuery() {}

  /** Returns the tree of the filters; empty when there are no filters. */
  public static Optional<TermTree> of(Narrowing narrowing) {
    if (!narrowing.leavesOut()) {
      return Optional.empty();
    }
    List<Clause> left = new ArrayList<>();
    // A tree with exclusions only needs a clause that matches all articles.
    left.add(new Clause(Occur.FILTER, new All()));
    for (Choice choice : narrowing.choices()) {
      if (!choice.wanted().isEmpty()) {
        left.add(new Clause(Occur.FILTER, oneOf(choice.facet(), choice.wanted())));
      }
      if (!choice.excluded().isEmpty()) {
        left.add(new Clause(Occur.MUST_NOT, oneOf(choice.facet(), choice.excluded())));
      }
    }
    if (narrowing.period().isBounded()) {
      left.add(new Clause(Occur.FILTER, in(narrowing.period())));
    }
    indexedAfter(narrowing).ifPresent(tree -> left.add(new Clause(Occur.FILTER, tree)));
    return Optional.of(new Junction(left, 0));
  }

  /** Which articles were indexed late enough; empty when it does not matter. */
  public static Optional<TermTree> indexedAfter(Narrowing narrowing) {
    OptionalLong after = narrowing.indexedAfter();
    return after.isPresent()
        ? Optional.of(new AtLeast(ArticleFields.INDEXED, Math.addExact(after.getAsLong(), 1)))
        : Optional.empty();
  }

  private static TermTree oneOf(Facet facet, List<String> values) {
    List<String> keys =
        values.stream().flatMap(value -> FacetTerms.key(facet, value).stream()).toList();
    return facet.isOfDates()
        ? any(
            keys.stream()
                .flatMap(date -> DatePeriod.of(date).stream())
                .map(NarrowingQuery::starting)
                .toList())
        : new AnyOf(FacetTerms.field(facet), keys);
  }

  private static TermTree in(Period period) {
    DatePeriod dates = DatePeriod.of(period);
    TermTree unsure = new DayOf(ArticleFields.DATE, Arrays.stream(dates.unsure()).boxed().toList());
    TermTree sure = without(starting(dates), unsure);
    return period.undated()
        ? any(List.of(sure, unsure, without(new All(), new Present(ArticleFields.DATE))))
        : sure;
  }

  private static TermTree without(TermTree tree, TermTree excluded) {
    return new Junction(
        List.of(new Clause(Occur.FILTER, tree), new Clause(Occur.MUST_NOT, excluded)), 0);
  }

  private static TermTree starting(DatePeriod dates) {
    return new Days(ArticleFields.DATE, dates.first(), dates.last());
  }

  private static TermTree any(List<TermTree> trees) {
    return new Junction(trees.stream().map(tree -> new Clause(Occur.SHOULD, tree)).toList(), 0);
  }
}
