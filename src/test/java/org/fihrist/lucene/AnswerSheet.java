package org.fihrist.lucene;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.fihrist.query.Query;
import org.fihrist.search.Advice;
import org.fihrist.search.AdviceRequest;
import org.fihrist.search.ArticleView;
import org.fihrist.search.Completion;
import org.fihrist.search.CompletionRequest;
import org.fihrist.search.Hit;
import org.fihrist.search.Offer;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchPage.Totals;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SimilarArticles.Similar;
import org.fihrist.search.SpelledQuery;
import org.fihrist.search.TextReuse.Carrier;

/**
 * All answers of an engine, one line for each question, so that two engines can be compared bit by
 * bit. A line has the ids, scores, totals and offers, and a checksum of marks, facets, completions
 * and exports.
 *
 * @param engine the engine
 * @param mostExported the number of articles of an export that are compared
 */
public record AnswerSheet(SearchEngine engine, int mostExported) {
  private static final int MAX_SIMILAR = 10;

  /** The answer to a question. */
  public String to(GoldenQuestion question) {
    SpelledQuery spelled = engine.spelled(question.read(question.typed()));
    SearchRequest request = question.request(spelled.query());
    SearchPage page = engine.search(request);
    AdviceRequest asked = new AdviceRequest(question.typed(), question::read, request);
    return String.join(
        "\t",
        question.typed(),
        question.options(),
        totals(page.totals()) + (page.more() ? "+" : ""),
        page.hits().stream().map(AnswerSheet::hit).collect(joining(" ")),
        "marks " + checksum(page.hits().stream().map(Hit::evidence).toList(), page.words()),
        "facets " + checksum(engine.overview(request)),
        "completed " + checksum(completed(question.typed())),
        "export " + export(request),
        spelled.names().stream().map(Object::toString).collect(joining(" ")),
        advice(engine.advise(asked, page)));
  }

  /** Whether the answer to a question says that it is not complete. */
  public static boolean isPartial(String answer) {
    return answer.split("\t", 4)[2].contains("?");
  }

  /**
   * Returns the answers about one article: its marks, similar articles, and articles with its text.
   */
  public String about(String id, Query query) {
    ArticleView view = engine.article(id, query).orElseThrow();
    List<Similar> similar = engine.similar(id, MAX_SIMILAR).orElseThrow().articles();
    List<Carrier> alike = engine.alike(id, MAX_SIMILAR).orElseThrow().articles();
    return String.join(
        "\t",
        id,
        "view " + checksum(view.article(), view.marked(), view.words()),
        "similar "
            + similar.stream()
                .map(one -> one.article().id() + "=" + bits(one.score()))
                .collect(joining(" ")),
        "words " + checksum(similar.stream().map(Similar::words).toList()),
        "alike "
            + alike.stream()
                .map(one -> one.article().id() + "=" + bits(one.share()))
                .collect(joining(" ")),
        "passages " + checksum(alike.stream().map(Carrier::passages).toList()));
  }

  private static String totals(Totals totals) {
    return totals.articles()
        + "/"
        + totals.withAllWords()
        + "/"
        + totals.hits()
        + (totals.exact() && totals.hitsExact() ? "" : "?");
  }

  private static String hit(Hit hit) {
    String copies = hit.copies().listed().stream().map(copy -> "&" + copy.id()).collect(joining());
    return hit.id() + "=" + bits(hit.score()) + copies;
  }

  private static String bits(double score) {
    return Integer.toHexString(Float.floatToIntBits((float) score));
  }

  private List<Completion> completed(String typed) {
    List<Completion> completed = new ArrayList<>();
    for (int caret : new int[] {typed.length(), Math.min(3, typed.length()), typed.length() / 2}) {
      completed.addAll(engine.complete(new CompletionRequest(typed, caret, 8)));
    }
    return completed;
  }

  private String export(SearchRequest request) {
    List<Object> shown = new ArrayList<>();
    boolean whole =
        engine.each(
            request,
            found -> {
              shown.add(found.article().id());
              shown.add(found.evidence());
              return shown.size() < 2 * mostExported;
            });
    return shown.size() / 2 + (whole ? " " : " cut ") + checksum(shown);
  }

  private static String advice(Advice advice) {
    String offers = advice.offers().stream().map(AnswerSheet::offer).collect(joining(" "));
    String words =
        advice.words().stream()
            .map(word -> word.word() + ":" + word.fate() + ":" + word.articles())
            .collect(joining(" "));
    return offers + (words.isEmpty() ? "" : " | " + words);
  }

  private static String offer(Offer offer) {
    return offer.kind()
        + "<"
        + offer.text()
        + ">"
        + offer.worth().articles()
        + "/"
        + offer.worth().withAllWords()
        + (offer.worth().certain() ? "!" : "");
  }

  /**
   * Returns a checksum. A passage without pages has the same checksum as before passages had pages.
   */
  private static String checksum(Object... all) {
    CRC32 checksum = new CRC32();
    for (Object each : all) {
      String text = String.valueOf(each).replace(", pages=Optional.empty", "");
      checksum.update(text.getBytes(StandardCharsets.UTF_8));
    }
    return Long.toHexString(checksum.getValue());
  }
}
