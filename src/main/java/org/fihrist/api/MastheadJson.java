package org.fihrist.api;

import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;

/** The members of an article that describe it, but for its title, which carries marks. */
record MastheadJson(
    String outlet, String author, String place, String category, PublicationDate date, String url) {
  static MastheadJson of(Masthead masthead) {
    Credits credits = masthead.credits();
    return new MastheadJson(
        credits.outlet(),
        credits.author(),
        credits.place(),
        credits.category(),
        masthead.published(),
        masthead.url());
  }
}
