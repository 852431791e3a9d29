package org.fihrist.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "أحمد, احمد",
    "مسؤول, مسئول",
    "قاعدة, قاعده",
    "مُحَمَّد, محمد",
    "الســـلام, السلام",
    "مستشفى, مستشفي",
    "ﻻ, لا",
    "ﷲ, الله",
    "گاز, كاز",
    "١٢, 12",
    "BBC, bbc",
    "Élysée, elysee",
  })
  void spellingsOfOneWordAreOneNumber(String one, String other) {
    assertThat(numbers(one)).hasSize(1).isEqualTo(numbers(other));
  }

  @Test
  void aHamzaWrittenAsAMarkIsTheLetterThatCarriesIt() {
    assertThat(numbers("مسو\u0654ول")).isEqualTo(numbers("مسؤول"));
    assertThat(numbers("هيي\u0654ة")).isEqualTo(numbers("هيئة"));
    assertThat(numbers("ا\u0654حمد")).isEqualTo(numbers("أحمد"));
  }

  @Test
  void differentWordsAreDifferentNumbers() {
    List<Long> all = numbers("درعا بدرعا درع رعد عدر 1 2 12 21 a b ab ba حمص حماة");

    assertThat(all).doesNotHaveDuplicates().hasSize(15);
  }

  @Test
  void aMarkOfReadingDirectionIsPassedOverAndANonJoinerCuts() {
    assertThat(numbers("در\u200Fعا")).isEqualTo(numbers("درعا"));
    assertThat(numbers("حزب\u200Cالله")).isEqualTo(numbers("حزب الله"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "؟!…", "\u064B\u0640", "\u200F", "\uD83D\uDE00", "\uD83D"})
  void whatIsNoWordHasNone(String text) {
    assertThat(numbers(text)).isEmpty();
  }

  @Test
  void rangesAreThoseOfTheIndexedWords() {
    String text = "«قَصْفٌ» على أحياء درعـــا، وقال (أبو بكر) إن الأهالي نزحوا… ثم عادوا!";

    List<TextWord> indexed = Ladder.shipped().words(text);
    WordNumbers words = WordNumbers.of(text);

    assertThat(words.size()).isEqualTo(indexed.size());
    for (int i = 0; i < words.size(); i++) {
      assertThat(text.substring(words.start(i), words.end(i)))
          .isEqualTo(text.substring(indexed.get(i).start(), indexed.get(i).end()));
    }
  }

  @Test
  void rangesLieInAnyTextInOrder() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int run = 0; run < 2_000; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        int block = random.nextInt(4);
        int[] starts = {0, 0x600, 0xFB50, 0xD800};
        text.append((char) (starts[block] + random.nextInt(0x200)));
      }
      WordNumbers words = WordNumbers.of(text.toString());
      int end = 0;
      for (int i = 0; i < words.size(); i++) {
        assertThat(words.start(i)).as("seed %s, %s", seed, text).isGreaterThanOrEqualTo(0);
        assertThat(words.end(i)).as("seed %s", seed).isGreaterThan(words.start(i));
        assertThat(words.end(i)).as("seed %s", seed).isGreaterThanOrEqualTo(end);
        end = words.end(i);
      }
      assertThat(end).as("seed %s", seed).isLessThanOrEqualTo(text.length());
    }
  }

  private static List<Long> numbers(String text) {
    WordNumbers words = WordNumbers.of(text);
    List<Long> numbers = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      numbers.add(words.number(i));
    }
    return numbers;
  }
}
