package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Tests folders: articles that a reader keeps in the browser only. */
@ExtendWith(WithBrowser.class)
class FoldersTest {
  private static final String KEPT = ".kept .hit-title a";
  private static final String FORGET =
      """
      new Promise((done) => {
        localStorage.clear();
        const deletion = indexedDB.deleteDatabase('fihrist.kept');
        deletion.onsuccess = deletion.onerror = () => done(true);
      })\
      """;

  @TempDir private Path folder;

  private Browser browser;
  private Site site;

  @BeforeEach
  void beginWithNothingKept(Stage stage) {
    browser = stage.browser;
    site = stage.seeds;
    browser.open(site.address(), "start");
    browser.ask(FORGET);
  }

  @AfterEach
  void keepNothing() {
    browser.open(site.address(), "start");
    browser.ask(FORGET);
  }

  /** Keeps the hits of a search with the keyboard, and opens their folder. */
  private void keep(String query) {
    browser.open(site.search(query), "results");
    long hits = browser.number("document.querySelectorAll('.hit').length");
    for (long hit = 1; hit <= hits; hit++) {
      browser.press("j");
      browser.press("s");
      browser.await("document.querySelectorAll('.keep-star[aria-pressed=true]').length === " + hit);
    }
    openFolder();
  }

  private void openFolder() {
    browser.click("#to-folders");
    browser.awaitView("folder");
    browser.click("#folder-list li:nth-child(2) a");
    awaitChecked();
  }

  private void awaitChecked() {
    browser.await("document.querySelector('#checked[data-done]') !== null");
  }

  /** Changes the folder's first item in the database, as if its article had changed since. */
  private void rewriteFirstItem(String change) {
    browser.ask(
        """
        import('/js/keep/store.js').then(async (store) => {
          const [folder] = await store.folders();
          const { items } = await store.readFolder(folder.id);
          await store.takeFrom(folder.id, [items[0].id]);
          await store.putBack({ folder: null, items: [{ ...items[0], %s }] });
          return true;
        })\
        """
            .replace("%s", change));
  }

  @Test
  void aStarKeepsAnArticleUntilItIsPressedAgain() {
    browser.open(site.search("درعا"), "results");
    browser.click(".hit .keep-star");
    browser.await("document.querySelector('.keep-star[aria-pressed=true]') !== null");
    assertThat(browser.text("#keep-notice p")).isEqualTo("حُفظ في «محفوظات».");

    browser.reload("results");
    browser.await("document.querySelector('.keep-star[aria-pressed=true]') !== null");
    browser.click(".hit-title a");
    browser.awaitView("article");
    browser.await("document.querySelector('#article .keep-star[aria-pressed=true]') !== null");
    browser.press("s");
    browser.await("document.querySelector('#article .keep-star[aria-pressed=false]') !== null");

    browser.click("#keep-notice .quiet-button");
    browser.await("document.querySelector('#article .keep-star[aria-pressed=true]') !== null");
  }

  @Test
  void severalHitsGoIntoANewFolderAtOnceByTheKeyboardAlone() {
    browser.open(site.search("درعا"), "results");
    browser.press("j");
    browser.press("x");
    browser.press("j");
    browser.press("x");
    browser.await("document.querySelector('#keep-selection p')?.textContent === 'مقالان مختاران'");
    browser.press("f");
    browser.await("document.activeElement.id === 'chooser-name'");
    browser.press("ملف الوزير", Keys.ENTER);
    browser.await("document.querySelector('.chooser-list input:checked') !== null");
    browser.press(Keys.ESCAPE);
    browser.await("document.querySelectorAll('.keep-star[aria-pressed=true]').length === 2");
    browser.await("document.querySelector('#keep-selection, .select-hit:checked') === null");

    openFolder();
    assertThat(browser.text("#folder-title")).isEqualTo("ملف الوزير");
    assertThat(browser.texts(KEPT)).hasSize(2);
    assertThat(browser.text("#checked")).isEqualTo("فُحص مقالان: لم يتغير شيء.");
  }

