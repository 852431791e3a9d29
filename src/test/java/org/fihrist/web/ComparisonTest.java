package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.fihrist.lucene.Archive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/**
 * Tests the list of articles with the same text, and the word-by-word comparison of two of them.
 */
@ExtendWith(WithBrowser.class)
class ComparisonTest {
  private static final String FIRST =
      "حذرت هيئة الطرق من أن الجسر القديم فوق الوادي لا يحتمل الشاحنات الثقيلة بعد اليوم، وقالت إن"
          + " إصلاحه يحتاج إلى ستة أشهر وإلى مال لم يرصد في موازنة هذا العام.";
  private static final String LATER =
      FIRST.replace("ستة أشهر", "سنة كاملة").replace("حذرت", "نبهت") + " ولم يعلق الوزير.";

  @TempDir private static Path folder;
  private static Site site;

  private Browser browser;

  @BeforeAll
  static void publish() {
    Archive archive = new Archive();
    with(archive, "first", "وكالة النهر", "2016-05-01", FIRST);
    with(archive, "later", "صحيفة الساحل", "2016-05-02", LATER);
    with(archive, "same", "إذاعة الجبل", "2016-05-03", FIRST);
    archive.publish(folder);
    site = Site.over(folder);
  }

  private static void with(Archive archive, String id, String outlet, String date, String body) {
    PublicationDate published = new PublicationDate(date, Precision.DAY, date);
    Masthead masthead =
        new Masthead("الجسر في " + outlet, new Credits(outlet, "", "", ""), published, "");
    archive.with(Archive.article(id, masthead, body));
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @BeforeEach
  void openTheArticle(Stage stage) {
    browser = stage.browser;
    browser.open(site.article("first", "الجسر"), "article");
    browser.await("document.querySelector('#beside:not([aria-busy])') !== null");
  }

  @Test
  void outletsStandInTheOrderInWhichTheyRanIt() {
    assertThat(browser.texts("#alike [data-credit=outlet]"))
        .containsExactly("وكالة النهر", "صحيفة الساحل", "إذاعة الجبل");
  }

  @Test
  void differencesAreMarkedWordByWord() throws IOException {
    browser.ask("document.querySelector('[data-id=later] .compare').focus()");
    browser.press(Keys.ENTER);
    browser.awaitShown("[data-id=later] .difference");

    assertThat(browser.texts("[data-id=later] .difference del"))
        .containsExactly("حذرت", "ستة أشهر");
    assertThat(browser.texts("[data-id=later] .difference ins"))
        .containsExactly("نبهت", "سنة كاملة", "ولم يعلق الوزير.");
    assertThat(browser.text("[data-id=later] .difference-said"))
        .isEqualTo("٣ كلمات في هذا النص وحده ٦ كلمات في النص الآخر وحده");
    assertThat(Axe.findings(browser)).isEmpty();

    browser.press(Keys.ENTER);
    assertThat(
            browser.ask("document.querySelector('[data-id=later] .difference').checkVisibility()"))
        .isEqualTo(false);
  }

  @Test
  void textsThatAreTheSameAreSaidToBe() {
    browser.click("[data-id=same] .compare");
    browser.awaitShown("[data-id=same] .difference-said");

    assertThat(browser.text("[data-id=same] .difference-said"))
        .isEqualTo("النصان متطابقان كلمة بكلمة.");
  }

  @Test
  void whatIsLeftOfOneTextAndAddedMakesTheOther() {
    Object wrong =
        browser.ask(
            """
            import('/js/article/difference.js').then(({ difference }) => {
              let seed = 20261130;
              const random = (below) => {
                seed = (seed * 1103515245 + 12345) % 2147483648;
                return Math.floor((seed / 2147483648) * below);
              };
              const text = () => Array.from({ length: random(14) }, () => 'ابج'[random(3)]);
              for (let round = 0; round < 500; round++) {
                const [before, after] = [text(), text()];
                const words = (but) => difference(before, after)
                  .filter(({ kind }) => kind !== but).flatMap((run) => run.words).join(' ');
                if (words('new') !== before.join(' ') || words('gone') !== after.join(' ')) {
                  return [before.join(' '), after.join(' ')];
                }
              }
              return [];
            })\
            """);

    assertThat((java.util.List<?>) wrong).as("seed 20261130").isEmpty();
  }
}
