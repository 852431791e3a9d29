package org.fihrist.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.pattern.WordPattern;
import org.fihrist.search.Budget;
import org.fihrist.search.Facet;
import org.fihrist.terms.FacetTerms;
import org.fihrist.terms.TermTable;
import org.fihrist.terms.tree.FieldStatistics;
import org.fihrist.terms.tree.TermTree.Counted;

/** The terms of an archive for one request, which are read from files. */
public final class TableTerms implements TermTable {
  /** Number of terms between two checks of the clock. */
  private static final int STRIDE = 64;

  private final OpenTables tables;
  private final ValueCounts values;
  private final Budget budget;

  /** Counts the articles with a value of a field whose values are in no file: ids, addresses. */
  @FunctionalInterface
  public interface ValueCounts {
    /** Returns the number of articles with a value. */
    int articles(String field, String value);
  }

  /** Creates the terms of one request. */
  public TableTerms(OpenTables tables, ValueCounts values, Budget budget) {
    this.tables = tables;
    this.values = values;
    this.budget = budget;
  }

  @Override
  public FieldStatistics statistics(String field) {
    return tables.terms().statistics(field).orElseGet(() -> new FieldStatistics(field, 0, 1));
  }

  @Override
  public int articles(String field, String term) {
    if (field.equals(FacetTerms.field(Facet.COLLECTION))) {
      return tables.values().of(Facet.COLLECTION).articles(term);
    }
    if (tables.terms().hasTerms(field) || statistics(field).articles() == 0) {
      return read(() -> tables.terms().articles(field, term));
    }
    return values.articles(field, term);
  }

  @Override
  public List<Counted> spellings(String field, List<String> folded) {
    return read(() -> {
      Map<BytesRef, Integer> spellings = new TreeMap<>();
      for (String word : folded) {
        BytesRef prefix = new BytesRef(LadderTerms.spellingPrefix(word));
        TermFile.Walk walk = tables.terms().from(field, prefix);
        for (BytesRef term = walk.term();
            term != null && LadderTerms.isSpelling(term, prefix);
            term = walk.term()) {
          spellings.put(BytesRef.deepCopyOf(term), walk.articles());
          walk.next();
        }
      }
      return Counted.list(spellings);
    });
  }

  @Override
  public List<String> foreignSpellings(String folded) {
    return tables.foreignSpellings().of(folded);
  }

  @Override
  public List<Counted> matching(String field, WordPattern pattern) {
    return read(() -> {
      List<Counted> matching = new ArrayList<>();
      int walked = 0;
      for (BytesRef beginning : beginnings(pattern)) {
        TermFile.Walk walk = tables.terms().from(field, beginning);
        for (BytesRef term = walk.term();
            term != null && StringHelper.startsWith(term, beginning);
            term = walk.term()) {
          if (++walked % STRIDE == 0 && budget.exhausted()) {
            return matching;
          }
          String spelling = term.utf8ToString();
          if (pattern.matches(LadderTerms.folded(spelling))) {
            matching.add(new Counted(spelling, walk.articles()));
          }
          walk.next();
        }
      }
      return matching;
    });
  }

  /** Returns the prefixes in the order of terms. No prefix is the prefix of another. */
  private static List<BytesRef> beginnings(WordPattern pattern) {
    TreeSet<BytesRef> all = new TreeSet<>();
    pattern.beginnings().forEach(word -> all.add(new BytesRef(LadderTerms.spellingPrefix(word))));
    List<BytesRef> apart = new ArrayList<>(all.size());
    for (BytesRef each : all) {
      if (apart.isEmpty() || !StringHelper.startsWith(each, apart.getLast())) {
        apart.add(each);
      }
    }
    return apart;
  }

  /** A step that reads the files. */
  private interface Reading<T> {
    T read() throws IOException;
  }

  private static <T> T read(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the tables of the archive", e);
    }
  }
}
