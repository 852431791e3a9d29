package org.fihrist.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.fihrist.query.BoxParser;
import org.fihrist.query.Field;
import org.fihrist.query.Level;
import org.fihrist.search.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerTest {
  @ParameterizedTest(name = "{0} in {1} marks {2}")
  @CsvSource({
    "محمد, قال مُحَمَّدٌ أمس, مُحَمَّدٌ",
    "أحمد, زار أحمـــد المدينة, أحمـــد",
    "أحمد, زار أحمد المدينة, أحمد",
    "الله, بسم ﷲ الرحمن, ﷲ",
    "مصر, في ﻣﺼﺮ أمس, ﻣﺼﺮ",
    "حكومة, قالت والحكومة إن, والحكومة",
    "درعا, في ‏درعا‏ أمس, درعا",
    "48, خلال الـ48 ساعة, 48",
    "تحت, وسم #درعا_تحت_القصف هنا, تحت"
  })
  void coversExactlyTheWordInTheOriginal(String query, String text, String marked) {
    assertThat(marked(query, text)).containsExactly(marked);
  }

  @Test
  void namesTheStrictestLevelOfEachForm() {
    assertThat(marks("أحمد", "أحمد احمد وأحمد"))
        .extracting(Mark::level)
        .containsExactly(Level.EXACT, Level.FOLDED, Level.STEM);
  }

  @Test
  void marksThePhraseOnlyWhereItStandsInOrder() {
    assertThat(marked("\"قاعدة حميميم\"", "قاعدة أخرى، ثم حميميم قاعدة، ثم قاعده حميميم"))
        .containsExactly("قاعده", "حميميم");
  }

  @Test
  void marksASloppyPhraseWhereItsWordsStandNear() {
    String text = "روسيا تقصف. ثم بعد كلام طويل كثير هنا تقصف طائرات من روسيا درعا";
    assertThat(marked("\"تقصف روسيا\"~3", text)).containsExactly("روسيا", "تقصف", "تقصف", "روسيا");
  }

  @Test
  void doesNotMarkInflectionsOfAnExactWord() {
    assertThat(marked("=حكومة", "الحكومة حكومة حكومه")).containsExactly("حكومة");
  }

  @Test
  void doesNotMarkStopWordsAmongOtherWords() {
    assertThat(marked("في درعا", "قصف في درعا في الليل")).containsExactly("درعا");
  }

  @Test
  void marksStopWordsThatWereAskedAlone() {
    assertThat(marked("في", "قصف في درعا")).containsExactly("في");
  }

  @Test
  void doesNotMarkWhatTheQueryExcludes() {
    assertThat(marked("درعا -حمص", "درعا وحمص ثم حمص")).containsExactly("درعا");
  }

  @Test
  void marksWhatAPatternFits() {
    assertThat(marked("ميليش*", "ميليشيا وميليشيات ميليشيات موسكو"))
        .containsExactly("ميليشيا", "ميليشيات");
  }

  @Test
  void marksAMisspelledWordThatIsNear() {
    assertThat(marked("حميمم~", "قاعدة حميميم الروسية")).containsExactly("حميميم");
  }

  @Test
  void sharesOneNumberBetweenRepetitionsOfAWord() {
    Sought sought = Sought.of(BoxParser.parse("درعا حمص درعا").query());
    assertThat(sought.words()).containsExactly("درعا", "حمص");
  }

  @Test
  void neverOverlaps() {
    List<Mark> marks = marks("الله عليه صلى", "قال النبي ﷺ إن الله");
    int end = 0;
    for (Mark mark : marks) {
      assertThat(mark.start()).isGreaterThanOrEqualTo(end);
      end = mark.end();
    }
    assertThat(marks).hasSize(2);
  }

  private static List<String> marked(String query, String text) {
    Stream<Mark> marks = marks(query, text).stream();
    return marks.map(mark -> text.substring(mark.start(), mark.end())).toList();
  }

  private static List<Mark> marks(String query, String text) {
    return new Marker(Sought.of(BoxParser.parse(query).query())).mark(Field.BODY, text);
  }
}
