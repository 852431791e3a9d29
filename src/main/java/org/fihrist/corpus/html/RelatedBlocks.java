package org.fihrist.corpus.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fihrist.article.RelatedList;
import org.fihrist.corpus.page.LineShape;
import org.fihrist.corpus.page.PageObserver;
import org.fihrist.text.Spacing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds lists of other articles by the names of their elements; lists inside the text are kept. */
final class RelatedBlocks {
  private static final Set<String> NAMES = ClassWords.listed("related");
  private static final double MIN_LINKED_SHARE = 0.5;
  private static final int MIN_TITLE_LENGTH = 12;
  private static final int MIN_TITLE_WORDS = 4;
  private static final int MAX_TITLES = 40;
  private static final String HEADING = "h2, h3, h4, h5, h6, .title, .heading, strong";

  private RelatedBlocks() {}

  /** Removes the lists from the page and returns them. */
  static List<RelatedList> takeFrom(Document page, PageObserver observer) {
    int prose = TextDensity.length(page);
    List<RelatedList> lists = new ArrayList<>();
    for (Element element : page.select("aside, section, div, ul, nav")) {
      boolean there = BoilerplateElements.isIn(page, element);
      boolean named = there && ClassWords.has(element, NAMES) && isList(element);
      if ((named || (there && isListOfTitles(element)))
          && BoilerplateElements.mayGo(element, prose)) {
        RelatedList list = list(element);
        if (!list.titles().isEmpty()) {
          lists.add(list);
          BoilerplateElements.cut(element, "a list of other articles", observer);
        }
      }
    }
    return lists;
  }

  private static boolean isList(Element element) {
    return TextDensity.linkedShare(element) >= MIN_LINKED_SHARE;
  }

  /** Whether an element consists of two or more links that look like headlines. */
  private static boolean isListOfTitles(Element element) {
    long titles =
        element.select("a[href]").stream()
            .filter(link -> LineShape.words(link.text()) >= MIN_TITLE_WORDS)
            .count();
    return titles >= 2
        && TextDensity.linkedShare(element) >= MIN_LINKED_SHARE
        && TextDensity.length(element) == 0
        && !isPartOfText(element);
  }

  // An article may list its sources in the middle of its text.
  private static boolean isPartOfText(Element element) {
    Element next = element.nextElementSibling();
    return next != null
        && next.normalName().equals("p")
        && LineShape.isRunning(next.text())
        && TextDensity.linkedShare(next) < MIN_LINKED_SHARE;
  }

  private static RelatedList list(Element element) {
    Element heading = element.selectFirst(HEADING);
    boolean own = heading != null && heading.selectFirst("a") == null;
    Set<String> titles = new LinkedHashSet<>();
    for (Element link : element.select("a[href]")) {
      String title = Spacing.tidy(link.text());
      if (title.length() >= MIN_TITLE_LENGTH && titles.size() < MAX_TITLES) {
        titles.add(title);
      }
    }
    return new RelatedList(
        own && heading != null ? Spacing.tidy(heading.text()) : "", List.copyOf(titles));
  }
}
