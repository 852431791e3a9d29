package org.fihrist.names.latin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fihrist.names.latin.NameGuesser.Guess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guesses words of an archive with the model that is part of the program. */
class NameGuesserTest {
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("شفيق", 3),
          Map.entry("الرياحي", 3),
          Map.entry("خليفه", 3),
          Map.entry("غليون", 3),
          Map.entry("محسن", 3),
          Map.entry("عياد", 3),
          Map.entry("صبري", 3),
          Map.entry("قاسم", 3),
          Map.entry("المؤمن", 3),
          Map.entry("كتاب", 50),
          Map.entry("الكتاب", 60),
          Map.entry("ومدرسه", 40));
  private static final NameGuesser GUESSER = NameGuesser.of(WORDS);

  private static List<String> words(NameGuesser guesser, String latin) {
    return guesser.guesses(LatinText.tokens(latin).getLast()).words().stream()
        .map(Guess::word)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "chafik, شفيق",
    "shafiq, شفيق",
    "khalifa, خليفه",
    "5alifa, خليفه",
    "ghalioun, غليون",
    "mo7sen, محسن",
    "3ayad, عياد",
    "ʿAyyād, عياد",
    "Ṣabrī, صبري",
    "9asem, قاسم",
    "Kacem, قاسم"
  })
  void readsEnglishFrenchLearnedAndChatSpellings(String latin, String arabic) {
    assertThat(words(GUESSER, latin)).startsWith(arabic);
  }

  @ParameterizedTest
  @CsvSource({"Riahi", "al-Riahi", "er-Riahi", "Er Riahi"})
  void theArticleMayBeTypedOrNot(String latin) {
    assertThat(words(GUESSER, latin)).startsWith("الرياحي");
  }

  @Test
  void aNameOfGodInAServantsNameIsAWordOfItsOwn() {
    assertThat(LatinText.tokens("Abdelmoumen"))
        .containsExactly(new LatinText.Token("abd", false), new LatinText.Token("moumen", true));
    assertThat(LatinText.tokens("Charafeddine"))
        .containsExactly(new LatinText.Token("charaf", false), new LatinText.Token("din", true));
    assertThat(LatinText.tokens("Abdallah"))
        .containsExactly(new LatinText.Token("abdallah", false));
  }

  @Test
  void sharesAddUpToOne() {
    double sum =
        GUESSER.guesses(new LatinText.Token("chafik", false)).words().stream()
            .mapToDouble(Guess::share)
            .sum();
    assertThat(sum).isBetween(0.999, 1.001);
  }

  @Test
  void whatIsInOtherLettersIsNotGuessed() {
    assertThat(words(GUESSER, "москва")).isEmpty();
    assertThat(words(GUESSER, "abcdefghijklmnopqrstuvwxyz")).isEmpty();
  }

  @Test
  void noArchiveMakesTheSearchEndless() {
    Random random = new Random(7);
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < 100_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int length = 3 + random.nextInt(5); length > 0; length--) {
        word.append((char) ('\u0628' + random.nextInt(8)));
      }
      words.put(word.toString(), 1 + random.nextInt(50));
    }
    CandidateSearch search =
        new CandidateSearch(
            new WordTrie(words),
            new LatinSteps(Letters.ofLatin("tatatatatatatatatata"), ModelFile.shipped().groups()),
            0.03);

    search.find();

    assertThat(search.expanded()).isLessThanOrEqualTo(CandidateSearch.MAX_EXPANDED);
  }
}
