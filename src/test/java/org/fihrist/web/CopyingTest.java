package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fihrist.article.Article;
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

/** Tests the ways to take an article along: as a citation, as text, as a link, in print. */
@ExtendWith(WithBrowser.class)
class CopyingTest {
  private static Site site;

  private Browser browser;

  @BeforeAll
  static void build(@TempDir Path folder) {
    new Archive().with(known()).with("unknown", "خبر بلا تاريخ", "نص.").publish(folder);
    site = Site.over(folder);
  }

  private static Article known() {
    return Archive.article(
        "daraa",
        new Masthead(
            "قصف على \u202Eدرعا",
            new Credits("بلدي نيوز", "حذيفة حلاوة", "درعا", ""),
            new PublicationDate("2017-01-21T16:19:00+01:00", Precision.TIME, "21/01/2017"),
            "http://example.org/daraa?id=1"),
        "نزح المدنيون من درعا.",
        "وعاد بعضهم.");
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @BeforeEach
  void openTheArticle(Stage stage) {
    browser = stage.browser;
    browser.allowClipboard();
    browser.open(site.article("daraa", "درعا"), "article");
  }

  private String copied(String selector) {
    browser.click(selector);
    browser.await("document.querySelector('" + selector + "[data-copied]') !== null");
    assertThat(browser.text("#announcer")).isEqualTo("نُسخ.");
    return browser.clipboard();
  }

  private String evidence(String id) {
    String hash = browser.text("#provenance div:first-child dd");
    assertThat(hash).matches("[0-9a-f]{64}");
    return site.address() + "?article=" + id + "&sha256=" + hash;
  }

  @Test
  void theArabicCitationNamesTheMonthInBothTraditions() {
    assertThat(copied("#copy-arabic"))
        .startsWith(
            "حذيفة حلاوة، «قصف على درعا»، بلدي نيوز، ٢١ كانون الثاني/يناير ٢٠١٧،"
                + " http://example.org/daraa?id=1، اطُّلع عليه في ")
        .endsWith(". نسخة محفوظة: " + evidence("daraa"));
  }

  @Test
  void theEnglishCitationIsEnglish() {
    String today =
        DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)
            .format(LocalDate.now(ZoneId.systemDefault()));

    assertThat(copied("#copy-english"))
        .isEqualTo(
            "حذيفة حلاوة, “قصف على درعا”, بلدي نيوز, 21 January 2017,"
                + " http://example.org/daraa?id=1, accessed "
                + today
                + ". Archived text: "
                + evidence("daraa"));
  }

  @Test
  void whatIsNotKnownIsLeftOutAndAMissingDateIsSaid() {
    browser.open(site.article("unknown", ""), "article");

    assertThat(copied("#copy-arabic")).startsWith("«خبر بلا تاريخ»، بلا تاريخ، اطُّلع عليه في ");
    assertThat(copied("#copy-english")).startsWith("“خبر بلا تاريخ”, n.d., accessed ");
  }

  @Test
  void theTextComesWithWhereItIsFrom() {
    assertThat(copied("#copy-text"))
        .isEqualTo(
            """
            قصف على \u202Eدرعا

            بلدي نيوز، درعا، حذيفة حلاوة، ٢١ كانون الثاني/يناير ٢٠١٧

            نزح المدنيون من درعا.

            وعاد بعضهم.

            http://example.org/daraa?id=1
            """
                + evidence("daraa"));
  }

  @Test
  void theLinkIsEvidence() {
    String link = copied("#copy-link");
    assertThat(link).isEqualTo(evidence("daraa"));

    browser.open(URI.create(link), "article");
    assertThat(browser.attribute("#evidence", "data-text-state")).isEqualTo("unchanged");
    assertThat(browser.attribute("#evidence", "data-passage")).isEqualTo("whole");
    assertThat(browser.texts("#evidence p")).containsExactly("النص كما كان حين استُشهد به.");
  }

  @Test
  void withoutAClipboardTheTextIsSelectedInAField() {
    browser.ask("void Object.defineProperty(navigator, 'clipboard', {value: undefined})");
    browser.click("#copy-link");
    browser.await("document.querySelector('dialog#copy[open]') !== null");

    assertThat(browser.focusIsIn("#copy-field")).isTrue();
    assertThat(
            browser.ask(
                "(() => { const f = document.getElementById('copy-field');"
                    + " return f.value.slice(f.selectionStart, f.selectionEnd); })()"))
        .isEqualTo(evidence("daraa"));
    browser.press(Keys.ESCAPE);
    browser.await("document.querySelector('dialog#copy') === null");
    assertThat(browser.focusIsIn("#copy-link")).isTrue();
  }

  @Test
  void paperShowsTheArticleItsOriginAndMatchesWithoutColour() {
    browser.print(true);

    for (String hidden : new String[] {"body > header", ".article-bar", "#citing", "footer"}) {
      assertThat(display(hidden)).as(hidden).isEqualTo("none");
    }
    for (String shown : new String[] {"#article-title", ".article-credits", "#provenance div"}) {
      assertThat(display(shown)).as(shown).isNotEqualTo("none");
    }
    assertThat(browser.ask(style("#article p mark", "textDecorationLine"))).isEqualTo("underline");
    assertThat(browser.texts("#provenance .printed dd"))
        .hasSize(3)
        .contains("http://example.org/daraa?id=1", evidence("daraa"));
    assertThat(browser.ask(style("#provenance .printed", "display"))).isEqualTo("block");
    browser.print(false);
    assertThat(browser.ask(style("#provenance .printed", "display"))).isEqualTo("none");
  }

  private Object display(String selector) {
    return browser.ask(style(selector, "display"));
  }

  private static String style(String selector, String property) {
    return "getComputedStyle(document.querySelector('" + selector + "'))." + property;
  }
}
