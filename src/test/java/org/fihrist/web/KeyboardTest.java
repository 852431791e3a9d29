package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Tests the use of the page without a mouse. */
@ExtendWith(WithBrowser.class)
class KeyboardTest {
  private Browser browser;

  @BeforeEach
  void openTheResults(Stage stage) {
    browser = stage.browser;
    browser.open(stage.seeds.search("النظام"), "results");
  }

  @Test
  void searchesReadsAndGoesBackByKeysAlone() {
    browser.press("/");
    assertThat(browser.focusIsIn("#q")).isTrue();
    browser.press(Keys.chord(Keys.CONTROL, "a"), "درعا", Keys.ENTER);
    browser.await("document.querySelectorAll('.hit').length === 2");

    browser.press("j");
    assertThat(browser.focusIsIn(".hit:nth-child(1) .hit-title")).isTrue();
    browser.press("j");
    assertThat(browser.focusIsIn(".hit:nth-child(2) .hit-title")).isTrue();
    browser.press("k");
    assertThat(browser.focusIsIn(".hit:nth-child(1) .hit-title")).isTrue();
    String title = browser.text(".hit:nth-child(1) .hit-title");

    browser.press(Keys.ENTER);
    browser.awaitView("article");
    assertThat(browser.text("#article-title")).isEqualTo(title);
    assertThat(browser.focusIsIn("#article-title")).isTrue();

    browser.await("document.querySelector('[data-step-to=next]').href !== ''");
    for (String before :
        List.of(
            "#next-match", "#previous-match", "#marks-switch", "[data-step-to=next]", "#back")) {
      browser.press(Keys.chord(Keys.SHIFT, Keys.TAB));
      assertThat(browser.focusIsIn(before)).as("the focus goes back to %s", before).isTrue();
    }
    browser.press(Keys.ENTER);
    browser.awaitView("results");
    assertThat(browser.focusIsIn(".hit:nth-child(1) .hit-title")).isTrue();
  }

  @Test
  void stepsThroughTheMatchesByEnterAndByLetters() {
    browser.press("j");
    browser.press(Keys.ENTER);
    browser.awaitView("article");
    long matches = browser.number("document.querySelectorAll('#article mark').length");
    assertThat(matches).isGreaterThan(3);

    browser.press(Keys.ENTER);
    assertThat(step()).isEqualTo(1);
    browser.press("n");
    assertThat(step()).isEqualTo(2);
    browser.press(Keys.ENTER);
    assertThat(step()).isEqualTo(3);
    browser.press("p");
    assertThat(step()).isEqualTo(2);
    browser.press(Keys.chord(Keys.SHIFT, Keys.ENTER));
    assertThat(step()).isEqualTo(1);
    browser.press("p");
    assertThat(step()).isEqualTo(matches);
  }

  private long step() {
    assertThat(browser.number("document.querySelectorAll('mark[data-current]').length")).isOne();
    return Long.parseLong(browser.attribute("#step", "data-step"));
  }

  @Test
  void lettersTypedIntoTheBoxAreText() {
    browser.click("#q");
    browser.press("jkn?/");

    assertThat(browser.ask("document.getElementById('q').value")).isEqualTo("النظامjkn?/");
    assertThat(browser.focusIsIn("#q")).isTrue();
  }

  @Test
  void arrowsLeadFromTheBoxIntoTheHits() {
    browser.press("/");
    browser.press(Keys.ARROW_DOWN);
    assertThat(browser.focusIsIn(".hit:nth-child(1)")).isTrue();
    browser.press(Keys.ARROW_DOWN);
    assertThat(browser.focusIsIn(".hit:nth-child(2)")).isTrue();
    browser.press(Keys.ARROW_UP);
    assertThat(browser.focusIsIn(".hit:nth-child(1)")).isTrue();
  }

  @Test
  void aQuestionMarkListsTheKeysAndLettersCanBeTurnedOff() {
    browser.press("?");
    browser.awaitShown("dialog#keys[open]");
    browser.click("#letter-keys");
    browser.press(Keys.ESCAPE);
    assertThat(browser.shows("dialog#keys[open]")).isFalse();

    browser.press("j");
    assertThat(browser.focusIsIn(".hit")).isFalse();

    browser.click("#keys-button");
    browser.awaitShown("dialog#keys[open]");
    browser.click("#letter-keys");
    browser.click("#close-keys");
    browser.press("j");
    assertThat(browser.focusIsIn(".hit:nth-child(1)")).isTrue();
  }
}
