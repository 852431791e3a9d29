package org.fihrist.corpus.html;

import org.fihrist.article.Credits;
import org.fihrist.text.Spacing;

/**
 * What a page says of itself; each part is empty when it does not say it.
 *
 * @param lead an abstract that stands before the text
 * @param text the whole text, where the page repeats it
 */
record Metadata(
    String title, String lead, Credits credits, String url, String language, String text) {
  static final Metadata NONE = new Metadata("", "", Credits.UNKNOWN, "", "", "");

  /** This, and from another what is missing here. */
  Metadata or(Metadata other) {
    return new Metadata(
        first(title, other.title),
        first(lead, other.lead),
        or(credits, other.credits),
        first(url, other.url),
        first(language, other.language),
        first(text, other.text));
  }

  static Credits or(Credits known, Credits other) {
    String outlet = first(known.outlet(), other.outlet());
    String author = first(known.author(), other.author());
    return new Credits(
        outlet,
        author.equals(outlet) ? "" : author,
        first(known.place(), other.place()),
        first(known.category(), other.category()));
  }

  private static String first(String known, String other) {
    return Spacing.strip(known).isEmpty() ? other : known;
  }
}
