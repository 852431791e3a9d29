package org.fihrist.lucene.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.fihrist.terms.FacetValue;
import org.jspecify.annotations.Nullable;

/**
 * A column of an index, its values united by their keys and numbered, each shown in the spelling
 * that most articles have. Read once a generation.
 */
public final class FacetColumn {
  /** The number of what is no value. */
  static final int NONE = -1;

  private final String field;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<int[]> numbersByLeaf = new ArrayList<>();
  private final String[] spellings;
  private final int[] articles;

  private FacetColumn(
      IndexReader reader, String field, Function<String, Optional<FacetValue>> reading)
      throws IOException {
    this.field = field;
    Map<FacetValue, Integer> articles = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues column = DocValues.getSortedSet(leaf.reader(), field);
      int[] counts = counts(column);
      int[] ofLeaf = new int[counts.length];
      for (int entry = 0; entry < counts.length; entry++) {
        Optional<FacetValue> value = reading.apply(column.lookupOrd(entry).utf8ToString());
        ofLeaf[entry] = value.map(this::numberOf).orElse(NONE);
        if (value.isPresent()) {
          articles.merge(value.get(), counts[entry], Integer::sum);
        }
      }
      numbersByLeaf.add(ofLeaf);
    }
    this.spellings = commonest(articles);
    this.articles = new int[spellings.length];
    articles.forEach((value, count) -> this.articles[numberOf(value)] += count);
  }

  /**
   * Reads a column.
   *
   * @param reading the value that an entry stands for, if it does for any
   */
  static FacetColumn read(
      IndexReader reader, String field, Function<String, Optional<FacetValue>> reading)
      throws IOException {
    return new FacetColumn(reader, field, reading);
  }

  private static int[] counts(SortedSetDocValues column) throws IOException {
    int[] counts = new int[Math.toIntExact(column.getValueCount())];
    while (column.nextDoc() != SortedSetDocValues.NO_MORE_DOCS) {
      for (int i = 0; i < column.docValueCount(); i++) {
        counts[(int) column.nextOrd()]++;
      }
    }
    return counts;
  }

  private int numberOf(FacetValue value) {
    return numbers.computeIfAbsent(value.key(), _ -> numbers.size());
  }

  private String[] commonest(Map<FacetValue, Integer> articles) {
    String[] commonest = new String[numbers.size()];
    int[] most = new int[commonest.length];
    articles.forEach((value, count) -> {
      int number = numberOf(value);
      boolean first = commonest[number] == null || count > most[number];
      if (first || (count == most[number] && value.spelling().compareTo(commonest[number]) < 0)) {
        commonest[number] = value.spelling();
        most[number] = count;
      }
    });
    return commonest;
  }

  /** How many values there are; they are numbered from 0. */
  public int size() {
    return spellings.length;
  }

  public String spelling(int number) {
    return spellings[number];
  }

  /** How many articles have a value. */
  public int articles(int number) {
    return articles[number];
  }

  /** The number of the value with a key; empty when no article has it. */
  public OptionalInt number(String key) {
    Integer number = numbers.get(key);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  Cursor in(LeafReaderContext leaf) throws IOException {
    return new Cursor(DocValues.getSortedSet(leaf.reader(), field), numbersByLeaf.get(leaf.ord));
  }

  /** Goes through the documents of a segment, in order. */
  static final class Cursor {
    private final SortedSetDocValues column;
    private final @Nullable SortedDocValues single;
    private final int[] numbers;

    Cursor(SortedSetDocValues column, int[] numbers) {
      this.column = column;
      this.single = DocValues.unwrapSingleton(column);
      this.numbers = numbers;
    }

    /** How many entries a document has; each is asked for once by {@link #next}. */
    int entries(int document) throws IOException {
      return column.advanceExact(document) ? column.docValueCount() : 0;
    }

    /** The number of the value of the next entry, or {@link #NONE}. */
    int next() throws IOException {
      return numbers[(int) column.nextOrd()];
    }

    /**
     * Counts the values of some documents. The documents of one column are read together, since to
     * go from column to column for each document takes twice as long.
     *
     * @param documents in order; the first {@code size} of these
     * @param counts by the numbers of values
     * @return how many documents have none
     */
    int count(int[] documents, int size, int[] counts) throws IOException {
      SortedDocValues ofOneValue = single;
      return ofOneValue == null
          ? countAll(documents, size, counts)
          : countSingle(ofOneValue, documents, size, counts);
    }

    private int countSingle(SortedDocValues values, int[] documents, int size, int[] counts)
        throws IOException {
      int without = 0;
      for (int i = 0; i < size; i++) {
        int number = values.advanceExact(documents[i]) ? numbers[values.ordValue()] : NONE;
        if (number == NONE) {
          without++;
        } else {
          counts[number]++;
        }
      }
      return without;
    }

    private int countAll(int[] documents, int size, int[] counts) throws IOException {
      int without = 0;
      for (int i = 0; i < size; i++) {
        boolean has = false;
        for (int entries = entries(documents[i]); entries > 0; entries--) {
          int number = next();
          if (number != NONE) {
            counts[number]++;
            has = true;
          }
        }
        without += has ? 0 : 1;
      }
      return without;
    }
  }
}
