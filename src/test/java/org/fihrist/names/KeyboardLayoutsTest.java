package org.fihrist.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyboardLayoutsTest {
  static List<List<String>> pairs() {
    return Tables.lines("keyboards.tsv");
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void readsWhatTheSameKeysWouldHaveWritten(List<String> pair) {
    assertThat(KeyboardLayouts.meant(pair.getFirst())).contains(pair.getLast());
  }

  @Test
  void hasPairsInBothDirections() {
    assertThat(pairs()).hasSizeGreaterThan(60);
    assertThat(pairs())
        .filteredOn(pair -> pair.getLast().matches("[a-z ]+"))
        .hasSizeGreaterThan(15);
  }

  @Test
  void readsEnglishKeysOnAnArabicKeyboardOfAPersonalComputerFirst() {
    assertThat(KeyboardLayouts.meant("s,vdm").getFirst()).isEqualTo("سورية");
    assertThat(KeyboardLayouts.meant("سغقهش").getFirst()).isEqualTo("syria");
  }

  @Test
  void takesLamAlefForItsKeyBeforeItsLetters() {
    assertThat(KeyboardLayouts.meant("gfkhk")).containsExactly("لبنان");
    assertThat(KeyboardLayouts.meant("bpr")).contains("لاحق");
    assertThat(KeyboardLayouts.meant("لاخة").getFirst()).isEqualTo("bom");
  }

  @Test
  void readsALamAlefOfTwoKeysToo() {
    assertThat(KeyboardLayouts.meant("لاشلايشي")).contains("baghdad");
  }

  @Test
  void aCapitalMayBeMeantOrMayBeASlip() {
    assertThat(KeyboardLayouts.meant("Hpl]")).startsWith("أحمد", "احمد");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "gh", "در", "123", "???", "درعا vuh", "2017-03-05"})
  void proposesNothingForMixedOrShortTextsOrImpossibleWords(String typed) {
    assertThat(KeyboardLayouts.meant(typed)).isEmpty();
  }

  @Test
  void givesNoReadingThatCannotBeAWord() {
    assertThat(KeyboardLayouts.meant("ؤققف")).isEmpty(); // crrt, azerty mrrt
  }
}