  @Test
  void whatIsKeptIsNeverSent() {
    keep("درعا");
    browser.requests();
    browser.click(".editing summary");
    browser.click(".note-field");
    browser.press("سر", Keys.TAB, "وسم", Keys.TAB);
    browser.await("document.querySelector('.item-note')?.textContent === 'سر'");
    browser.reload("folder");
    awaitChecked();

    assertThat(browser.texts(".item-note")).containsExactly("سر");
    assertThat(browser.texts(".tag")).containsExactly("وسم");
    assertThat(browser.requests())
        .noneMatch(address -> address.contains("%D8%B3%D8%B1") || address.contains("note"));
    assertThat(browser.ask("document.cookie")).isEqualTo("");
  }

  @Test
  void aFolderSaysWhatChangedAndWhatIsGone() {
    keep("درعا");
    rewriteFirstItem("sha256: 'a'.repeat(64)");
    browser.reload("folder");
    awaitChecked();
    assertThat(browser.text("#checked")).contains("تغيّر نص واحد");
    assertThat(browser.texts(".state[data-state=changed]")).hasSize(1);

    browser.click(".accept");
    browser.await("document.querySelector('.state[data-state=changed]') === null");
    browser.reload("folder");
    awaitChecked();
    assertThat(browser.text("#checked")).contains("لم يتغير شيء");

    rewriteFirstItem("id: 'lost'");
    browser.reload("folder");
    awaitChecked();
    assertThat(browser.text("#checked")).contains("غاب مقال");
    assertThat(browser.complaints()).anyMatch(line -> line.contains("404"));
  }

  @Test
  void articlesMoveByArrowKeysByDragAndToAnotherFolder() {
    keep("درعا");
    List<String> before = browser.texts(KEPT);
    browser.click("#new-folder");
    browser.press("آخر", Keys.ENTER);
    browser.await("document.querySelector('#folder-title').textContent === 'آخر'");
    browser.click("#folder-list li:nth-child(2) a");
    browser.await("document.querySelector('#folder-title').textContent === 'محفوظات'");
    awaitChecked();

    browser.run("document.querySelector('.handle').focus()");
    browser.press(Keys.ARROW_DOWN);
    assertThat(browser.texts(KEPT)).isEqualTo(before.reversed());
    assertThat(browser.text("#announcer")).isEqualTo("٢ من ٢");
    browser.reload("folder");
    awaitChecked();
    assertThat(browser.texts(KEPT)).isEqualTo(before.reversed());

    browser.dragTo(".kept:first-child .handle", "#folder-list li:nth-child(3) a");
    browser.await("document.querySelectorAll('.kept').length === 1");
    assertThat(browser.texts("#folder-list small")).containsExactly("١", "١");
    assertThat(browser.texts(KEPT)).containsExactly(before.getFirst());
  }

  @Test
  void aColleagueOpensTheFileAndEqualFoldersBecomeOne() throws IOException {
    keep("درعا");
    browser.click("#export-folder summary");
    Path file = browser.download(folder, "[data-export=toFile]");
    rewriteFirstItem("note: 'ملاحظتي', changed: '2999-01-01T00:00:00Z'");
    browser.open(site.address().resolve("/?folder=all"), "folder");
    browser.choose("#open-folders", file);
    browser.await("document.querySelector('.kept') !== null");
    awaitChecked();
    assertThat(browser.texts(KEPT)).hasSize(2);
    assertThat(browser.texts(".item-note")).containsExactly("ملاحظتي");

    browser.open(site.address(), "start");
    browser.ask(FORGET);
    browser.open(site.address().resolve("/?folder=all"), "folder");
    browser.choose("#open-folders", file);
    browser.await("document.querySelectorAll('.kept').length === 2");
    awaitChecked();
    assertThat(browser.text("#keep-notice p")).contains("ملف واحد، فيها مقالان");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{              | ليس JSON سليما",
        "[]             | مصدّرا من هذه الصفحة",
        "{\"format\":\"fihrist-folders-1\",\"folders\":[{\"id\":\"a b\",\"name\":\"x\"}]} | رقمه ١",
      })
  void aFileThatIsNoneIsRefusedWithTheReason(String written, String reason) throws IOException {
    Path file = Files.writeString(folder.resolve("x.json"), written);
    browser.open(site.address().resolve("/?folder=all"), "folder");
    browser.choose("#open-folders", file);
    browser.await("document.getElementById('open-said').textContent !== ''");

    assertThat(browser.text("#open-said")).contains("x.json", reason);
    assertThat(browser.texts("#folder-list li")).hasSize(1);
  }

