package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.fihrist.lucene.Archive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Tests links to a passage, opened over the text that they cite and over later texts. */
@ExtendWith(WithBrowser.class)
class EvidenceLinkTest {
  private static final String TITLE = "قصف على درعا";
  private static final String FIRST = "نزح مئات المدنيين من درعا نحو السهول.";
  private static final String SECOND = "وعاد بعضهم في المساء.";
  private static final String FILLING = "وقال المصدر إن الأمر على حاله. ".repeat(60);

  /** A passage from the middle of the first paragraph into the second. */
  private static final String PASSAGE = "من درعا نحو السهول.\nوعاد بعضهم";

  private static final String SELECT =
      """
      (() => {
        const [first, second] = [...document.querySelectorAll('#article p[data-start]')].slice(1);
        const walker = document.createTreeWalker(first, NodeFilter.SHOW_TEXT);
        let text = walker.nextNode();
        while (!text.data.includes(' من ')) text = walker.nextNode();
        getSelection().setBaseAndExtent(text, text.data.indexOf(' من '), second.firstChild, 10);
      })()\
      """;

  private static final String IN_SIGHT =
      """
      (() => {
        const box = document.getElementById('cited').getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight;
      })()\
      """;

  private static Site cited;
  private static Site corrected;
  private static Site rewritten;

  private Browser browser;

  @BeforeAll
  static void build(@TempDir Path folder) {
    cited = site(folder.resolve("cited"), FILLING, FIRST, SECOND);
    corrected = site(folder.resolve("corrected"), "تصحيح.", FILLING, FIRST, SECOND);
    rewritten = site(folder.resolve("rewritten"), FILLING, "نزح المدنيون.", SECOND);
  }

  private static Site site(Path index, String... paragraphs) {
    new Archive().with("daraa.1", TITLE, paragraphs).publish(index);
    return Site.over(index);
  }

  @AfterAll
  static void close() {
    cited.close();
    corrected.close();
    rewritten.close();
  }

  @BeforeEach
  void takeTheStage(Stage stage) {
    browser = stage.browser;
    browser.allowClipboard();
  }

  /** Returns the page's link to the passage, copied while matches are marked. */
  private URI link() {
    browser.open(cited.article("daraa.1", "درعا"), "article");
    assertThat(browser.ask("document.querySelector('.passage-bar').hidden")).isEqualTo(true);
    browser.ask(SELECT);
    browser.await("!document.querySelector('.passage-bar').hidden");
    browser.click("#copy-passage");
    browser.await("document.querySelector('#copy-passage[data-copied]') !== null");
    assertThat(browser.text("#announcer")).isEqualTo("نُسخ.");
    return URI.create(browser.clipboard());
  }

  private void open(Site site, URI link) {
    browser.open(site.address().resolve("/?" + link.getRawQuery()), "article");
  }

  private String highlighted() {
    return String.join("", browser.texts(".cited"));
  }

  @Test
  void leadsToThePassageInTheTextAsItWas() {
    URI link = link();
    assertThat(link.toString()).startsWith(cited.address().toString());
    assertThat(link.getQuery())
        .contains("sha256=", "start=", "end=", "passage=")
        .doesNotContain("q=");
    browser.open(link, "article");

    assertThat(highlighted()).isEqualTo(PASSAGE.replace("\n", ""));
    assertThat(browser.attribute("#evidence", "data-text-state")).isEqualTo("unchanged");
    assertThat(browser.attribute("#evidence", "data-passage")).isEqualTo("in_place");
    assertThat(browser.focusIsIn("#cited")).isTrue();
    assertThat(browser.ask(IN_SIGHT)).isEqualTo(true);
    assertThat(browser.number("scrollY")).isPositive();
    assertThat(browser.text("#announcer")).contains("النص كما كان");

    browser.reload("article");
    assertThat(highlighted()).as("after a reload").isEqualTo(PASSAGE.replace("\n", ""));
  }

  @Test
  void aPassageAndMatchesAreShownTogether() {
    URI link = link();
    browser.open(URI.create(link + "&q=%D8%AF%D8%B1%D8%B9%D8%A7"), "article");

    assertThat(browser.texts("mark .cited")).containsExactly("درعا");
    assertThat(browser.texts("#article mark")).containsExactly("درعا", "درعا");
    assertThat(highlighted()).isEqualTo(PASSAGE.replace("\n", ""));
  }

  @Test
  void saysThatTheTextChangedAndWhereThePassageStandsNow() {
    open(corrected, link());

    assertThat(browser.attribute("#evidence", "data-text-state")).isEqualTo("changed");
    assertThat(browser.attribute("#evidence", "data-passage")).isEqualTo("moved");
    assertThat(highlighted()).isEqualTo(PASSAGE.replace("\n", ""));
    assertThat(browser.focusIsIn("#cited")).isTrue();
    assertThat(browser.texts("#evidence code"))
        .hasSize(2)
        .doesNotHaveDuplicates()
        .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    assertThat(browser.text("#evidence p")).contains("لا يوافق الرابط", "في مكان آخر");
  }

  @Test
  void saysThatThePassageIsGone() {
    open(rewritten, link());

    assertThat(browser.attribute("#evidence", "data-passage")).isEqualTo("gone");
    assertThat(browser.shows(".cited")).isFalse();
    assertThat(browser.focusIsIn("#evidence")).isTrue();
    assertThat(browser.text("#evidence p")).contains("ليس فيه");
    assertThat(browser.texts("#evidence code")).hasSize(2);
  }

  @Test
  void aDamagedLinkStillOpensItsArticle() {
    browser.open(
        cited.address().resolve("/?article=daraa.1&sha256=x&start=5&end=2&passage=%3Cb%3E"),
        "article");

    assertThat(browser.shows("#evidence")).isFalse();
    assertThat(browser.text("#article-title")).isEqualTo(TITLE);
  }

  @Test
  void theKeyboardAloneCopiesALink() {
    browser.open(cited.article("daraa.1", ""), "article");
    browser.ask(SELECT);
    browser.await("!document.querySelector('.passage-bar').hidden");
    browser.press("c");
    browser.await("document.querySelector('#copy-passage[data-copied]') !== null");
    String byLetter = browser.clipboard();
    assertThat(byLetter).contains("passage=");

    browser.click("#article-title");
    browser.await("document.querySelector('.passage-bar').hidden");
    browser.ask(SELECT);
    browser.await("!document.querySelector('.passage-bar').hidden");
    browser.press(Keys.TAB);
    assertThat(browser.focusIsIn("[data-star]")).as("the star beside the title").isTrue();
    browser.press(Keys.TAB);
    assertThat(browser.focusIsIn("#copy-passage")).as("next after the text").isTrue();
    browser.press(Keys.ENTER);
    browser.await("document.querySelector('#copy-passage[data-copied]') !== null");
    assertThat(browser.clipboard()).isEqualTo(byLetter);
  }
}
