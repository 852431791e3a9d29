package org.fihrist.corpus.html;

import org.fihrist.article.PublicationDate;
import org.fihrist.corpus.page.PageObserver;

/**
 * What is known about a page beside its markup.
 *
 * @param address where the page was found; empty when that is not known
 * @param fetched when it was fetched from there
 * @param rules the operator's rules for pages
 * @param observer is told how the page is taken apart
 */
public record PageContext(
    String address, PublicationDate fetched, OutletRules rules, PageObserver observer) {
  /** A page without rules that nobody observes. */
  public PageContext(String address, PublicationDate fetched) {
    this(address, fetched, OutletRules.NONE, PageObserver.NONE);
  }
}
