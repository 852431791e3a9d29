package org.fihrist.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names whose Arabic spelling is known. */
class KnownNamesTest {
  private static final KnownNames NAMES = new KnownNames(Gazetteer.shipped());

  @Test
  void knowsThousands() {
    assertThat(NAMES.size()).isGreaterThan(3_000);
  }

  @ParameterizedTest
  @CsvSource({
    "Egypt, مصر",
    "Égypte, مصر",
    "EGYPT, مصر",
    "Le Caire, القاهرة",
    "Sfax, صفاقس",
    "Donald Trump, دونالد ترامب",
    "UGTT, الاتحاد العام التونسي للشغل",
    "Amr, عمرو",
    "7amas, حماس",
    "3issa, عيسى",
    "Abderrahmane, عبد الرحمن",
    "Abd al-Rahman, عبد الرحمن",
    "Ben Arous, بن عروس"
  })
  void aNameIsFoundHoweverItIsTyped(String latin, String arabic) {
    assertThat(NAMES.spellings(latin)).contains(arabic);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "As Su‘ūdīyah",
        "As Su’udiyah",
        "As Suʿūdīyah",
        "As Suʾudiyah",
        "As Su'udiyah",
        "As Su`udiyah",
        "as-Su´udiyah",
        "Al Su′udiyah"
      })
  void anApostropheOfAnyKindMakesNoDifference(String latin) {
    assertThat(NAMES.spellings(latin)).containsExactly("السعودية");
  }

  @Test
  void allSpellingsOfANameComeTogether() {
    assertThat(NAMES.spellings("Trump")).containsExactlyInAnyOrder("ترامب", "ترمب");
    assertThat(NAMES.spellings("Facebook")).contains("فيسبوك", "فايسبوك", "فيس بوك");
  }

  @Test
  void anAcronymThatIsAWordAsWellHasToBeTypedInCapitals() {
    assertThat(NAMES.spellings("WHO")).containsExactly("منظمة الصحة العالمية");
    assertThat(NAMES.spellings("who")).isEmpty();
    assertThat(NAMES.spellings("UN")).containsExactly("الأمم المتحدة");
    assertThat(NAMES.spellings("un")).isEmpty();
    assertThat(NAMES.spellings("ugtt")).isNotEmpty();
  }

  @Test
  void aProvinceThatIsAnOrdinaryWordIsLeftToTheWord() {
    assertThat(NAMES.spellings("man")).isEmpty();
    assertThat(NAMES.spellings("réunion")).isEmpty();
    assertThat(NAMES.spellings("Turkey")).containsExactly("تركيا");
  }

  @Test
  void provincesOfTheWorldAreKnown() {
    assertThat(NAMES.spellings("Puy-de-Dôme")).isNotEmpty();
    assertThat(NAMES.spellings("Honiara")).containsExactly("هونيارا");
  }
}
