package org.fihrist.names;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fihrist.analysis.Ladder;
import org.fihrist.names.latin.DefiniteArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Measures how often the Arabic spelling of a name in Latin letters is found among about 22,000
 * words: the word lists of the program with and without the article, the sample articles, and the
 * names themselves, with low frequencies. The article is ignored, because a search finds both
 * forms. The tables of known names are used; the cross-validation tests unknown names.
 */
class LatinNamesTest {
  private static final LatinNames NAMES = LatinNames.of(vocabulary());

  /** A name in Latin letters, and the folded Arabic. */
  private record Pair(String latin, String arabic) {}

  private static Map<String, Integer> vocabulary() {
    return Tables.lines("vocabulary.tsv").stream()
        .collect(toMap(List::getFirst, line -> Integer.valueOf(line.getLast())));
  }

  private static List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    Tables.lines("latin-names.tsv")
        .forEach(line ->
            line.subList(1, line.size())
                .forEach(latin -> pairs.add(new Pair(latin, fold(line.getFirst())))));
    return pairs;
  }

  private static String fold(String arabic) {
    return Ladder.shipped().words(arabic).stream()
        .map(word -> word.forms().folded())
        .collect(joining(" "));
  }

  private static String withoutArticles(String arabic) {
    return Arrays.stream(arabic.split(" ", -1)).map(DefiniteArticle::without).collect(joining(" "));
  }

  private static double found(List<Pair> pairs, int amongFirst) {
    List<Pair> missed =
        pairs.stream()
            .filter(pair ->
                NAMES.spellings(pair.latin(), amongFirst).stream()
                    .map(spelling -> withoutArticles(spelling.arabic()))
                    .noneMatch(withoutArticles(pair.arabic())::equals))
            .toList();
    return 1 - (double) missed.size() / pairs.size();
  }

  @Test
  void findsMostNamesFirstAndNearlyAllAmongThree() {
    List<Pair> all = pairs();

    assertThat(all).hasSizeGreaterThan(330);
    assertThat(found(all, 1)).isGreaterThanOrEqualTo(0.78);
    assertThat(found(all, 3)).isGreaterThanOrEqualTo(0.92);
  }

  @ParameterizedTest
  @CsvSource({
    "Abd al-Rahman, عبد الرحمن",
    "Abdelrahman, عبد الرحمن",
    "Abderrahmane, عبد الرحمن",
    "Deir ez-Zor, دير الزور",
    "Ennahda, النهضه",
    "Mo7ammed, محمد",
    "Noureddine, نور الدين",
    "Tizi-Ouzou, تيزي وزو",
    "HEZBOLLAH, حزب الله",
    "Dar’a, درعا",
    "Şırnak, شرناق"
  })
  void readsArticlesJoinedAndPartedWordsAndDigits(String latin, String arabic) {
    LatinNames names =
        LatinNames.of(
            Map.ofEntries(
                Map.entry("عبد", 9),
                Map.entry("الرحمن", 9),
                Map.entry("دير", 5),
                Map.entry("الزور", 5),
                Map.entry("النهضه", 7),
                Map.entry("محمد", 90),
                Map.entry("نور", 9),
                Map.entry("الدين", 9),
                Map.entry("تيزي", 2),
                Map.entry("وزو", 2),
                Map.entry("حزب", 30),
                Map.entry("الله", 40),
                Map.entry("درعا", 5),
                Map.entry("شرناق", 1)));

    assertThat(names.spellings(latin, 1)).extracting(Spelling::arabic).containsExactly(arabic);
  }

  @Test
  void offersWordsTogetherOnlyIfTheyStandTogether() {
    LatinNames names = LatinNames.of(Map.of("حسن", 5, "حسان", 5, "روحاني", 3));

    assertThat(names.spellings("Hassan Rouhani", 5))
        .extracting(Spelling::arabic)
        .contains("حسن روحاني", "حسان روحاني");
    assertThat(names.spellings("Hassan Rouhani", phrase -> phrase.equals("حسن روحاني") ? 3 : 0, 5))
        .extracting(Spelling::arabic)
        .containsExactly("حسن روحاني");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "درعا", "Москва", "1984", "a b c d e f g h i"})
  void findsNothingForWhatIsNoName(String typed) {
    assertThat(NAMES.spellings(typed, 5)).isEmpty();
  }

  @Test
  void likenessIsBetweenNoneAndFull() {
    assertThat(NAMES.spellings("Washington", 10))
        .isNotEmpty()
        .allSatisfy(spelling -> assertThat(spelling.likeness()).isBetween(0.0, 1.0));
  }
}
