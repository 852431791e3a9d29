package org.fihrist.cli.print;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.query.Level;
import org.fihrist.search.Copies;
import org.fihrist.search.Hit;
import org.fihrist.search.ListedArticle;
import org.fihrist.search.Mark;
import org.fihrist.search.Passage;
import org.fihrist.search.SearchPage;
import org.fihrist.search.WordMatch;
import picocli.CommandLine.Help.Ansi;

/** Prints a page of hits. On a terminal, matches are highlighted. */
public final class HitPrinter {
  private static final String MARK_ON = "\u001B[1;33m";
  private static final String MARK_OFF = "\u001B[0m";

  private static final int MAX_COPIES = 3;

  private final PrintWriter out;
  private final boolean color;

  public HitPrinter(PrintWriter out, Ansi ansi) {
    this.out = out;
    this.color = ansi.enabled();
  }

  public void print(SearchPage page) {
    SearchPage.Totals totals = page.totals();
    out.printf(
        Locale.ROOT,
        "%s%,d articles, %,d with all words, in %.1f ms (generation %s)%n",
        totals.exact() ? "" : "At least ",
        totals.articles(),
        totals.withAllWords(),
        page.answered().elapsedMicros() / 1e3,
        page.answered().generation());
    page.hits().forEach(hit -> print(hit, page));
    out.flush();
  }

  private void print(Hit hit, SearchPage page) {
    out.println();
    String title = marked(hit.evidence().title());
    out.println(title.isEmpty() ? "(no title)" : title);
    out.println("  " + about(hit.id(), hit.masthead()));
    for (Passage passage : hit.evidence().passages()) {
      String onPage = passage.pages().map(pages -> "p. " + pages.text() + ": ").orElse("");
      String before = passage.cut().atStart() ? "… " : "";
      out.println("  " + onPage + before + marked(passage) + (passage.cut().atEnd() ? " …" : ""));
    }
    String forms =
        hit.evidence().matches().stream()
            .filter(match -> match.level() != Level.EXACT)
            .map(match -> form(match, page))
            .collect(joining(", "));
    if (!forms.isEmpty()) {
      out.println("  matched: " + forms);
    }
    printCopies(hit.copies());
  }

  private void printCopies(Copies copies) {
    if (copies.total() > 0) {
      List<ListedArticle> shown = copies.listed().stream().limit(MAX_COPIES).toList();
      String more = copies.total() > shown.size() ? ", and %,d more" : "";
      out.printf(
          Locale.ROOT,
          "  same text: %s" + more + "%n",
          shown.stream().map(HitPrinter::brief).collect(joining(", ")),
          copies.total() - shown.size());
    }
  }

  private static String brief(ListedArticle article) {
    String outlet = article.masthead().credits().outlet();
    return outlet.isEmpty() ? article.id() : outlet + " (" + article.id() + ")";
  }

  public static String about(String id, Masthead masthead) {
    Credits credits = masthead.credits();
    return Stream.of(
            credits.outlet(),
            credits.place(),
            credits.author(),
            credits.category(),
            masthead.published().known()
                ? masthead.published().iso()
                : masthead.published().written(),
            id)
        .filter(part -> !part.isEmpty())
        .collect(joining(" · "));
  }

  private static String form(WordMatch match, SearchPage page) {
    String level = match.level().name().toLowerCase(Locale.ROOT);
    return match.form() + " ← " + page.words().get(match.word()) + " (" + level + ")";
  }

  private String marked(Passage passage) {
    if (!color) {
      return passage.text().replace('\n', ' ');
    }
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Mark mark : passage.marks()) {
      text.append(passage.text(), at, mark.start()).append(MARK_ON);
      text.append(passage.text(), mark.start(), mark.end()).append(MARK_OFF);
      at = mark.end();
    }
    return text.append(passage.text().substring(at)).toString().replace('\n', ' ');
  }
}
