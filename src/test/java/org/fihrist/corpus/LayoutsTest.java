package org.fihrist.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fihrist.article.Article;
import org.fihrist.article.Credits;
import org.fihrist.article.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads pages in the layouts of Arabic outlets and content systems, each filled with every article
 * of a table. The layouts contain the present date, calendars, lists, comments, reading times and
 * share buttons, none of which may become part of an article.
 */
class LayoutsTest {
  @TempDir Path folder;

  static Stream<Arguments> pages() throws IOException {
    List<Arguments> pages = new ArrayList<>();
    for (String set : List.of("first", "second", "third", "fourth")) {
      for (PageLayout layout : PageLayout.in(set)) {
        for (PageLayout.Row row : PageLayout.articles()) {
          pages.add(Arguments.of(set, layout, row.get("outlet"), row));
        }
      }
    }
    return pages.stream();
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("pages")
  void readsEachPartOfThePage(String set, PageLayout layout, String outlet, PageLayout.Row row)
      throws IOException {
    Article article = Gathered.fromText(folder, layout.filled(row)).only();
    assertThat(found(article)).isEqualTo(expected(layout, row));
  }

  @Test
  void thereAreEnoughPages() throws IOException {
    assertThat(PageLayout.in("first")).hasSizeGreaterThanOrEqualTo(30);
    assertThat(pages()).hasSizeGreaterThanOrEqualTo(120);
  }

  private static String expected(PageLayout layout, PageLayout.Row row) {
    List<String> paragraphs = row.paragraphs();
    return String.join(
        "\n",
        "title: " + row.get("title"),
        "date: " + layout.date(row) + " " + layout.dateSource(),
        "author: " + (layout.finds("author") ? row.get("author") : ""),
        "outlet: " + (layout.finds("outlet") ? row.get("outlet") : ""),
        "place: " + (layout.finds("place") ? row.get("place") : ""),
        "paragraphs: " + paragraphs.size(),
        "begins: " + start(paragraphs.getFirst(), layout, row),
        "ends: " + end(paragraphs.getLast()));
  }

  /** A dateline that opens the text stays in the text, as the outlet wrote it. */
  private static String start(String paragraph, PageLayout layout, PageLayout.Row row) {
    String dateline = layout.claims().getOrDefault("opens", "");
    String opening = new PageLayout("opening", layout.claims(), dateline).filled(row);
    return opening(opening.isEmpty() ? paragraph : opening + ' ' + paragraph);
  }

  private static String found(Article article) {
    Credits credits = article.masthead().credits();
    List<String> paragraphs = article.content().paragraphs().stream().map(Paragraph::text).toList();
    return String.join(
        "\n",
        "title: " + article.masthead().title(),
        "date: " + iso(article) + " " + article.masthead().published().evidence().source(),
        "author: " + credits.author(),
        "outlet: " + credits.outlet(),
        "place: " + credits.place(),
        "paragraphs: " + paragraphs.size(),
        "begins: " + (paragraphs.isEmpty() ? "" : opening(paragraphs.getFirst())),
        "ends: " + (paragraphs.isEmpty() ? "" : end(paragraphs.getLast())));
  }

  /** Returns the date without the offset, which only some layouts give. */
  private static String iso(Article article) {
    String iso = article.masthead().published().iso();
    return iso.length() > 19 ? iso.substring(0, 19) : iso;
  }

  private static String opening(String text) {
    return text.substring(0, Math.min(40, text.length()));
  }

  private static String end(String text) {
    return text.substring(Math.max(0, text.length() - 30));
  }
}
