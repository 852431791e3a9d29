package org.fihrist.analysis.correct;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fihrist.analysis.NewsWords;
import org.fihrist.analysis.letters.LetterFolder;
import org.junit.jupiter.api.Test;

class CorrectorTest {
  private static final int HELD_OUT = 3;

  /** A typing error and the intended word. */
  private record Slip(String typed, String meant) {}

  private static List<Slip> slips() throws IOException {
    try (var in = CorrectorTest.class.getResourceAsStream("misspellings.tsv")) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(columns -> new Slip(columns[0], columns[1]))
          .toList();
    }
  }

  private static Corrector corrector(Map<String, Integer> articles) {
    TreeMap<String, Integer> folded =
        articles.entrySet().stream()
            .collect(
                toMap(
                    e -> LetterFolder.fold(e.getKey()),
                    Map.Entry::getValue,
                    (a, b) -> a,
                    TreeMap::new));
    return new Corrector(Vocabulary.of(folded));
  }

  private static List<String> corrected(Corrector corrector, String typed) {
    String[] parts = typed.split(" ", -1);
    List<Correction> found =
        parts.length == 1
            ? corrector.correct(typed, Corrector.Wanted.any(5))
            : corrector
                .joined(LetterFolder.fold(parts[0]), LetterFolder.fold(parts[1]))
                .map(List::of)
                .orElse(List.of());
    return found.stream().map(one -> String.join(" ", one.words())).toList();
  }

  private static String folded(String words) {
    return Arrays.stream(words.split(" ", -1))
        .map(LetterFolder::fold)
        .collect(Collectors.joining(" "));
  }

  @Test
  void theTableHoldsNoSlipThatIsFoldedAway() throws IOException {
    assertThat(slips())
        .hasSizeGreaterThanOrEqualTo(330)
        .allSatisfy(slip -> assertThat(folded(slip.typed())).isNotEqualTo(folded(slip.meant())));
  }

  @Test
  void theRightWordIsFirstAmongManyThousands() throws IOException {
    Vocabulary words = NewsWords.vocabulary();
    assertThat(words.size()).isGreaterThan(15_000);
    Corrector corrector = new Corrector(words);
    List<Slip> slips = slips();
    List<Slip> wrong = new ArrayList<>();
    int heldOutWrong = 0;
    for (int i = 0; i < slips.size(); i++) {
      Slip slip = slips.get(i);
      List<String> found = corrected(corrector, slip.typed());
      if (found.isEmpty() || !found.getFirst().equals(folded(slip.meant()))) {
        wrong.add(slip);
        heldOutWrong += i % HELD_OUT == HELD_OUT - 1 ? 1 : 0;
      }
    }

    assertThat(wrong).hasSizeLessThanOrEqualTo(slips.size() / 10);
    assertThat(heldOutWrong).isLessThanOrEqualTo(slips.size() / HELD_OUT / 10);
  }

  @Test
  void ofTwoWordsEquallyNearTheCommonerIsMeant() {
    Corrector corrector = corrector(Map.of("ضابط", 9, "رابط", 100, "ظبط", 2));

    assertThat(corrected(corrector, "ظابط").getFirst()).isEqualTo("ضابط");
    assertThat(corrected(corrector(Map.of("حساب", 5, "حسام", 500)), "حساك").getFirst())
        .isEqualTo("حسام");
  }

  @Test
  void theKeyBesideTheRightOneIsLikelierThanAnyOther() {
    assertThat(corrected(corrector(Map.of("وزير", 10, "وزيع", 10)), "وزيؤ").getFirst())
        .isEqualTo("وزير");
  }

  @Test
  void wordsTypedWithoutTheirSpaceAreTakenApart() {
    Corrector corrector = corrector(Map.of("مجلس", 300, "الأمن", 200, "من", 1_000));

    assertThat(corrected(corrector, "مجلسالأمن")).first().isEqualTo("مجلس الامن");
  }

  @Test
  void aWordTypedWithASpaceInItIsPutTogether() {
    Corrector corrector = corrector(Map.of("الحكومة", 300, "ال", 2));

    assertThat(corrected(corrector, "الح كومة")).containsExactly("الحكومه");
  }

  @Test
  void twoWordsThatAreBothCommonStayApart() {
    Corrector corrector = corrector(Map.of("عبد", 300, "الله", 200, "عبدالله", 100));

    assertThat(corrected(corrector, "عبد الله")).isEmpty();
  }

  @Test
  void anInflectedFormThatTheArchiveLacksIsCorrectedBehindItsClitics() {
    Corrector corrector = corrector(Map.of("متظاهرين", 30, "أسعار", 50));

    assertThat(corrected(corrector, "وبالمتضاهرين")).first().isEqualTo("وبالمتظاهرين");
  }

  @Test
  void numbersAndShortWordsAreNotCorrected() {
    Corrector corrector = corrector(Map.of("2017", 300, "2016", 200, "من", 9_000, "عن", 100));

    assertThat(corrected(corrector, "2061")).isEmpty();
    assertThat(corrected(corrector, "مم")).isEmpty();
  }
}
