package org.fihrist.api;

import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;

/** The members that describe an article, without its title, which has marks. */
record MastheadJson(
    String outlet, String author, String place, String category, DateJson date, String url) {
  static MastheadJson of(Masthead masthead) {
    Credits credits = masthead.credits();
    return new MastheadJson(
        credits.outlet(),
        credits.author(),
        credits.place(),
        credits.category(),
        DateJson.of(masthead.published()),
        masthead.url());
  }
}
