package org.fihrist.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The entries that a typed name may mean. */
class NamedTest {
  private static final Gazetteer GAZETTEER = Gazetteer.shipped();

  @ParameterizedTest
  @CsvSource({
    "داعش, تنظيم الدولة الإسلامية",
    "تنظيم الدوله, تنظيم الدولة الإسلامية",
    "ISIS, تنظيم الدولة الإسلامية",
    "isis, تنظيم الدولة الإسلامية",
    "État Islamique, تنظيم الدولة الإسلامية",
    "etat islamique, تنظيم الدولة الإسلامية",
    "Da'esh, تنظيم الدولة الإسلامية",
    "deir ez-zor, دير الزور",
    "Deir Ez Zor, دير الزور",
    "Kobané, عين العرب",
    "كوباني, عين العرب",
    "Tunisie, تونس",
    "Hezbollah, حزب الله",
    "Erdoğan, رجب طيب أردوغان",
    "erdogan, رجب طيب أردوغان",
    "اردوغان, رجب طيب أردوغان",
    "عبدالفتاح السيسي, عبد الفتاح السيسي",
    "أبي بكر البغدادي, أبو بكر البغدادي",
    "سوريه, سوريا",
    "SYRIA, سوريا",
    "Germany, ألمانيا",
    "Allemagne, ألمانيا"
  })
  void anyAliasInAnySpellingFindsItsEntry(String typed, String name) {
    assertThat(GAZETTEER.named(typed)).extracting(Entry::name).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "عمان, عمان|سلطنة عمان",
    "طرابلس, طرابلس|طرابلس اللبنانية",
    "الحرس الوطني, الحرس الوطني التونسي",
    "الحزب الجمهوري, الحزب الجمهوري الأمريكي|الحزب الجمهوري التونسي"
  })
  void allWhoMayBeMeantAreFoundTheLikeliestFirst(String typed, String names) {
    assertThat(GAZETTEER.named(typed))
        .extracting(Entry::name)
        .isEqualTo(Arrays.asList(names.split("\\|", -1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "؟", "كلمة", "بدرعا", "درعا اليوم"})
  void anUnknownNameFindsNoEntry(String typed) {
    assertThat(GAZETTEER.named(typed)).isEmpty();
  }

  @Test
  void aSearchIsWidenedToClearNamesOnly() {
    Entry state = GAZETTEER.named("ISIS").getFirst();

    assertThat(state.clearNames())
        .contains("داعش", "تنظيم الدولة", "Daesh")
        .doesNotContain("الدولة", "IS", "EI");
  }

  @Test
  void aPlaceHasCoordinates() {
    assertThat(GAZETTEER.named("درعا").getFirst().coordinates())
        .contains(new Coordinates(32.62, 36.10));
  }

  @Test
  void namesAreCompletedInAnySpelling() {
    assertThat(GAZETTEER.beginning("اردوغ", 5))
        .extracting(completion -> completion.entry().name())
        .containsOnly("رجب طيب أردوغان");
    assertThat(names("دير ال")).startsWith("دير البلح", "دير الزور");
    assertThat(names("deir e")).contains("Deir ez-Zor");
  }

  @Test
  void completionsAreLimited() {
    assertThat(GAZETTEER.beginning("ال", 3)).hasSize(3);
    assertThat(GAZETTEER.beginning("", 3)).isEmpty();
    assertThat(GAZETTEER.beginning("ظظظ", 3)).isEmpty();
  }

  private static List<String> names(String typed) {
    return GAZETTEER.beginning(typed, 10).stream().map(Gazetteer.Completion::name).toList();
  }
}
