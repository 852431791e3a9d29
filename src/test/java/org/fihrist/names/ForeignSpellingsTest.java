package org.fihrist.names;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.fihrist.analysis.Ladder;
import org.junit.jupiter.api.Test;

/** Pairs of words of a real archive: foreign words in two spellings, and Arabic look-alikes. */
class ForeignSpellingsTest {
  private static final Map<String, Integer> ARCHIVE =
      Tables.lines("foreign-archive.tsv").stream()
          .collect(toMap(List::getFirst, line -> Integer.valueOf(line.getLast())));
  private static final ForeignSpellings SPELLINGS = read();

  private static ForeignSpellings read() {
    Gazetteer gazetteer = Gazetteer.shipped();
    ToIntFunction<String> articles = word -> ARCHIVE.getOrDefault(word, 0);
    return ForeignSpellings.of(
        taker -> ARCHIVE.keySet().forEach(taker),
        articles,
        new LoanWordShape(
            articles,
            word -> gazetteer.named(word).stream().map(Entry::name).collect(toSet()),
            Ladder.shipped()));
  }

  @Test
  void spellingsOfOneForeignWordMeet() {
    List<List<String>> pairs = Tables.lines("foreign-spellings.tsv");

    assertThat(pairs).hasSizeGreaterThanOrEqualTo(150);
    assertThat(pairs).filteredOn(pair -> !meet(pair)).isEmpty();
  }

  @Test
  void arabicWordsThatLookAlikeStayApart() {
    List<List<String>> pairs = Tables.lines("foreign-look-alikes.tsv");

    assertThat(pairs).hasSizeGreaterThanOrEqualTo(100);
    assertThat(pairs).filteredOn(ForeignSpellingsTest::meet).isEmpty();
  }

  @Test
  void theSpellingOfMostArticlesComesFirst() {
    assertThat(SPELLINGS.of("كلاشنكوف")).containsExactly("كلاشنيكوف", "كلاشينكوف");
  }

  private static boolean meet(List<String> pair) {
    return found(pair.getFirst(), pair.getLast()) || found(pair.getLast(), pair.getFirst());
  }

  private static boolean found(String typed, String other) {
    return SPELLINGS.of(typed).contains(other);
  }
}
