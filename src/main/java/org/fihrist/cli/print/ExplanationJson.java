package org.fihrist.cli.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fihrist.article.Article;
import org.fihrist.article.DateEvidence;
import org.fihrist.article.Masthead;
import org.fihrist.article.Paragraph;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.corpus.Intake;
import org.fihrist.corpus.page.PageObserver;

/** Collects for {@code --json} how the articles of a file were recognised. */
public final class ExplanationJson implements Intake {
  private static final int MAX_CUTS = 1_000;

  private final int mostArticles;
  private final List<Explained> explained = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();
  private final PageEvidence evidence = new PageEvidence(MAX_CUTS);
  private long articles;

  /**
   * Creates a collector that explains at most a given number of articles and only counts the
   * others.
   */
  public ExplanationJson(int mostArticles) {
    this.mostArticles = mostArticles;
  }

  /** The whole document. */
  public record Explanation(long articles, List<Explained> explained, List<Reject> rejects) {}

  /**
   * One article.
   *
   * @param fields values and places of the fields, by name
   */
  public record Explained(
      String id,
      Source source,
      Map<String, Field> fields,
      Dates date,
      String language,
      Text text) {}

  /** A field. The evidence is empty if the reader gives none. */
  public record Field(String value, String evidence) {}

  /** The chosen date, the evidence for and against it, and all dates that were considered. */
  public record Dates(
      String iso,
      PublicationDate.Precision precision,
      DateEvidence evidence,
      List<Candidate> candidates) {}

  /** A date that was considered. The field {@code iso} is empty if the date was not understood. */
  public record Candidate(String iso, String source, String place) {}

  /** The text, the element that contains it, and the parts that were left out. */
  public record Text(
      String element,
      List<Paragraph> paragraphs,
      int comments,
      int related,
      long leftOutTotal,
      List<LeftOut> leftOut) {}

  /** A part of the page that does not belong to the article. */
  public record LeftOut(String place, String reason, String text) {}

  @Override
  public PageObserver observer() {
    return articles < mostArticles ? evidence : PageObserver.NONE;
  }

  @Override
  public void article(Article article) {
    if (articles++ < mostArticles) {
      explained.add(explained(article));
    }
    evidence.clear();
  }

  @Override
  public void reject(Reject reject) {
    rejects.add(reject);
  }

  /** Returns the whole document. */
  public Explanation document() {
    return new Explanation(articles, List.copyOf(explained), List.copyOf(rejects));
  }

  private Explained explained(Article article) {
    Masthead masthead = article.masthead();
    Map<String, Field> fields = new LinkedHashMap<>();
    add("title", masthead.title(), fields);
    add("author", masthead.credits().author(), fields);
    add("outlet", masthead.credits().outlet(), fields);
    add("place", masthead.credits().place(), fields);
    add("category", masthead.credits().category(), fields);
    add("url", masthead.url(), fields);
    PublicationDate date = masthead.published();
    return new Explained(
        article.id(),
        article.source(),
        fields,
        new Dates(date.iso(), date.precision(), date.evidence(), candidates()),
        article.content().language(),
        new Text(
            evidence.textElement(),
            article.content().paragraphs(),
            article.content().comments().size(),
            article.content().related().size(),
            evidence.cutsTotal(),
            evidence.cuts()));
  }

  private List<Candidate> candidates() {
    return evidence.dates().stream()
        .map(date ->
            new Candidate(
                date.date().known() ? date.date().iso() : "", date.source().name(), date.place()))
        .toList();
  }

  private void add(String name, String value, Map<String, Field> fields) {
    if (!value.isEmpty()) {
      fields.put(name, new Field(value, evidence.place(name, "")));
    }
  }
}
