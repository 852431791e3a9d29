package org.fihrist.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fihrist.article.Article;
import org.fihrist.article.CitedText;
import org.fihrist.article.Credits;
import org.fihrist.article.PageRange;
import org.fihrist.article.PublicationDate;
import org.fihrist.search.FoundArticle;
import org.fihrist.search.Passage;

/**
 * The bibliographic data of an article, without line breaks.
 *
 * @param id the id of the article
 * @param title its title
 * @param credits its outlet and author
 * @param published year, month and day as far as they are known; empty when none is
 * @param links its addresses
 * @param pages the pages of the passage that was found; empty for input without pages
 */
record Citation(
    String id,
    String title,
    Credits credits,
    List<Integer> published,
    Links links,
    Optional<PageRange> pages) {
  private static final int DAY_LENGTH = 10;

  /**
   * The address and identity of an article.
   *
   * @param url the address of its page; empty when it is unknown
   * @param language its BCP 47 tag; empty when it is unknown
   * @param sha256 the hash of the cited text
   */
  record Links(String url, String language, String sha256) {}

  static Citation of(FoundArticle found) {
    Article article = found.article();
    Credits credits = article.masthead().credits();
    return new Citation(
        article.id(),
        line(article.masthead().title()),
        new Credits(
            line(credits.outlet()),
            line(credits.author()),
            line(credits.place()),
            line(credits.category())),
        parts(article.masthead().published()),
        new Links(
            line(article.masthead().url()),
            line(article.content().language()),
            CitedText.of(article).sha256()),
        found.evidence().passages().stream().findFirst().flatMap(Passage::pages));
  }

  /** The year, month and day of a date. */
  private static List<Integer> parts(PublicationDate date) {
    String iso = date.known() ? date.iso() : "";
    List<Integer> parts = new ArrayList<>();
    for (String part : iso.substring(0, Math.min(iso.length(), DAY_LENGTH)).split("-", -1)) {
      if (!part.isEmpty()) {
        parts.add(Integer.parseInt(part));
      }
    }
    return parts;
  }

  /** A text as one line that UTF-8 can encode. */
  private static String line(String text) {
    return Json.text(text).replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
  }

  /** A note by which the text can be verified. */
  String note() {
    return "sha256:" + links.sha256();
  }
}
