package org.fihrist.corpus.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fihrist.article.Comment;
import org.fihrist.corpus.page.PageObserver;
import org.fihrist.text.Spacing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds readers' comments by the markup of WordPress, schema.org and similar systems. */
final class CommentBlocks {
  private static final Set<String> SECTIONS =
      Set.of("comments", "commentlist", "disqus", "respond", "commentrespond", "replies");
  private static final String COMMENT =
      "[itemprop=comment], [itemtype~=(?i)schema\\.org/(User)?Comments?$], li.comment, div.comment,"
          + " article.comment, .comment-item";
  private static final String AUTHOR =
      "[itemprop=author], .fn, .comment-author, .author, .comment-name, cite, b, strong";
  private static final String TIME =
      "time, [itemprop=dateCreated], .comment-date, .comment-time, .comment-meta, .date, .time";
  private static final String TEXT =
      "[itemprop=text], [itemprop=commentText], .comment-content, .comment-text, .comment-body,"
          + " .text";

  private CommentBlocks() {}

  /** Removes the comments, and the form below them, from the page and returns them. */
  static List<Comment> takeFrom(Document page, PageObserver observer) {
    int prose = TextDensity.length(page);
    List<Comment> comments = new ArrayList<>();
    for (Element element : page.select(COMMENT)) {
      if (BoilerplateElements.isIn(page, element) && element.selectFirst("h1") == null) {
        comment(element, comments);
      }
    }
    page.select(COMMENT)
        .forEach(element -> BoilerplateElements.cut(element, "a reader's comment", observer));
    for (Element element : page.select("[class], [id]")) {
      if (BoilerplateElements.isIn(page, element)
          && ClassWords.has(element, SECTIONS)
          && BoilerplateElements.mayGo(element, prose)) {
        BoilerplateElements.cut(element, "readers' comments", observer);
      }
    }
    return comments;
  }

  // A reply is inside the comment that it answers, and is read separately.
  private static void comment(Element marked, List<Comment> comments) {
    Element own = marked.clone();
    own.select("*").select(COMMENT).forEach(inner -> removeUnless(inner, own));
    String author = cut(own, AUTHOR);
    Elements times = own.select(TIME);
    String time = times.isEmpty() ? "" : Spacing.tidy(times.getFirst().text());
    times.remove();
    own.select(".reply, .comment-reply-link, .comment-metadata, button, form").remove();
    Element text = own.selectFirst(TEXT);
    List<String> lines = TextBlocks.of(text == null ? own : text).lines();
    if (!lines.isEmpty()) {
      comments.add(new Comment(author, time, String.join("\n", lines)));
    }
  }

  private static void removeUnless(Element inner, Element own) {
    if (!inner.equals(own)) {
      inner.remove();
    }
  }

  private static String cut(Element own, String selector) {
    Element found = own.selectFirst(selector);
    if (found == null) {
      return "";
    }
    Element name = found.selectFirst(".fn, [itemprop=name]");
    String value = Spacing.tidy((name == null ? found : name).text()).replaceAll("\\s*[:：]$", "");
    found.remove();
    return value;
  }
}
