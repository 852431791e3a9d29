package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Tests that every view fits a wide window and a phone, in both themes. */
@ExtendWith(WithBrowser.class)
class LooksTest {
  /** Returns the lightness of the background and of the text, from 0 to 255. */
  private static final String LIGHTNESS =
      """
      (() => {
        const lightness = (color) => Math.max(...color.match(/\\d+/g).slice(0, 3).map(Number));
        return [
          lightness(getComputedStyle(document.documentElement).backgroundColor),
          lightness(getComputedStyle(document.body).color),
        ];
      })()\
      """;

  private Stage stage;
  private Browser browser;

  @BeforeEach
  void takeTheStage(Stage shared) {
    stage = shared;
    browser = shared.browser;
  }

  private void assertThatAllViewsFit() {
    browser.open(stage.seeds.address(), "start");
    assertThat(browser.overflow()).as("start").isZero();
    browser.open(stage.seeds.search("روسيا درعا"), "results");
    assertThat(browser.overflow()).as("results").isZero();
    browser.click(".hit-title a");
    browser.awaitView("article");
    assertThat(browser.overflow()).as("article").isZero();
    browser.open(stage.hostile.search("نشرة", "&page=2"), "results");
    assertThat(browser.overflow()).as("pages").isZero();
    browser.open(stage.seeds.search("زنجبيل"), "results");
    assertThat(browser.overflow()).as("nothing found").isZero();
  }

  @Test
  void fitsADesk() {
    assertThatAllViewsFit();
  }

  @Test
  void fitsAPhone() {
    browser.phone(true);
    assertThatAllViewsFit();
    assertThat(browser.number("innerWidth")).isEqualTo(390);
  }

  @Test
  void isDarkWhereTheSystemIs() {
    browser.open(stage.seeds.search("درعا"), "results");
    List<?> byDay = (List<?>) browser.ask(LIGHTNESS);
    browser.dark(true);
    List<?> byNight = (List<?>) browser.ask(LIGHTNESS);

    assertThat((Long) byDay.getFirst()).as("paper by day").isGreaterThan(240);
    assertThat((Long) byDay.getLast()).as("ink by day").isLessThan(50);
    assertThat((Long) byNight.getFirst()).as("paper by night").isLessThan(50);
    assertThat((Long) byNight.getLast()).as("ink by night").isGreaterThan(200);
  }

  @Test
  void readsFromRightToLeftInItsOwnFonts() {
    browser.open(stage.seeds.search("درعا"), "results");
    browser.await("document.fonts.status === 'loaded'");

    assertThat(browser.ask("getComputedStyle(document.body).direction")).isEqualTo("rtl");
    assertThat(
            browser.ask(
                "[...document.fonts].filter(f => f.status === 'loaded').map(f =>"
                    + " f.family.replaceAll('\"', ''))"))
        .asInstanceOf(LIST)
        .contains("Plex Sans Arabic", "Naskh Arabic");
  }

  @Test
  void iconsGrowWithTheText() {
    browser.open(stage.seeds.search("درعا"), "results");
    long before = browser.number("document.querySelector('#go svg').getBoundingClientRect().width");
    browser.run("document.documentElement.style.fontSize = '200%'");

    assertThat(browser.number("document.querySelector('#go svg').getBoundingClientRect().width"))
        .isGreaterThanOrEqualTo(2 * before - 1);
    assertThat(browser.overflow()).isZero();
  }

  @Test
  void aSlowSecondSearchIsSaidAndShown() {
    browser.open(stage.seeds.search("درعا"), "results");
    browser.network(0, 2_000);
    browser.click("#q");
    browser.press(Keys.chord(Keys.CONTROL, "a"), "حلب", Keys.ENTER);
    browser.await("document.getElementById('announcer').textContent !== ''");

    assertThat(browser.ask("document.getElementById('main').getAttribute('aria-busy')"))
        .isEqualTo("true");
    assertThat(browser.ask("getComputedStyle(document.getElementById('main'), '::before').content"))
        .isNotEqualTo("none");
    browser.network(0, 0);
    browser.awaitView("results");
  }
}
