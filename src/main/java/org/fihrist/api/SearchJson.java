package org.fihrist.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fihrist.query.ParsedQuery.Note;
import org.fihrist.search.Hit;
import org.fihrist.search.SearchPage;

/**
 * A page of hits as JSON: the answer of the API, and the output of {@code fihrist search --json}.
 * {@code schemas.tsv} describes its members.
 */
public record SearchJson(
    QueryJson query,
    @JsonUnwrapped AdviceJson advice,
    int page,
    int size,
    SearchPage.Totals total,
    boolean more,
    long elapsedMicros,
    boolean complete,
    String generation,
    List<HitJson> hits,
    @JsonUnwrapped OverviewJson overview,
    Optional<String> cursor) {
  private static final String HITS = "hits";

  /** The names of the members of a hit. */
  public static List<String> hitMembers() {
    return JsonSchemas.members(HitJson.class);
  }

  /** The document, in UTF-8. */
  public static byte[] bytes(SearchAnswer answer) {
    return bytes(answer, HitFormat.WHOLE);
  }

  /** The document, in UTF-8. */
  public static byte[] bytes(SearchAnswer answer, HitFormat format) {
    return Json.bytes(of(answer, Optional.empty(), format), HITS, format.fields());
  }

  /** Returns the document for results after a cursor, in UTF-8. */
  public static byte[] bytes(CursorPage page, HitFormat format) {
    return Json.bytes(
        of(page.answer(), page.next().map(ResultCursor::text), format), HITS, format.fields());
  }

  private static SearchJson of(SearchAnswer answer, Optional<String> cursor, HitFormat format) {
    SearchPage page = answer.page();
    return new SearchJson(
        QueryJson.of(answer),
        AdviceJson.of(answer),
        answer.question().window().page(),
        answer.question().window().size(),
        page.totals(),
        page.more() && answer.question().canGoOn(),
        page.answered().elapsedMicros(),
        page.answered().complete(),
        page.answered().generation(),
        hits(page, format),
        OverviewJson.of(answer.question().narrowing(), answer.overview()),
        cursor);
  }

  private static List<HitJson> hits(SearchPage page, HitFormat format) {
    List<HitJson> hits = new ArrayList<>();
    for (Hit hit : page.hits()) {
      hits.add(HitJson.of(hit, format.explanation(hits.size(), hit, page.words())));
    }
    return hits;
  }

  /** The parsed query. Marks and matches refer to its words by their place in {@code words}. */
  record QueryJson(
      String text,
      Syntax syntax,
      boolean comments,
      boolean group,
      List<String> words,
      List<Note> notes) {
    static QueryJson of(SearchAnswer answer) {
      SearchQuestion question = answer.question();
      return new QueryJson(
          question.text(),
          question.syntax(),
          question.comments(),
          question.window().grouped(),
          answer.page().words(),
          answer.notes());
    }
  }
}
