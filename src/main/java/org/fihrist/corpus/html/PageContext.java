package org.fihrist.corpus.html;

import org.fihrist.article.PublicationDate;
import org.fihrist.corpus.page.PageObserver;

/**
 * The facts about a page besides its markup.
 *
 * @param address the address of the page; empty when unknown
 * @param fetched when the page was fetched
 * @param rules the operator's rules for pages
 * @param observer is notified of the steps of reading the page
 */
public record PageContext(
    String address, PublicationDate fetched, OutletRules rules, PageObserver observer) {
  /** Creates a context without rules and without an observer. */
  public PageContext(String address, PublicationDate fetched) {
    this(address, fetched, OutletRules.NONE, PageObserver.NONE);
  }
}
