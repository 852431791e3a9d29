package org.fihrist.cli.print;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.fihrist.article.Article;
import org.fihrist.article.Credits;
import org.fihrist.article.DateEvidence;
import org.fihrist.article.DateSource;
import org.fihrist.article.Paragraph;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.Reject;
import org.fihrist.corpus.Intake;
import org.fihrist.corpus.page.DateCandidate;
import org.fihrist.corpus.page.PageObserver;

/** Prints how the articles of a file were recognised. */
public final class ExplanationPrinter implements Intake {
  private static final int MAX_CUTS = 60;
  private static final int SHOWN = 70;
  private static final String FIELD_OF_RECORD = "field of the record";

  private final PrintWriter out;
  private final int mostArticles;
  private final PageEvidence evidence = new PageEvidence(MAX_CUTS);
  private long articles;
  private long rejects;

  /**
   * Creates a printer that prints at most a given number of articles and only counts the others.
   */
  public ExplanationPrinter(PrintWriter out, int mostArticles) {
    this.out = out;
    this.mostArticles = mostArticles;
  }

  @Override
  public PageObserver observer() {
    return articles < mostArticles ? evidence : PageObserver.NONE;
  }

  @Override
  public void article(Article article) {
    if (articles++ < mostArticles) {
      print(article);
    }
    evidence.clear();
  }

  @Override
  public void reject(Reject reject) {
    rejects++;
    line("Reject      ", reject.source().fullPath() + ": " + reject.detail());
    out.println();
  }

  /** Prints the numbers of all articles and rejects. */
  public void finish() {
    out.printf(Locale.ROOT, "Read %,d articles and %,d rejects.%n", articles, rejects);
    if (articles > mostArticles) {
      out.printf(
          Locale.ROOT,
          "The first %,d articles are explained. For more use --articles.%n",
          mostArticles);
    }
  }

  private void print(Article article) {
    Credits credits = article.masthead().credits();
    line("Article     ", article.id() + ", " + article.source().fullPath());
    line("Format      ", article.source().format());
    printField("Title       ", "title", article.masthead().title());
    printDate(article.masthead().published());
    printField("Author      ", "author", credits.author());
    printField("Outlet      ", "outlet", credits.outlet());
    printField("Place       ", "place", credits.place());
    printField("Category    ", "category", credits.category());
    printField("Address     ", "url", article.masthead().url());
    line("Language    ", article.content().language());
    printText(article);
    printCuts();
    out.println();
  }

  private void printCuts() {
    if (evidence.cuts().isEmpty()) {
      return;
    }
    out.printf(Locale.ROOT, "Left out    %,d parts%n", evidence.cutsTotal());
    for (ExplanationJson.LeftOut cut : evidence.cuts()) {
      line("  ", cut.place() + ", " + cut.reason() + ": " + shortened(cut.text()));
    }
    if (evidence.cutsTotal() > MAX_CUTS) {
      out.printf(Locale.ROOT, "  and %,d more%n", evidence.cutsTotal() - MAX_CUTS);
    }
  }

  private void printField(String label, String name, String value) {
    String source = evidence.place(name, defaultEvidence());
    line(label, value.isEmpty() ? "-" : value + "   [" + source + "]");
  }

  private String defaultEvidence() {
    return evidence.isEmpty() ? FIELD_OF_RECORD : "visible lines of the page";
  }

  private void printDate(PublicationDate date) {
    DateEvidence found = date.evidence();
    String shown = date.known() ? date.iso() : "unknown";
    line("Date        ", shown + (date.known() ? "   [" + words(found.source()) + "]" : ""));
    if (found.disputed()) {
      line("  disputed  ", found.rival() + "   [" + words(found.rivalSource()) + "]");
    }
    for (DateCandidate candidate : evidence.dates()) {
      String iso = candidate.date().known() ? candidate.date().iso() : "not understood";
      line(
          "  candidate ",
          iso + "   [" + words(candidate.source()) + "] " + shortened(candidate.place()));
    }
  }

  private void printText(Article article) {
    List<Paragraph> paragraphs = article.content().paragraphs();
    String element = evidence.textElement();
    String where = element.isEmpty() ? "" : ", in " + element;
    line("Text        ", paragraphs.size() + " paragraphs" + where);
    if (!paragraphs.isEmpty()) {
      line("  begins    ", shortened(paragraphs.getFirst().text()));
      line("  ends      ", shortened(paragraphs.getLast().text()));
    }
    line("Comments    ", article.content().comments().size() + "");
    line("Related     ", article.content().related().size() + " lists");
  }

  private static String words(DateSource source) {
    return source.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  private void line(String label, String text) {
    out.println(label + VisibleText.of(text));
  }
}
