package org.fihrist.corpus.page;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.article.Comment;
import org.fihrist.article.RelatedList;

/** Separates the lines of a page: the article, lists of other articles, readers' comments. */
final class PageZones {
  private enum Zone {
    ARTICLE,
    RELATED,
    COMMENTS
  }

  private static final int MIN_WORDS_OF_PARAGRAPH = 12;
  private static final int MIN_WORDS_OF_CERTAIN_PARAGRAPH = 40;

  private final List<String> article = new ArrayList<>();
  private final List<RelatedList> related = new ArrayList<>();
  private final List<String> commentLines = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private String heading = "";
  private boolean commentsSeen;
  private Zone zone = Zone.ARTICLE;

  private final PageObserver observer;

  private PageZones(PageObserver observer) {
    this.observer = observer;
  }

  static PageZones of(List<String> lines, PageObserver observer) {
    PageZones zones = new PageZones(observer);
    for (String line : lines) {
      if (BoilerplateLines.is(line)) {
        observer.cut("line", "a button, a counter or a notice", line);
      } else {
        zones.add(line);
      }
    }
    zones.closeList();
    return zones;
  }

  List<String> article() {
    return article;
  }

  List<RelatedList> related() {
    return related;
  }

  List<Comment> comments() {
    return CommentReader.read(commentLines);
  }

  private void add(String line) {
    if (!article.isEmpty() && CommentMarkers.isHeading(line)) {
      closeList();
      commentsSeen = true;
      zone = Zone.COMMENTS;
    } else if (!article.isEmpty() && RelatedMarkers.isHeading(line)) {
      closeList();
      heading = line;
      zone = Zone.RELATED;
    } else {
      RelatedMarkers.inline(line)
          .filter(_ -> !article.isEmpty() && zone != Zone.COMMENTS)
          .ifPresentOrElse(related::add, () -> addPlain(line));
    }
  }

  private void addPlain(String line) {
    if (zone == Zone.RELATED && returnsToArticle(line)) {
      closeList();
      zone = Zone.ARTICLE;
    }
    switch (zone) {
      case ARTICLE -> article.add(line);
      case RELATED -> {
        observer.cut("line", "in the list below \"" + heading + '"', line);
        addTitle(line);
      }
      case COMMENTS -> {
        observer.cut("line", "a reader's comment", line);
        commentLines.add(line);
      }
    }
  }

  private void addTitle(String line) {
    if (!CommentMarkers.isAgo(line) && !PublicationLine.matches(line)) {
      titles.add(line);
    }
  }

  // A list in the middle of an article ends at the next paragraph. After the comments, the article
  // does not continue.
  private boolean returnsToArticle(String line) {
    int words = LineShape.words(line);
    return !commentsSeen
        && (words >= MIN_WORDS_OF_CERTAIN_PARAGRAPH
            || (words >= MIN_WORDS_OF_PARAGRAPH && LineShape.endsSentence(line)));
  }

  private void closeList() {
    if (!heading.isEmpty()) {
      related.add(new RelatedList(heading, titles));
    }
    heading = "";
    titles.clear();
  }
}
