package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/**
 * Checks every view with axe's rules for WCAG 2.0 to 2.2, levels A and AA, in both languages and
 * both themes.
 */
@ExtendWith(WithBrowser.class)
class AccessibilityTest {
  private Stage stage;
  private Browser browser;

  @BeforeEach
  void takeTheStage(Stage shared) {
    stage = shared;
    browser = shared.browser;
  }

  @AfterEach
  void forgetTheLanguage() {
    for (Site each : List.of(stage.hostile, stage.seeds)) {
      browser.open(each.address(), "start");
      browser.ask("localStorage.clear()");
    }
  }

  @Test
  void axeFindsWhatIsWrong() throws IOException {
    browser.open(stage.seeds.address(), "start");
    browser.run(
        """
        const faint = document.createElement('p');
        faint.textContent = 'باهت';
        faint.style.color = '#eee';
        const small = () => Object.assign(document.createElement('button'), { textContent: '.' });
        const buttons = [small(), small()];
        buttons.forEach((button) => Object.assign(button.style, { padding: 0, border: 0, fontSize: '10px' }));
        document.getElementById('main').append(faint, ...buttons);
        document.getElementById('examples').lang = 'nonsense';
        """);

    assertThat(Axe.findings(browser))
        .extracting(AccessibilityTest::rule)
        .contains("color-contrast", "target-size", "valid-lang");
  }

  @ParameterizedTest
  @MethodSource("org.fihrist.web.Looks#all")
  void axeFindsNothing(String language, boolean dark, boolean phone) throws IOException {
    Site site = stage.seeds;
    browser.dark(dark);
    browser.phone(phone);
    for (Site each : List.of(stage.hostile, site)) {
      browser.open(each.address(), "start");
      browser.ask("localStorage.setItem('fihrist.language', '" + language + "')");
    }

    browser.open(site.search("درعا روسيا"), "results");
    assertThat(Axe.findings(browser)).as("results").isEmpty();

    browser.click("#result-tools-button");
    assertThat(Axe.findings(browser)).as("tools").isEmpty();
    browser.press(Keys.ESCAPE);

    browser.press("?");
    browser.awaitShown("dialog#keys[open]");
    assertThat(Axe.findings(browser)).as("keys").isEmpty();
    browser.click("#close-keys");

    browser.click("#options-button");
    assertThat(Axe.findings(browser)).as("options").isEmpty();
    browser.click("#help-button");
    browser.await("document.querySelector('dialog#help[data-filled]') !== null");
    assertThat(Axe.findings(browser)).as("help").isEmpty();
    browser.press(Keys.ESCAPE);

    browser.click("#preferences-button");
    browser.awaitShown("dialog#preferences[open]");
    assertThat(Axe.findings(browser)).as("preferences").isEmpty();
    browser.click("#close-preferences");

    browser.click(".hit-title a");
    browser.awaitView("article");
    browser.await("document.querySelector('#beside:not([aria-busy])') !== null");
    browser.press("n");
    assertThat(Axe.findings(browser)).as("article").isEmpty();

    browser.open(site.search("زنجبيل"), "results");
    assertThat(Axe.findings(browser)).as("nothing found").isEmpty();

    browser.open(site.search("\"درعا", "&syntax=lucene"), "results");
    browser.complaints();
    assertThat(browser.shows("#problem")).isTrue();
    assertThat(Axe.findings(browser)).as("problem").isEmpty();

    browser.open(stage.hostile.search("نشرة", "&page=2"), "results");
    assertThat(Axe.findings(browser)).as("pages").isEmpty();

    browser.open(site.address(), "start");
    browser.click("#searches-more summary");
    assertThat(Axe.findings(browser)).as("start").isEmpty();

    browser.click("#q");
    browser.press("درع");
    browser.await("document.getElementById('completions').dataset.of === 'درع'");
    browser.press(Keys.ARROW_DOWN);
    assertThat(Axe.findings(browser)).as("completions").isEmpty();
  }

  private static String rule(Object finding) {
    String line = String.valueOf(finding);
    return line.substring(0, line.indexOf(' '));
  }
}
