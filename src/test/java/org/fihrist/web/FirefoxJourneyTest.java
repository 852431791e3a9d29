package org.fihrist.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Tests one journey in another browser engine: search, narrow, read, keep, compare. */
class FirefoxJourneyTest {
  private static final String ABSENT =
      "THE PAGE WAS NOT TESTED IN FIREFOX: it is not on the PATH (Debian: apt install firefox-esr)";

  @TempDir private Path folder;

  private static Path installed() {
    Optional<Path> firefox = Firefox.find();
    if (firefox.isEmpty()) {
      if ("1".equals(System.getenv("FIHRIST_REQUIRE_BROWSER"))) {
        Assertions.fail(ABSENT + ", and FIHRIST_REQUIRE_BROWSER is set");
      }
      // This bypasses Surefire, which writes the output of tests to files.
      new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8)
          .println("[WARNING] " + ABSENT);
      Assumptions.abort(ABSENT);
    }
    return firefox.orElseThrow();
  }

  @Test
  void aReaderSearchesNarrowsReadsAndKeeps() throws IOException {
    Path program = installed();
    Path index = folder.resolve("index");
    NarrowingArchive.publish(index);
    Path profile = Files.createDirectory(folder.resolve("profile"));
    try (Site site = Site.over(index);
        Firefox firefox = new Firefox(program, profile)) {
      firefox.open(site.address(), "start");
      firefox.await("document.body.dataset.whole === 'true'");
      assertThat(firefox.text("document.documentElement.dir")).isEqualTo("rtl");
      firefox.evaluate("document.getElementById('q').focus()");
      firefox.press("السد" + Keys.ENTER);
      firefox.awaitView("results");
      assertThat(firefox.text("document.getElementById('summary').dataset.total")).isEqualTo("11");

      firefox.evaluate("document.querySelector('[data-facet=outlet] input').click()");
      firefox.await("location.search.includes('outlet=')");
      firefox.awaitView("results");
      assertThat(firefox.text("document.querySelectorAll('.chip').length")).isEqualTo("1");

      firefox.press("j" + Keys.ENTER);
      firefox.awaitView("article");
      assertThat(firefox.text("document.querySelectorAll('#article mark').length"))
          .isNotEqualTo("0");
      firefox.evaluate("document.querySelector('.keep-star').click()");
      firefox.await("document.querySelector('.keep-star').ariaPressed === 'true'");
      firefox.open(site.address().resolve("/?folder=all"), "folder");
      firefox.evaluate("document.querySelector('#folder-list li:nth-child(2) a').click()");
      firefox.await("document.querySelectorAll('.kept').length === 1");

      firefox.open(
          site.address()
              .resolve("/?trend=%D8%A7%D9%84%D8%B3%D8%AF&trend=%D8%A7%D9%84%D8%AC%D8%B3%D8%B1"),
          "trend");
      assertThat(firefox.text("document.querySelectorAll('#trend-legend li').length"))
          .isEqualTo("2");
      assertThat(findings(firefox)).isEqualTo("");
    }
  }

  private static String findings(Firefox firefox) throws IOException {
    try (InputStream source =
        requireNonNull(FirefoxJourneyTest.class.getResourceAsStream("/axe.min.js"))) {
      firefox.evaluate(new String(source.readAllBytes(), UTF_8) + "; true");
    }
    return firefox
        .evaluate(
            "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'], preload: false })"
                + ".then(({ violations }) => violations.map(({ id }) => id).join())")
        .path("value")
        .asString("");
  }
}
