package org.fihrist.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.fihrist.analysis.Ladder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The entries that a text names, and words that only look like names. */
class MentionsTest {
  private static final Gazetteer GAZETTEER = Gazetteer.shipped();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "mentions.tsv", delimiter = '\t', commentCharacter = '#')
  void aSentenceNamesThese(String sentence, @Nullable String names) {
    List<String> expected = names == null ? List.of() : Arrays.asList(names.split("\\|", -1));

    assertThat(GAZETTEER.mentions(sentence))
        .extracting(mention -> mention.entry().name())
        .isEqualTo(expected);
  }

  @Test
  void aMentionCoversItsWordsAndWhatIsWrittenTogetherWithThem() {
    String text = "سافر وَلِحِزْبِ «اللّٰه» موقف";

    assertThat(GAZETTEER.mentions(text))
        .extracting(mention -> text.substring(mention.start(), mention.end()))
        .containsExactly("وَلِحِزْبِ «اللّٰه");
  }

  @Test
  void whoHasTheWordsAlreadyGetsTheSame() {
    String text = "بوتين في دمشق، وللأردن كلمة وبحزب الله قال فلاديمير بوتين، بوادي الأردن وفد";

    List<FoldedWord> words =
        Ladder.shipped().words(text).stream()
            .map(word -> new FoldedWord(word.start(), word.end(), word.forms().folded(), true))
            .toList();

    assertThat(GAZETTEER.mentions(text, words)).isEqualTo(GAZETTEER.mentions(text)).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "...",
        "و",
        "لل",
        "لللل",
        "ب ل ك",
        "\uD83D",
        "ـ",
        "أزمة ماليّة",
        "قانون المالية"
      })
  void aTextWithoutNamesHasNoMentions(String text) {
    assertThat(GAZETTEER.mentions(text)).isEmpty();
  }

  @Test
  void everyClearAliasIsFoundInASentenceAsItsEntry() {
    for (Entry entry : GAZETTEER.entries()) {
      for (String name : entry.clearNames()) {
        assertThat(GAZETTEER.mentions("قال: " + name + "."))
            .as(name)
            .extracting(Mention::entry)
            .containsExactly(entry);
      }
    }
  }
}
