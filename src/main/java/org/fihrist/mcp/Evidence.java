package org.fihrist.mcp;

import java.util.Optional;
import org.fihrist.api.feed.PageAddresses;
import org.fihrist.article.Article;
import org.fihrist.article.CitedText;
import org.fihrist.article.PageRange;
import org.fihrist.query.Field;
import org.fihrist.search.Passage;

/**
 * How a passage can be verified. Offsets count UTF-16 units in the cited text: the title, an empty
 * line, the body.
 *
 * @param link opens the article at the passage and says whether the text is still the same
 * @param sha256 the hash of the whole cited text
 * @param start where the passage begins
 * @param end where it ends, exclusive; equal to {@code start} for the whole article
 * @param passageHash the beginning of the hash of the passage; empty for the whole article
 * @param pages the pages on which the passage stands; empty for input without pages
 */
record Evidence(
    String link, String sha256, int start, int end, String passageHash, Optional<PageRange> pages) {
  /** Returns the evidence for a whole article. */
  static Evidence of(Article article, PageAddresses addresses) {
    String sha256 = CitedText.of(article).sha256();
    return new Evidence(
        addresses.evidence(article.id(), sha256), sha256, 0, 0, "", Optional.empty());
  }

  /** Returns the evidence for a part of the cited text. */
  static Evidence of(Article article, int start, int end, PageAddresses addresses) {
    CitedText text = CitedText.of(article);
    String hash = text.passageHash(start, end);
    if (hash.isEmpty()) {
      return of(article, addresses);
    }
    String sha256 = text.sha256();
    String link = addresses.evidence(article.id(), sha256, start, end, hash);
    return new Evidence(link, sha256, start, end, hash, CitedText.pages(article, start, end));
  }

  /**
   * Returns the evidence for a passage. For comments and credits it is that of the whole article.
   */
  static Evidence of(Article article, Passage passage, PageAddresses addresses) {
    int before =
        passage.field() == Field.BODY
            ? article.masthead().title().length() + CitedText.BODY_BREAK.length()
            : 0;
    boolean cited = passage.field() == Field.BODY || passage.field() == Field.TITLE;
    int start = before + passage.start();
    return cited
        ? of(article, start, start + passage.text().length(), addresses)
        : of(article, addresses);
  }
}
