package org.fihrist.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.fihrist.ranking.FacetCounts;

/** The values of one facet in a whole archive, numbered from 0. */
public final class ValueTable {
  private final List<Value> values;
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * A value.
   *
   * @param key what its spellings have in common
   * @param spelling that most articles have
   * @param articles how many articles have it
   */
  record Value(String key, String spelling, int articles) {}

  ValueTable(List<Value> values) {
    this.values = List.copyOf(values);
    for (int number = 0; number < values.size(); number++) {
      numbers.put(values.get(number).key(), number);
    }
  }

  /** How many values there are. */
  public int size() {
    return values.size();
  }

  /** How many articles have the value with a key. */
  int articles(String key) {
    Integer number = numbers.get(key);
    return number == null ? 0 : values.get(number).articles();
  }

  /**
   * The counts of some articles.
   *
   * @param counted by key, how many of these articles have the value; a key that the archive does
   *     not have is left out
   * @param without how many of the articles have no value
   */
  public FacetCounts.Values counts(Map<String, Integer> counted, int without) {
    int[] counts = new int[values.size()];
    counted.forEach((key, count) -> {
      Integer number = numbers.get(key);
      if (number != null) {
        counts[number] += count;
      }
    });
    return new Counts(counts, without);
  }

  private final class Counts implements FacetCounts.Values {
    private final int[] counts;
    private final int without;

    Counts(int[] counts, int without) {
      this.counts = counts;
      this.without = without;
    }

    @Override
    public int size() {
      return counts.length;
    }

    @Override
    public String spelling(int number) {
      return values.get(number).spelling();
    }

    @Override
    public OptionalInt number(String key) {
      Integer number = numbers.get(key);
      return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    @Override
    public int count(int number) {
      return counts[number];
    }

    @Override
    public int articles(int number) {
      return values.get(number).articles();
    }

    @Override
    public int distinct() {
      return (int) Arrays.stream(counts).filter(count -> count > 0).count();
    }

    @Override
    public int without() {
      return without;
    }
  }
}
