package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Tests the messages for empty results and errors, and the next steps that they offer. */
@ExtendWith(WithBrowser.class)
class MessagesTest {
  private Stage stage;
  private Browser browser;

  @BeforeEach
  void takeTheStage(Stage shared) {
    stage = shared;
    browser = shared.browser;
  }

  @Test
  void nothingFoundSaysSoAndWhyWordByWord() {
    browser.open(stage.seeds.search("\"زنجبيل القمر\""), "results");

    assertThat(browser.text("#empty h1")).contains("\"زنجبيل القمر\"");
    assertThat(browser.attribute("#summary", "data-total")).isEqualTo("0");
    assertThat(browser.texts("#fates [data-fate=absent]"))
        .containsExactly("زنجبيل ليست في أي مقال", "القمر ليست في أي مقال");
    assertThat(browser.shows("#pages")).isFalse();
  }

  /** Replaces the next answer by that of a server whose time ran out, and searches. */
  private void searchOutOfTime(String typed, String change) {
    browser.open(stage.seeds.address(), "start");
    browser.run(
        """
        const real = window.fetch;
        window.fetch = async (address, options) => {
          const response = await real(address, options);
          if (window.cut || !String(address).includes('/search?')) return response;
          window.cut = true;
          const answer = await response.json();
          answer.complete = false;
          CHANGE
          return new Response(JSON.stringify(answer));
        };
        """
            .replace("CHANGE", change));
    browser.run("document.getElementById('q').focus()");
    browser.press(typed, Keys.ENTER);
    browser.awaitView("results");
  }

  @Test
  void nothingFoundInTimeIsNotSaidToBeNothing() throws IOException {
    searchOutOfTime("درعا", "answer.hits = []; answer.total.articles = 0;");

    assertThat(browser.text("#unfinished h1")).contains("انتهى الوقت");
    assertThat(browser.shows("#empty")).isFalse();
    assertThat(Axe.findings(browser)).isEmpty();
    browser.click("#unfinished button");
    browser.await("document.querySelectorAll('.hit').length === 2");
  }

  @Test
  void aHitFoundInHasteIsNotSaidToLackWords() {
    searchOutOfTime("درعا", "for (const hit of answer.hits) hit.matches = [];");

    assertThat(browser.shows("[data-note=incomplete]")).isTrue();
    assertThat(browser.texts(".hit")).hasSize(2);
    assertThat(browser.shows(".why-missing")).isFalse();
  }

  @Test
  void aPageBeyondTheLastLeadsToTheFirst() {
    browser.open(stage.seeds.search("درعا", "&page=9"), "results");

    assertThat(browser.shows("#beyond")).isTrue();
    browser.click("#beyond a");
    browser.await("document.querySelectorAll('.hit').length === 2");
  }

  @Test
  void aPageDeeperThanCanBePagedIsSaidInTheLanguageOfThePage() {
    browser.open(stage.seeds.search("درعا", "&page=1100"), "results");

    assertThat(browser.attribute("#problem", "data-problem")).isEqualTo("beyond");
    assertThat(browser.text("#problem")).contains("١٠٬٠٠٠").doesNotContainPattern("[A-Za-z]");
    assertThat(browser.complaints()).hasSize(1).allMatch(said -> said.contains("400"));
    browser.click("#problem a");
    browser.await("document.querySelectorAll('.hit').length === 2");
  }

  @Test
  void everyWayOnFromNothingLeadsSomewhere() {
    browser.open(stage.seeds.search("زنجبيل"), "results");
    assertThat(browser.text("#empty")).as("no comment has the word").doesNotContain("تعليقات");
    assertThat(browser.texts("#newest li")).hasSize(3);
    browser.click("#newest > p a");
    browser.await("document.querySelectorAll('.hit').length === 5");

    browser.open(stage.seeds.search("رائع"), "results");
    assertThat(browser.text("#changes")).as("a comment has it").contains("تعليقات");
    browser.click("#changes a");
    browser.await("document.querySelectorAll('.hit').length === 1");
  }

  @Test
  void aLoneStarFindsEverything() {
    browser.open(stage.seeds.search("*"), "results");

    assertThat(browser.attribute("#summary", "data-total")).isEqualTo("5");
  }

  @Test
  void anErrorOfLuceneSyntaxPointsAtTheCharacter() {
    browser.open(stage.seeds.search("درعا AND (حزب", "&syntax=lucene"), "results");

    assertThat(browser.attribute("#problem", "data-problem")).isEqualTo("syntax");
    assertThat(browser.text(".pointed")).isEqualTo("درعا AND (حزب");
    assertThat(browser.texts(".pointed mark")).containsExactly("(");
    assertThat(browser.texts("#problem .detail"))
        .as("in the language of the page")
        .singleElement()
        .asString()
        .containsPattern("\\p{IsArabic}");
    assertThat(browser.complaints()).hasSize(1).allMatch(said -> said.contains("400"));

    browser.click("#problem a");
    browser.await("document.querySelectorAll('.hit').length > 0");
    assertThat(browser.ask("document.getElementById('syntax').checked")).isEqualTo(false);
  }

  @Test
  void luceneSyntaxIsUnderstoodWhenItIsAskedFor() {
    browser.open(stage.seeds.search("درعا AND NOT موسكو", "&syntax=lucene"), "results");

    assertThat(browser.texts(".hit-title")).singleElement().asString().contains("صمود");
  }

  @Test
  void anArticleThatIsNotThereLeadsBackToTheResults() {
    browser.open(stage.seeds.article("no-such-article", "درعا"), "article");

    assertThat(browser.attribute("#problem", "data-problem")).isEqualTo("missing");
    assertThat(browser.complaints()).hasSize(1).allMatch(said -> said.contains("404"));
    browser.click("#problem a");
    browser.await("document.querySelectorAll('.hit').length === 2");
  }

  @Test
  void aServerThatIsGoneIsSaidAndAskedAgainWhenItIsBack() {
    Site brief = Site.over(stage.seedsIndex());
    try (brief) {
      browser.open(brief.address(), "start");
      browser.await("document.body.dataset.whole === 'true'");
    }
    browser.click("#q");
    browser.press("درعا", Keys.ENTER);
    browser.awaitView("results");

    assertThat(browser.attribute("#problem", "data-problem")).isEqualTo("network");
    assertThat(browser.complaints()).isNotEmpty().allMatch(said -> said.contains("ERR_CONNECTION"));

    try (Site again = Site.over(stage.seedsIndex(), brief.address().getPort())) {
      browser.click("#retry");
      browser.await("document.querySelectorAll('.hit').length === 2");
      assertThat(browser.address()).isEqualTo(again.search("درعا"));
      browser.forget();
      browser.open(stage.seeds.address(), "start");
    }
  }
}
