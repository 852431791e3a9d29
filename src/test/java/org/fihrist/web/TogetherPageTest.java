package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fihrist.lucene.Archive;
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

/** Tests the view of the names in the articles of a search. */
@ExtendWith(WithBrowser.class)
class TogetherPageTest {
  private static final String CHAHED = "#together-table [data-name='يوسف الشاهد'] ";

  @TempDir private static Path folder;
  private static Site site;

  private Browser browser;

  @BeforeAll
  static void publish() {
    new Archive()
        .with("1", "اجتماع في القصبة", "اجتمع يوسف الشاهد مع الباجي قائد السبسي في سوسة.")
        .with("2", "اجتماع ثان", "اجتماع يوسف الشاهد والباجي قائد السبسي حول الميزانية.")
        .with("3", "اجتماع ثالث", "اجتماع يوسف الشاهد مع أهالي سوسة.")
        .with("4", "طقس اليوم", "أمطار في سوسة.")
        .publish(folder);
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

  private void open() {
    browser.open(site.search("اجتماع", "&together=1"), "together");
    browser.await("document.querySelector('#together-graph:not([aria-busy])') !== null");
  }

  @Test
  void namesStandInATableByHowManyArticlesNameThem() {
    open();

    assertThat(browser.text(CHAHED)).contains("يوسف الشاهد", "٣").contains("×١٫٣");
    assertThat(browser.texts("#together-table tbody tr")).hasSizeGreaterThan(2);
    assertThat(browser.text(".together-of")).contains("٣ مقالات", "اجتماع");
  }

  @Test
  void aNameIsAFilterByKeyboard() {
    open();
    browser.ask("document.querySelector(`" + CHAHED + "a`).focus()");
    browser.press(Keys.ENTER);
    browser.awaitView("results");

    assertThat(browser.texts(".chip")).hasSize(1);
    assertThat(browser.attribute("#summary", "data-total")).isEqualTo("3");
    browser.back("together");
    browser.click("#back");
    browser.awaitView("results");
    assertThat(browser.address()).isEqualTo(site.search("اجتماع"));
  }

  @Test
  void aPairLeadsToAsManyArticlesAsItSays() {
    open();
    assertThat(browser.texts(".together-pairs li").getFirst()).contains("مع", "مقالان");
    assertThat(browser.number("document.querySelectorAll('.graph .pair').length")).isGreaterThan(1);

    browser.click(".together-pairs a");
    browser.awaitView("results");
    assertThat(browser.attribute("#summary", "data-total")).isEqualTo("2");
  }

  @Test
  void aNameInTheGraphIsPressed() {
    open();
    browser.click(".graph-name circle");
    browser.awaitView("results");

    assertThat(browser.texts(".chip")).hasSize(1);
  }

  @Test
  void theTableIsTakenAlongAndReachedFromTheTools(@TempDir Path files) throws IOException {
    browser.open(site.search("اجتماع"), "results");
    browser.click("#result-tools-button");
    browser.click("#to-together");
    browser.awaitView("together");

    assertThat(Files.readString(browser.download(files, "#together-csv")))
        .contains("\"يوسف الشاهد\",\"person\",\"3\",\"1.33\"");
  }

  @ParameterizedTest
  @MethodSource("org.fihrist.web.Looks#all")
  void axeFindsNothingAndNothingMoves(String language, boolean dark, boolean phone)
      throws IOException {
    browser.open(site.address(), "start");
    browser.ask("localStorage.setItem('fihrist.language', '" + language + "')");
    browser.dark(dark);
    browser.phone(phone);
    open();

    assertThat(Axe.findings(browser)).isEmpty();
    assertThat(browser.overflow()).isZero();
    assertThat(browser.moved()).isZero();
  }
}
