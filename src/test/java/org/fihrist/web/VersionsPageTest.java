package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.fihrist.article.Article;
import org.fihrist.article.CitedText;
import org.fihrist.lucene.Archive;
import org.fihrist.lucene.writer.LuceneIndexBuilder;
import org.fihrist.search.index.BuildPlan;
import org.fihrist.search.index.VersionPolicy;
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

/** Tests the changes of an article: on its page, from a citation, and in a folder. */
@ExtendWith(WithBrowser.class)
class VersionsPageTest {
  private static final Article FIRST = version("قتل سبعة أشخاص في انفجار قرب الجسر.");
  private static final Article SECOND = version("قتل تسعة أشخاص في انفجار قرب الجسر.");
  private static final Article THIRD = version("قتل تسعة أشخاص وجرح آخرون في انفجار قرب الجسر.");
  private static final String FORGET =
      """
      new Promise((done) => {
        localStorage.clear();
        const deletion = indexedDB.deleteDatabase('fihrist.kept');
        deletion.onsuccess = deletion.onerror = () => done(true);
      })\
      """;

  @TempDir private static Path folder;
  private static Site site;

  private Browser browser;

  private static Article version(String body) {
    return Archive.article("a", "انفجار الجسر", body);
  }

  @BeforeAll
  static void publish() {
    BuildPlan plan = new BuildPlan(List.of("here"), VersionPolicy.KEEP);
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(folder, plan)) {
      List.of(FIRST, SECOND, THIRD).forEach(builder::add);
      builder.add(Archive.article("b", "أمطار", "أمطار على الساحل."));
      builder.publish();
    }
    site = Site.over(folder);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @BeforeEach
  void takeTheStage(Stage stage) {
    browser = stage.browser;
    browser.open(site.address(), "start");
    browser.ask(FORGET);
  }

  @AfterEach
  void keepNothing() {
    browser.open(site.address(), "start");
    browser.ask(FORGET);
  }

  private static String hash(Article article) {
    return CitedText.of(article).sha256();
  }

  private void openArticle(String id) {
    browser.open(site.article(id, ""), "article");
    browser.await("document.querySelector('#beside:not([aria-busy])') !== null");
  }

  private static URI citing(String sha256) {
    return site.address().resolve("/?article=a&sha256=" + sha256);
  }

  /** Keeps the article, and stores another hash for it in the folder. */
  private void keepAs(String sha256) {
    browser.open(site.article("a", ""), "article");
    browser.press("s");
    browser.await("document.querySelector('#article .keep-star[aria-pressed=true]') !== null");
    browser.ask(
        """
        import('/js/keep/store.js').then(async (store) => {
          const [folder] = await store.folders();
          await store.changeItem(folder.id, 'a', { sha256: '%s' });
          return true;
        })\
        """
            .replace("%s", sha256));
    browser.click("#to-folders");
    browser.awaitView("folder");
    browser.click("#folder-list li:nth-child(2) a");
    browser.await("document.querySelector('.state[data-state=changed]') !== null");
  }

  @Test
  void anArticleListsItsVersionsAndComparesTheLastTwo() {
    openArticle("a");
    assertThat(browser.texts(".versions li")).hasSize(3);

    browser.click("#compare-versions");
    browser.awaitShown("#version-difference .difference");
    assertThat(browser.texts("#version-difference .difference ins")).containsExactly("وجرح آخرون");
    assertThat(browser.text("#version-difference .difference-said"))
        .contains("لم تُحذف كلمة", "أُضيفت كلمتان");
  }

  @Test
  void anyTwoVersionsAreComparedByKeyboard() {
    openArticle("a");
    browser.ask("document.getElementById('version-from').focus()");
    browser.press(Keys.ARROW_DOWN);
    browser.press(Keys.TAB, Keys.TAB, Keys.ENTER);
    browser.awaitShown("#version-difference .difference");

    assertThat(browser.texts("#version-difference .difference del")).containsExactly("سبعة");
    assertThat(browser.texts("#version-difference .difference ins"))
        .containsExactly("تسعة", "وجرح آخرون");
  }

  @Test
  void anArticleOfOneVersionHasNoList() {
    openArticle("b");

    assertThat(browser.shows("#versions")).isFalse();
  }

  @Test
  void aCitationOfAnEarlierTextShowsWhatChangedSince() {
    browser.open(citing(hash(FIRST)), "article");
    browser.click("#evidence .show-changes");
    browser.awaitShown("#evidence .difference");

    assertThat(browser.texts("#evidence .difference del")).containsExactly("سبعة");
    assertThat(browser.texts("#evidence .difference ins")).containsExactly("تسعة", "وجرح آخرون");
  }

  @Test
  void aFolderShowsWhatChangedSinceItWasKept() {
    keepAs(hash(SECOND));
    browser.click(".state .show-changes");
    browser.awaitShown(".state .difference");

    assertThat(browser.texts(".state .difference ins")).containsExactly("وجرح آخرون");
    browser.click(".state .show-changes");
    assertThat(browser.number("document.querySelectorAll('.compare-place:not([hidden])').length"))
        .isZero();
  }

  @Test
  void aTextThatTheArchiveDoesNotKeepIsSaidToBeUnknown() {
    keepAs("a".repeat(64));
    browser.click(".state .show-changes");
    browser.await("document.querySelector('.state .difference-said') !== null");

    assertThat(browser.text(".state .difference-said")).startsWith("لا يحتفظ الأرشيف بذلك النص");
    // The browser reports the request without an answer as an error.
    assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("404"));
  }

  @ParameterizedTest
  @MethodSource("org.fihrist.web.Looks#all")
  void axeFindsNothingAndNothingMoves(String language, boolean dark, boolean phone)
      throws IOException {
    browser.ask("localStorage.setItem('fihrist.language', '" + language + "')");
    browser.dark(dark);
    browser.phone(phone);
    openArticle("a");
    browser.click("#compare-versions");
    browser.awaitShown("#version-difference .difference");

    assertThat(Axe.findings(browser)).isEmpty();
    assertThat(browser.overflow()).isZero();
    assertThat(browser.moved()).isZero();
  }
}
