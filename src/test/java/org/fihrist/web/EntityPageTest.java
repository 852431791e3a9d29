package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.fihrist.lucene.Archive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Tests the card of an entity, its page, and its links in articles. */
@ExtendWith(WithBrowser.class)
class EntityPageTest {
  private static final String TRUMP = "دونالد ترامب";

  @TempDir private static Path folder;
  private static Site site;

  private Browser browser;

  @BeforeAll
  static void publish() {
    Archive archive = new Archive();
    with(archive, "1", "2016-11-09", "فاز دونالد ترامب على هيلاري كلينتون في الانتخابات.");
    with(archive, "2", "2017-01-20", "تسلم ترامب الحكم من باراك أوباما في واشنطن.");
    with(archive, "3", "2017-03-02", "قال دونالد ترمب إن باراك أوباما أخطأ.");
    with(archive, "4", "2017-03-05", "أمطار غزيرة على الساحل.");
    archive.publish(folder);
    site = Site.over(folder);
  }

  private static void with(Archive archive, String id, String iso, String body) {
    PublicationDate date = new PublicationDate(iso, Precision.DAY, iso);
    Credits credits = new Credits("وكالة النهر", "", "", "politic");
    archive.with(Archive.article(id, new Masthead("خبر " + id, credits, date, ""), body));
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @BeforeEach
  void takeTheStage(Stage stage) {
    browser = stage.browser;
  }

  @AfterEach
  void forgetTheLanguage() {
    browser.ask("localStorage.clear()");
  }

  private static URI page(String name) {
    return site.address().resolve("/?entity=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({"Trump", "ترمب", "دونالد ترامب"})
  void aNameIsSomebodyInAnySpelling(String typed) {
    browser.open(site.search(typed), "results");

    assertThat(browser.text("#entity-name")).isEqualTo(TRUMP);
    assertThat(browser.text("#entity-card .entity-kind")).isEqualTo("شخص");
    assertThat(browser.text("#entity-card .entity-counts"))
        .contains("٣ مقالات", "من ٩ نوفمبر ٢٠١٦", "إلى ٢ مارس ٢٠١٧");
    assertThat(browser.text("#entity-written")).contains("ترامب", "ترمب", "Trump");
    assertThat(browser.text("#entity-with")).contains("باراك أوباما");
    assertThat(browser.number("document.querySelectorAll('.entity-months rect').length"))
        .isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({"أمطار", "ترامب -أوباما", "\"دونالد ترامب\"", "ترامب أوباما"})
  void otherTextsMeanNobody(String typed) {
    browser.open(site.search(typed), "results");

    assertThat(browser.shows("#entity-card")).isFalse();
  }

  @Test
  void theCardLeadsToThePageByKeyboard() {
    browser.open(site.search("ترامب"), "results");
    browser.ask("document.getElementById('to-entity').focus()");
    browser.press(Keys.ENTER);
    browser.awaitView("entity");

    assertThat(browser.address()).isEqualTo(page(TRUMP));
    assertThat(browser.focusIsIn("#entity-title")).isTrue();
  }

  @Test
  void withACardTheFirstHitIsStillSixKeysFromTheBox() {
    browser.open(site.search("ترامب"), "results");
    browser.click("#q");
    for (int key = 0; key < 6 && !browser.focusIsIn(".hit-title"); key++) {
      browser.press(Keys.TAB);
    }

    assertThat(browser.focusIsIn(".hit-title")).isTrue();
  }

  @Test
  void thePageSaysHowOneIsWrittenWhenAndWithWhom() {
    browser.open(page("Trump"), "entity");

    assertThat(browser.text("#entity-title")).contains(TRUMP, "شخص");
    assertThat(browser.text("#entity-summary")).contains("٣ مقالات");
    assertThat(browser.texts("#spelling-table tbody tr")).contains("ترامب٢", "دونالد ترامب١");
    assertThat(browser.texts("#newest .neighbour")).hasSize(3);
    assertThat(browser.texts("#over-time .as-table")).hasSize(1);
    assertThat(browser.text("#named [data-value='باراك أوباما']")).contains("٢");
  }

  @Test
  void thoseNamedWithSomebodyLeadToTheirPagesAndToTheArticlesOfBoth() {
    browser.open(page(TRUMP), "entity");
    browser.click("#named [data-value='واشنطن'] small a");
    browser.awaitView("results");
    assertThat(browser.attribute("#summary", "data-total")).isEqualTo("1");

    browser.back("entity");
    browser.click("#named [data-value='باراك أوباما'] a");
    browser.await("document.querySelector('#entity-title')?.textContent.includes('باراك أوباما')");
    assertThat(browser.address()).isEqualTo(page("باراك أوباما"));
  }

  @Test
  void namesInAnArticleAreLinks() {
    browser.open(site.article("2", "الحكم"), "article");
    browser.await("document.querySelectorAll('.name-link').length === 3");

    assertThat(browser.texts(".name-link")).containsExactly("ترامب", "باراك أوباما", "واشنطن");
    assertThat(browser.texts("#names li"))
        .containsExactly("دونالد ترامب", "باراك أوباما", "واشنطن");
    assertThat(browser.moved()).isZero();
    browser.click(".name-link");
    browser.awaitView("entity");
    assertThat(browser.address()).isEqualTo(page(TRUMP));
  }

  @Test
  void namesInAnArticleAreReachedByKeyboardInTheirList() {
    browser.open(site.article("2", "الحكم"), "article");
    browser.await("document.querySelector('#names a') !== null");
    assertThat(
            browser.number(
                "document.querySelectorAll('#article .name-link[tabindex=\"-1\"]').length"))
        .isEqualTo(3);

    browser.ask("document.querySelector('#names a').focus()");
    browser.press(Keys.TAB, Keys.ENTER);
    browser.awaitView("entity");
    assertThat(browser.address()).isEqualTo(page("باراك أوباما"));
  }

  @Test
  void aTextWithLinksIsCitedAsItIs() {
    browser.open(site.article("2", "ترامب"), "article");
    browser.await("document.querySelectorAll('.name-link').length > 0");

    assertThat(browser.text("#article p[data-start]"))
        .isEqualTo("تسلم ترامب الحكم من باراك أوباما في واشنطن.");
    assertThat(browser.texts("#article mark")).containsExactly("ترامب");
  }

  @Test
  void anUnknownNameLeadsOn() {
    browser.open(page("زرقاء"), "entity");
    assertThat(browser.text("#entity-title")).contains("زرقاء");

    browser.click("main .message a");
    browser.awaitView("results");
    assertThat(browser.address()).isEqualTo(site.search("زرقاء"));
  }

  @ParameterizedTest
  @MethodSource("org.fihrist.web.Looks#all")
  void axeFindsNothingAndNothingMoves(String language, boolean dark, boolean phone)
      throws IOException {
    browser.open(site.address(), "start");
    browser.ask("localStorage.setItem('fihrist.language', '" + language + "')");
    browser.dark(dark);
    browser.phone(phone);

    browser.open(page(TRUMP), "entity");
    assertThat(Axe.findings(browser)).isEmpty();
    assertThat(browser.overflow()).isZero();
    assertThat(browser.moved()).isZero();

    browser.open(site.search("ترامب"), "results");
    assertThat(Axe.findings(browser)).isEmpty();
    assertThat(browser.overflow()).isZero();
    assertThat(browser.moved()).isZero();

    browser.open(site.article("2", "ترامب"), "article");
    browser.await("document.querySelectorAll('.name-link').length > 0");
    assertThat(Axe.findings(browser)).isEmpty();
  }
}
