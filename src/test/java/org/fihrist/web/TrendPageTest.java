package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Tests the view of searches as lines over time. */
@ExtendWith(WithBrowser.class)
class TrendPageTest {
  @TempDir private static Path folder;
  private static Site site;

  private Browser browser;

  @BeforeAll
  static void publish() {
    NarrowingArchive.publish(folder);
    site = Site.over(folder);
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

  private void compare() {
    browser.open(site.address().resolve("/?trend=%D8%A7%D9%84%D8%B3%D8%AF"), "trend");
    browser.click("#trend-1");
    browser.press("الجسر", Keys.ENTER);
    browser.await("location.search.split('trend=').length === 3");
    browser.awaitView("trend");
  }

  @Test
  void twoSearchesAreTwoLinesWhosePeaksLeadToTheirArticles() {
    compare();

    assertThat(browser.number("document.querySelectorAll('.trend-chart .trend-line').length"))
        .isEqualTo(2);
    assertThat(browser.texts("#trend-legend li > a")).containsExactly("السد", "الجسر");
    assertThat(browser.text("[data-peak='1']")).startsWith("مايو ٢٠١٦: ٣ مقالات (١٠٠");
    browser.click("[data-peak='1']");
    browser.awaitView("results");
    assertThat(browser.address().getQuery()).contains("from=2016-05&to=2016-05");
    assertThat(browser.attribute("#summary", "data-total")).isEqualTo("3");
  }

  @Test
  void linesShowCountsOrSharesAndStandInATable() {
    compare();
    browser.click(".trend-table summary");
    assertThat(browser.texts(".trend-table tbody tr")).hasSize(10);
    assertThat(browser.text(".trend-table tbody tr:last-child")).isEqualTo("سبتمبر ٢٠١٧١٠");

    browser.click("[data-choice=share]");
    browser.await("location.search.includes('share=1')");
    browser.awaitView("trend");
    assertThat(browser.focusIsIn("[data-choice=share]")).isTrue();
    assertThat(browser.text(".trend-table tbody tr:last-child")).contains("١٠٠");
  }

  @Test
  void theyAreTakenAlongAsATableAndAsAPicture(@TempDir Path tables, @TempDir Path pictures)
      throws IOException {
    compare();

    String table = Files.readString(browser.download(tables, "#trend-csv"));
    assertThat(table.lines().toList())
        .contains("\"2017-09\",\"2017-09\",\"1\",\"1\",\"1.000000\",\"0\",\"0.000000\"");
    byte[] picture = Files.readAllBytes(browser.download(pictures, "#trend-png"));
    assertThat(new String(picture, 1, 3, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("PNG");
  }

  @Test
  void theWayThereStandsInTheToolsOfAResultAndOnTheStart() {
    browser.open(site.search("السد"), "results");
    browser.click("#result-tools-button");
    browser.click("#to-trend");
    browser.awaitView("trend");
    assertThat(browser.texts("#trend-legend li > a")).containsExactly("السد");

    browser.open(site.address(), "start");
    browser.click("#to-trend");
    browser.awaitView("trend");
    assertThat(browser.focusIsIn("#trend-0")).isTrue();
  }

  @ParameterizedTest
  @MethodSource("org.fihrist.web.Looks#all")
  void axeFindsNothingAndNothingMoves(String language, boolean dark, boolean phone)
      throws IOException {
    browser.open(site.address(), "start");
    browser.ask("localStorage.setItem('fihrist.language', '" + language + "')");
    browser.dark(dark);
    browser.phone(phone);
    browser.open(
        site.address()
            .resolve("/?trend=%D8%A7%D9%84%D8%B3%D8%AF&trend=%D8%A7%D9%84%D8%AC%D8%B3%D8%B1"),
        "trend");
    browser.click(".trend-table summary");

    assertThat(Axe.findings(browser)).isEmpty();
    assertThat(browser.overflow()).isZero();
    assertThat(browser.moved()).isZero();
  }
}
