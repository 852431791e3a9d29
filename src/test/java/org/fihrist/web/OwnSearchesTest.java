package org.fihrist.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Tests saved and recent searches, and the export of results. */
@ExtendWith(WithBrowser.class)
class OwnSearchesTest {
  private static final String SAVED = "[data-kind=saved] li a";
  private static final String RECENT = "[data-kind=recent] li a";

  @TempDir private Path folder;

  private Browser browser;
  private Site site;

  @BeforeEach
  void beginWithNothingKept(Stage stage) {
    browser = stage.browser;
    site = stage.seeds;
    browser.open(site.address(), "start");
    browser.ask("localStorage.clear()");
  }

  @AfterEach
  void keepNothing() {
    browser.ask("localStorage.clear()");
  }

  private void search(String... queries) {
    for (String query : queries) {
      browser.open(site.search(query), "results");
    }
  }

  private void start() {
    browser.open(site.address(), "start");
  }

  @Test
  void aSavedSearchIsOnTheFirstViewUntilItIsDeleted() {
    search("درعا");
    browser.click("#save-search");
    assertThat(browser.attribute("#save-search", "aria-pressed")).isEqualTo("true");
    assertThat(browser.text("#announcer")).isEqualTo("البحث محفوظ");
    search("النظام");
    start();

    assertThat(browser.texts(SAVED)).containsExactly("درعا");
    assertThat(browser.texts(RECENT)).containsExactly("النظام", "درعا");
    browser.click(SAVED);
    browser.awaitView("results");
    assertThat(browser.attribute("#save-search", "aria-pressed")).isEqualTo("true");
    assertThat(browser.attribute("#summary", "data-total")).isEqualTo("2");

    start();
    browser.click("[data-kind=saved] li .forget");
    assertThat(browser.texts(SAVED)).isEmpty();
    assertThat(browser.focusIsIn("#searches")).isTrue();
    start();
    assertThat(browser.texts(SAVED)).isEmpty();
  }

  @Test
  void whatIsKeptIsNeverSent() {
    search("درعا");
    browser.click("#save-search");
    browser.requests();
    start();
    browser.await("document.querySelector('#holdings[data-articles]') !== null");

    assertThat(browser.requests())
        .isNotEmpty()
        .noneMatch(address -> URLDecoder.decode(address, UTF_8).contains("درعا"));
    assertThat(browser.ask("document.cookie")).isEqualTo("");
    start();
  }

  @Test
  void theMemoryCanBeEmptiedAndSwitchedOff() {
    search("درعا", "النظام");
    start();
    browser.click("#forget-recent");
    assertThat(browser.texts(RECENT)).isEmpty();

    search("درعا");
    start();
    browser.click("#searches-more summary");
    browser.click("#remember");
    assertThat(browser.texts(RECENT)).isEmpty();
    search("النظام");
    start();
    assertThat(browser.texts(RECENT)).isEmpty();
    assertThat(browser.ask("document.getElementById('remember').checked")).isEqualTo(false);
  }

  @Test
  void searchesMoveToAnotherBrowserAsAFile() throws IOException {
    search("درعا");
    browser.click("#save-search");
    start();
    browser.click("#searches-more summary");
    Path file = browser.download(folder, "#save-searches");
    assertThat(Files.readString(file)).contains("fihrist-searches-1", "درعا");

    browser.ask("localStorage.clear()");
    start();
    browser.choose("#load-searches", file);
    browser.await("document.querySelectorAll('" + SAVED + "').length === 1");

    assertThat(browser.texts(SAVED)).containsExactly("درعا");
    assertThat(browser.text("#announcer")).startsWith("أُضيفت");
  }

  @Test
  void aFileThatSomebodyForgedLeadsNowhereElse() throws IOException {
    Path forged = folder.resolve("forged.json");
    Files.writeString(
        forged,
        """
        {"format":"fihrist-searches-1","saved":[
          {"address":"javascript:alert(1)","q":"a","at":"2026-01-01"},
          {"address":"//example.org/?q=a","q":"a","at":"2026-01-01"},
          {"address":"/?q=a","q":"<b>a</b>","at":"never"}, 7, null],
         "recent":"x"}
        """);
    start();
    browser.choose("#load-searches", forged);
    browser.await("document.querySelectorAll('" + SAVED + "').length > 0");

    assertThat(browser.texts(SAVED)).as("what its address asks").containsExactly("a");
    Path other = Files.writeString(folder.resolve("other.json"), "[]");
    browser.choose("#load-searches", other);
    browser.await("document.getElementById('announcer').textContent.includes('ليس هذا')");
    assertThat(browser.texts(SAVED)).hasSize(1);
  }

  @Test
  void allResultsComeAsATable() throws IOException {
    search("درعا");
    browser.click("#result-tools-button");
    Path file = browser.download(folder, "#export-csv");

    assertThat(file.getFileName().toString()).startsWith("فهرست - درعا - 20").endsWith(".csv");
    assertThat(Files.readString(file))
        .startsWith("\uFEFF\"id\",\"title\"")
        .contains("صمود درعا", "محمد أنس", "حذيفة حلاوة");
    assertThat(browser.attribute("#export-jsonl", "href")).contains("format=jsonl");
    assertThat(browser.ask("document.body.dataset.drawn")).isEqualTo("results");
  }

  @Test
  void nothingFoundOffersNothingToTakeAlong() {
    search("زنجبيل");

    assertThat(browser.shows("#toolbar")).isFalse();
  }

  @Test
  void searchesOfTheSameWordsAreToldApartByTheirFiltersAndNames() {
    search("درعا");
    browser.click("#save-search");
    browser.open(site.search("درعا", "&-outlet=x&sort=newest"), "results");
    browser.click("#save-search");
    start();

    assertThat(browser.texts("[data-kind=saved] .search-filters"))
        .containsExactly("المصدر: ليس x · الأحدث");
    assertThat(browser.texts("[data-kind=recent] .search-filters"))
        .as("a recent search keeps its filters too")
        .containsExactly("المصدر: ليس x · الأحدث");

    browser.click("[data-kind=saved] .rename");
    browser.press("ملف الجنوب", Keys.ENTER);
    assertThat(browser.texts(SAVED)).containsExactly("ملف الجنوب", "درعا");
    assertThat(browser.texts("[data-kind=saved] .search-words")).containsExactly("درعا");
    assertThat(browser.focusIsIn("[data-kind=saved] li:first-child .rename")).isTrue();

    start();
    browser.click(SAVED);
    browser.awaitView("results");
    assertThat(browser.address()).isEqualTo(site.search("درعا", "&-outlet=x&sort=newest"));
  }

  @Test
  void aSearchIsSharedInWordsWithItsAddress() {
    browser.allowClipboard();
    browser.open(site.search("درعا", "&-outlet=x"), "results");
    browser.click("#result-tools-button");
    browser.click("#share-search");
    browser.await("document.querySelector('#share-search[data-copied]') !== null");

    assertThat(browser.clipboard())
        .isEqualTo(
            "بحث في فهرست: درعا · المصدر: ليس x\n"
                + site.search("درعا", "&-outlet=x")
                + "\nهذا الرابط لا يفتح إلا على الجهاز الذي عليه الخادم.");
  }
}
