package org.fihrist.lucene.reader;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.fihrist.ranking.FacetCounts;
import org.fihrist.search.Facet;
import org.fihrist.terms.FacetTerms;

/**
 * The facet counts of several parts of an archive, added up by the keys of values.
 *
 * @param table the values of the whole archive
 * @param parts the counts of each part
 */
record MergedFacetCounts(FacetCounts table, List<FacetCounts> parts) implements FacetCounts {
  @Override
  public Values of(Facet facet) {
    return merged(
        counts -> counts.of(facet), spelling -> FacetTerms.key(facet, spelling).orElseThrow());
  }

  @Override
  public Values datesOfAll() {
    return merged(FacetCounts::datesOfAll, Function.identity());
  }

  @Override
  public Values datesOfChosen() {
    return merged(FacetCounts::datesOfChosen, Function.identity());
  }

  private Values merged(Function<FacetCounts, Values> choice, Function<String, String> key) {
    Values all = choice.apply(table);
    int[] counts = new int[all.size()];
    int without = 0;
    for (FacetCounts part : parts) {
      Values values = choice.apply(part);
      without += values.without();
      for (int number = 0; number < values.size(); number++) {
        counts[all.number(key.apply(values.spelling(number))).orElseThrow()] +=
            values.count(number);
      }
    }
    return new Merged(all, counts, without);
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Merged(Values all, int[] counts, int without) implements Values {
    @Override
    public int size() {
      return counts.length;
    }

    @Override
    public String spelling(int number) {
      return all.spelling(number);
    }

    @Override
    public OptionalInt number(String key) {
      return all.number(key);
    }

    @Override
    public int articles(int number) {
      return all.articles(number);
    }

    @Override
    public int distinct() {
      return (int) Arrays.stream(counts).filter(count -> count > 0).count();
    }

    @Override
    public int count(int number) {
      return counts[number];
    }
  }
}
