package org.fihrist.table;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.correct.Vocabulary;
import org.fihrist.names.Entry;
import org.fihrist.names.ForeignSpellings;
import org.fihrist.names.Gazetteer;
import org.fihrist.names.LatinNames;
import org.fihrist.names.LoanWordShape;

/** What is derived of the words of an archive, in any engine. */
public final class DerivedNames {
  private DerivedNames() {}

  /** The other spellings of the foreign words of a vocabulary. */
  public static ForeignSpellings foreignSpellings(Vocabulary vocabulary, Gazetteer gazetteer) {
    ToIntFunction<String> articles = vocabulary::articles;
    return ForeignSpellings.of(
        taker -> {
          for (int word = 0; word < vocabulary.size(); word++) {
            taker.accept(vocabulary.word(word));
          }
        },
        articles,
        new LoanWordShape(
            articles,
            word -> gazetteer.named(word).stream().map(Entry::name).collect(toSet()),
            Ladder.shipped()));
  }

  /** The words of a vocabulary by how they are written in Latin letters. */
  public static LatinNames latinNames(Vocabulary vocabulary, Gazetteer gazetteer) {
    Map<String, Integer> articles = new HashMap<>(2 * vocabulary.size());
    for (int word = 0; word < vocabulary.size(); word++) {
      articles.put(vocabulary.word(word), vocabulary.articles(word));
    }
    return LatinNames.of(articles, gazetteer);
  }
}
