package org.fihrist.corpus;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.article.Article;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;

/** Writes an article for inspection: each part with its name, long paragraphs shortened. */
final class Outline {
  private static final int SHOWN_WHOLE = 70;
  private static final int OPENING = 45;
  private static final int CLOSING = 15;

  private Outline() {}

  static String of(Article article) {
    Masthead masthead = article.masthead();
    Credits credits = masthead.credits();
    List<String> lines = new ArrayList<>();
    lines.add("title: " + masthead.title());
    lines.add("outlet: " + credits.outlet());
    lines.add("place: " + credits.place());
    lines.add("author: " + credits.author());
    lines.add("category: " + credits.category());
    lines.add("published: " + masthead.published().iso());
    lines.add("url: " + masthead.url());
    article
        .content()
        .paragraphs()
        .forEach(paragraph -> lines.add(paragraph.role() + ": " + shortened(paragraph.text())));
    article
        .content()
        .related()
        .forEach(list -> lines.add("related: " + list.heading() + " => " + list.titles()));
    article
        .content()
        .comments()
        .forEach(c -> lines.add("comment: [" + c.author() + "] [" + c.time() + "] " + c.text()));
    return String.join("\n", lines).replaceAll(" +(?=\n|$)", "") + "\n";
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN_WHOLE
        ? text
        : text.substring(0, OPENING) + " … " + text.substring(text.length() - CLOSING);
  }
}
