package org.fihrist.search;

import java.util.List;
import org.fihrist.article.Masthead;

/**
 * One article of a result page.
 *
 * @param id the article
 * @param masthead title, credits, date and address
 * @param score comparable within one ranking only
 * @param evidence why it matched
 */
public record Hit(String id, Masthead masthead, double score, Evidence evidence) {
  /**
   * Why an article matched.
   *
   * @param title the whole title with its marks
   * @param passages the parts of the text that show it best, best first
   * @param matches for each word of the query, the forms found
   */
  public record Evidence(Passage title, List<Passage> passages, List<WordMatch> matches) {
    public Evidence {
      passages = List.copyOf(passages);
      matches = List.copyOf(matches);
    }
  }
}
