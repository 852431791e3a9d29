package org.fihrist.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Runs axe on a view: the rules of WCAG 2.0 to 2.2, levels A and AA, and best practices. */
final class Axe {
  /** Returns each finding as a line: the rule, the element, the error. */
  private static final String FINDINGS =
      """
      axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations'],
        preload: false,
      }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((node) =>
        `${id} ${node.target} ${node.failureSummary.replaceAll(/\\\\s+/g, ' ')}`)))\
      """;

  private Axe() {}

  static List<?> findings(Browser browser) throws IOException {
    // An element that fades in has another contrast until the animation ends.
    browser.await("document.getAnimations().length === 0");
    if (Boolean.TRUE.equals(browser.ask("window.axe === undefined"))) {
      browser.run(source());
    }
    return (List<?>) browser.ask(FINDINGS);
  }

  private static String source() throws IOException {
    try (InputStream source = requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
      return new String(source.readAllBytes(), UTF_8);
    }
  }
}
