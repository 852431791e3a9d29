package org.fihrist.corpus.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MastheadRepairTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final String BODY = "أعلنت البلدية اليوم خطة جديدة لصيانة الطرق في أحياء المدينة.";

  private static String title(String title, String body) {
    return MastheadRepair.of(
            new Masthead(title, Credits.UNKNOWN, PublicationDate.UNKNOWN, ""), body)
        .title();
  }

  private static String arabicWindowsAsWestern(String text) {
    return new String(text.getBytes(WINDOWS_1256), WINDOWS_1252);
  }

  private static String unicodeAsArabicWindows(String text) {
    return new String(text.getBytes(UTF_8), WINDOWS_1256);
  }

  @ParameterizedTest
  @ValueSource(strings = {"شكوى من تأخر الحافلة المدرسية", "خبر عاجل", "بيان"})
  void aTitleOverACleanBodyIsPutRight(String title) {
    assertThat(title("Fwd: " + arabicWindowsAsWestern(title), BODY)).isEqualTo("Fwd: " + title);
    assertThat(title(unicodeAsArabicWindows(title), BODY)).isEqualTo(title);
  }

  @Test
  void onePartOfATitleIsPutRight() {
    assertThat(title("[قائمة الأخبار] " + arabicWindowsAsWestern("اجتماع مجلس البلدية"), BODY))
        .isEqualTo("[قائمة الأخبار] اجتماع مجلس البلدية");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Élysée: le président à Évian",
        "ÉTÉ À LA RÉUNION",
        "Łódź – Şırnak",
        "Ôô",
        "مقتل 3 في هجوم | 5 € فقط",
        "Ünlü şarkıcı Ömer Çelik"
      })
  void correctTitlesStay(String title) {
    assertThat(title(title, BODY)).isEqualTo(title);
    assertThat(title(title, "Le président est à Évian.")).isEqualTo(title);
  }

  @Test
  void directionMarksAreRemovedOnlyAtTheEndsOfNames() {
    Credits credits = new Credits("\u200fواس\u200f", "\u202bسامر \u200eA. B.\u202c", "", "\u2067");
    Masthead masthead = new Masthead("\u200eخبر", credits, PublicationDate.UNKNOWN, "");
    Masthead repaired = MastheadRepair.of(masthead, BODY);
    assertThat(repaired.title()).isEqualTo("خبر");
    assertThat(repaired.credits()).isEqualTo(new Credits("واس", "سامر \u200eA. B.", "", ""));
  }
}
