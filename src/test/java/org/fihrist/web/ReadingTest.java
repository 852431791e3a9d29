package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests the article view: the text, its matches, and the lists around it. */
@ExtendWith(WithBrowser.class)
class ReadingTest {
  private static final String NEIGHBOURS_ARE_THERE =
      "document.querySelector('#beside:not([aria-busy])') !== null";

  private static final String ARTICLE = "document.getElementById('article').textContent";

  private Browser browser;
  private Site site;

  @BeforeEach
  void takeTheStage(Stage stage) {
    browser = stage.browser;
    site = stage.seeds;
  }

  private void read(String query) {
    browser.open(site.search(query), "results");
    browser.click(".hit-title a");
    browser.awaitView("article");
    browser.await(NEIGHBOURS_ARE_THERE);
  }

  @Test
  void countsTheMatchesOfEachWordByLikeness() {
    read("درعا معركة زنجبيل");

    assertThat(browser.texts("#counts dt")).containsExactly("درعا", "معركة", "زنجبيل");
    assertThat(browser.text("#counts [data-word='2'] dd")).isEqualTo("ليست في هذا المقال");
    for (int word = 0; word < 2; word++) {
      for (String level : List.of("exact", "folded", "stem", "family")) {
        String shade = "#counts [data-word='" + word + "'] dd:has([data-level=" + level + "])";
        int marks =
            browser.texts("mark[data-word='" + word + "'][data-level=" + level + "]").size();
        assertThat(browser.texts(shade)).hasSize(marks == 0 ? 0 : 1);
        if (marks > 0) {
          assertThat(browser.attribute(shade, "data-count")).isEqualTo(String.valueOf(marks));
        }
      }
    }
    assertThat(browser.texts("#counts .shade")).hasSizeGreaterThan(2);
  }

  @Test
  void theFileOfAnArticleIsNamedWithoutTheFoldersOfTheServer() {
    read("درعا");

    assertThat(browser.text("#source .path")).endsWith(".txt").doesNotContain("/");
    assertThat(String.valueOf(browser.ask("document.documentElement.outerHTML")))
        .doesNotContain(Path.of("seeds").toAbsolutePath().toString());
  }

  @Test
  void anArticleThatWasNotSearchedForHasNothingToCount() {
    browser.open(site.search("درعا"), "results");
    String id = browser.attribute(".hit", "data-id");
    browser.open(site.address().resolve("/?article=" + id), "article");

    assertThat(browser.shows("#counts, #steps")).isFalse();
  }

  @Test
  void showsWhoRanTheSameTextAndMarksWhatIsShared() {
    read("السخنة");
    String article = String.valueOf(browser.ask(ARTICLE));

    assertThat(browser.texts("#alike .self")).hasSize(1);
    assertThat(browser.texts("#alike [data-id] h3 a")).isNotEmpty();
    assertThat(browser.texts("#alike .shared-passage"))
        .isNotEmpty()
        .allMatch(passage -> article.contains(passage.replace("…", "")));

    browser.click(".show-shared");
    assertThat(browser.attribute(".show-shared", "aria-pressed")).isEqualTo("true");
    assertThat(String.join("", browser.texts("#article .shared")))
        .contains(browser.text("#alike .shared-passage").replace("…", ""));
    assertThat(browser.text("#announcer")).isNotEmpty();
    assertThat(browser.ask(ARTICLE)).isEqualTo(article);

    browser.click(".show-shared");
    assertThat(browser.shows("#article .shared")).isFalse();
    assertThat(browser.ask(ARTICLE)).isEqualTo(article);
  }

  @Test
  void namesSimilarArticlesWithTheWordsInCommon() {
    read("درعا");
    String article = String.valueOf(browser.ask(ARTICLE));

    assertThat(browser.texts("#similar .common bdi")).isNotEmpty().allMatch(article::contains);
    String title = browser.text("#similar h3");
    browser.click("#similar h3 a");
    browser.awaitView("article");
    assertThat(browser.text("#article-title")).isEqualTo(title);
    browser.back("article");
    assertThat(browser.focusIsIn("#similar .neighbour:first-child")).isTrue();
  }

  @Test
  void nothingMovesWhenTheyArrive() {
    browser.open(site.search("السخنة"), "results");
    browser.click(".hit-title a");
    browser.awaitView("article");
    browser.reload("article");
    browser.await(NEIGHBOURS_ARE_THERE);
    browser.await("document.fonts.status === 'loaded'");

    assertThat(browser.moved()).isLessThan(0.005);
  }
}
