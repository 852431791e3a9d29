package org.fihrist.corpus.html;

import org.fihrist.article.Credits;
import org.fihrist.text.Spacing;

/**
 * The metadata of a page; a part that the page does not state is empty.
 *
 * @param lead an abstract that stands before the text
 * @param text the whole text, where the page repeats it
 */
record Metadata(
    String title, String lead, Credits credits, String url, String language, String text) {
  static final Metadata NONE = new Metadata("", "", Credits.UNKNOWN, "", "", "");

  /** This metadata, with missing parts taken from a fallback. */
  Metadata or(Metadata fallback) {
    return new Metadata(
        first(title, fallback.title),
        first(lead, fallback.lead),
        or(credits, fallback.credits),
        first(url, fallback.url),
        first(language, fallback.language),
        first(text, fallback.text));
  }

  static Credits or(Credits known, Credits fallback) {
    String outlet = first(known.outlet(), fallback.outlet());
    String author = first(known.author(), fallback.author());
    return new Credits(
        outlet,
        author.equals(outlet) ? "" : author,
        first(known.place(), fallback.place()),
        first(known.category(), fallback.category()));
  }

  private static String first(String known, String fallback) {
    return Spacing.strip(known).isEmpty() ? fallback : known;
  }
}
