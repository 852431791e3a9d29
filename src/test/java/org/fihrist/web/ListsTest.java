package org.fihrist.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Tests lists of names: one search for each name, in a table. */
@ExtendWith(WithBrowser.class)
class ListsTest {
  private static final String NAMES = "درعا\nRussia\nزنجبيل\nدرعا\n";

  @TempDir private Path folder;

  private Browser browser;
  private Site site;

  @BeforeEach
  void openLists(Stage stage) {
    browser = stage.browser;
    site = stage.seeds;
    open();
  }

  @AfterEach
  void forgetTheLanguage() {
    browser.ask("localStorage.clear()");
  }

  private void open() {
    browser.open(site.address().resolve("/?lists=1"), "lists");
  }

  private void ask(String names) {
    browser.run("document.getElementById('names').focus()");
    browser.press(names);
    browser.press(Keys.chord(Keys.CONTROL, Keys.ENTER));
    awaitDone();
  }

  private void awaitDone() {
    browser.await("document.getElementById('list-progress').dataset.done === 'true'");
    browser.await("document.querySelector('.list-rows').ariaBusy === 'false'");
  }

  @Test
  void eachNameGetsARowWithItsCountDatesAndSearch() {
    ask(NAMES);

    assertThat(browser.texts("tbody [data-column=name] a"))
        .containsExactly("درعا", "Russia", "زنجبيل");
    assertThat(browser.texts("tbody [data-column=count]")).startsWith("٢").endsWith("لا شيء");
    assertThat(browser.text("#list-progress")).contains("سطر مكرر");
    String counted = browser.text("tbody [data-column=count]");
    browser.click("tbody [data-column=name] a");
    browser.awaitView("results");
    assertThat(browser.attribute("#summary", "data-total")).isEqualTo("2");
    assertThat(counted).isEqualTo("٢");

    browser.back("lists");
    assertThat(browser.texts("tbody tr")).as("the table is still there").hasSize(3);
  }

  @Test
  void aKnownNameIsCountedInAllItsSpellingsAndTheRowSaysWhich() {
    ask("Daraa");

    assertThat(browser.text("tbody [data-column=count]")).isEqualTo("٢");
    assertThat(browser.text("tbody [data-column=spellings]")).contains("درعا", "Daraa", "Deraa");
    browser.click("tbody [data-column=name] a");
    browser.awaitView("results");
    assertThat(browser.attribute("#summary", "data-total")).isEqualTo("2");
    assertThat(browser.texts(".chip")).hasSize(1);
  }

  @Test
  void aRowSaysWhenANameStandsFirstAndLast(Stage stage) {
    browser.open(stage.hostile.address().resolve("/?lists=1"), "lists");
    ask("مقلوب");

    assertThat(browser.text("tbody [data-column=first]")).isEqualTo("٢١ يناير ٢٠١٧");
    assertThat(browser.text("tbody [data-column=last]")).isEqualTo("٢١ يناير ٢٠١٧");
  }

  @Test
  void aRowThatFailsSaysWhyAndTheOthersFollow() {
    browser.run(
        """
        const real = window.fetch;
        window.fetch = (address, options) => String(address).includes('/entities') && !window.failed
          ? (window.failed = true, Promise.reject(new TypeError('cut'))) : real(address, options);
        """);
    ask("روسيا\nدرعا");

    assertThat(browser.texts("tr[data-state=failed] .row-failure"))
        .containsExactly("لا جواب من الخادم.");
    assertThat(browser.texts("tr[data-state=found] [data-column=count]")).containsExactly("٢");
    browser.click("#retry-list");
    awaitDone();
    assertThat(browser.texts("tr[data-state=failed]")).isEmpty();
    assertThat(browser.texts("tr[data-state=found]")).hasSize(2);
  }

  @Test
  void aFileOfNamesIsReadAndTheTableDownloaded() throws IOException {
    Path names = Files.writeString(folder.resolve("names.csv"), "\uFEFF\"درعا\",x\n=cmd\t1\n");
    browser.choose("#names-file", names);
    awaitDone();
    Files.delete(names);
    Path table = browser.download(folder, "#list-csv");

    assertThat(Files.readString(table))
        .startsWith("\uFEFF\"name\",\"articles\"")
        .contains("\"درعا\",\"2\"", "\"'=cmd\",\"0\"");
  }

  @Test
  void aListIsBoundedAndSaysSo() {
    Object read =
        browser.ask(
            "import('/js/lists/names.js').then(({ readNames }) => { const { names, cut } ="
                + " readNames(Array.from({ length: 600 }, (_, at) => `اسم ${at}`).join('\\n'));"
                + " return [names.length, cut]; })");

    assertThat(String.valueOf(read)).isEqualTo("[500, 100]");
  }

  @ParameterizedTest
  @MethodSource("org.fihrist.web.Looks#all")
  void axeFindsNothingAndNothingMoves(String language, boolean dark, boolean phone)
      throws IOException {
    browser.dark(dark);
    browser.phone(phone);
    browser.ask("localStorage.setItem('fihrist.language', '" + language + "')");
    open();
    ask(NAMES + IntStream.range(0, 12).mapToObj(at -> "اسم " + at).collect(joining("\n")));

    assertThat(browser.moved()).isLessThan(0.001);
    assertThat(browser.overflow()).isZero();
    assertThat(Axe.findings(browser)).isEmpty();
  }
}