  @Test
  void aFolderIsExportedForEachProgram() {
    keep("درعا");
    String written =
        """
        Promise.all([import('/js/keep/exports.js'), import('/js/keep/store.js')]).then(async ([{ EXPORTS }, store]) => {
          const { folder, items } = await store.readFolder((await store.folders())[0].id);
          const evil = { ...items[0], title: '=cmd|x', note: 'a "b"', tags: ['t'] };
          return EXPORTS.%s.write(folder, [evil, items[1]]);
        })\
        """;

    assertThat(String.valueOf(browser.ask(written.replace("%s", "csv"))))
        .startsWith("\uFEFF\"id\",\"title\"")
        .contains("\"'=cmd|x\"", "\"a \"\"b\"\"\"", "sha256=");
    assertThat(String.valueOf(browser.ask(written.replace("%s", "jsonl"))).lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"id\":") && line.contains("\"sha256\":\""));
    assertThat(String.valueOf(browser.ask(written.replace("%s", "ris"))))
        .containsPattern("^TY  - NEWS\\R" + "TI  - =cmd\\|x\\R")
        .containsPattern("KW  - t\\R" + "ER  - \\R");
    assertThat(String.valueOf(browser.ask(written.replace("%s", "bibtex"))))
        .startsWith("@article{")
        .contains("keywords = {t}", "SHA-256");
    assertThat(String.valueOf(browser.ask(written.replace("%s", "citeArabic"))))
        .contains("نسخة محفوظة");
    assertThat(String.valueOf(browser.ask(written.replace("%s", "citeEnglish"))))
        .contains("Archived text");
  }

  @Test
  void aDossierHoldsACoverAListAndEveryArticleWithWhatVouchesForIt() {
    keep("درعا");
    browser.click("#to-dossier");
    browser.awaitView("dossier");
    browser.await("document.querySelector('#dossier-articles[aria-busy=false]') !== null");
    browser.print(true);

    assertThat(browser.texts(".contents tbody tr")).hasSize(2);
    assertThat(browser.texts(".dossier-article[data-state=same]")).hasSize(2);
    assertThat(browser.texts(".vouchers"))
        .allMatch(text -> text.matches("(?s).*[0-9a-f]{64}.*") && text.contains("article="));
    assertThat(browser.texts(".dossier-text p")).hasSizeGreaterThan(4);
    assertThat(browser.ask("document.querySelector('.dossier-tools').checkVisibility()"))
        .isEqualTo(false);
    assertThat(
            browser.ask("getComputedStyle(document.querySelector('.dossier-article')).breakBefore"))
        .isEqualTo("page");
  }

  @ParameterizedTest
  @MethodSource("org.fihrist.web.Looks#all")
  void axeFindsNothingAndNothingMoves(String language, boolean dark, boolean phone)
      throws IOException {
    browser.dark(dark);
    browser.phone(phone);
    browser.ask("localStorage.setItem('fihrist.language', '" + language + "')");
    keep("درعا");
    browser.click(".editing summary");
    assertThat(Axe.findings(browser)).as("folder").isEmpty();
    browser.run("document.querySelector('.select-hit').click()");
    browser.await("document.querySelector('#keep-selection') !== null");
    browser.click("#choose-for-selected");
    browser.await("document.querySelector('.chooser-list input') !== null");
    assertThat(Axe.findings(browser)).as("choice of folders").isEmpty();
    browser.press(Keys.ESCAPE);
    browser.reload("folder");
    awaitChecked();
    assertThat(browser.moved()).as("folder").isLessThan(0.001);
    assertThat(browser.overflow()).as("folder").isZero();

    browser.click("#to-dossier");
    browser.await("document.querySelector('#dossier-articles[aria-busy=false]') !== null");
    assertThat(Axe.findings(browser)).as("dossier").isEmpty();
    assertThat(browser.overflow()).as("dossier").isZero();
    browser.open(site.address().resolve("/?folder=all"), "folder");
    assertThat(Axe.findings(browser)).as("all folders").isEmpty();
    browser.open(site.search("درعا"), "results");
    browser.await("document.querySelector('.keep-star[aria-pressed=true]') !== null");
    assertThat(browser.moved()).as("results").isLessThan(0.001);
    assertThat(browser.overflow()).as("results").isZero();
  }
}
