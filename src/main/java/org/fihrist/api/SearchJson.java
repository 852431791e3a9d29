package org.fihrist.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fihrist.query.ParsedQuery.Note;
import org.fihrist.search.SearchPage;

/**
 * A page of hits as JSON: the answer of the API, and the output of {@code fihrist search --json}.
 * {@code schemas.tsv} describes its members.
 */
public record SearchJson(
    Asked query,
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
    return bytes(answer, Set.of());
  }

  /**
   * The document, in UTF-8.
   *
   * @param fields which members of each hit are written; all when it is empty
   */
  public static byte[] bytes(SearchAnswer answer, Set<String> fields) {
    return Json.bytes(of(answer, Optional.empty()), HITS, fields);
  }

  /** The same for results from a cursor on. */
  public static byte[] bytes(CursorPage page, Set<String> fields) {
    return Json.bytes(of(page.answer(), page.next().map(ResultCursor::text)), HITS, fields);
  }

  private static SearchJson of(SearchAnswer answer, Optional<String> cursor) {
    SearchPage page = answer.page();
    return new SearchJson(
        Asked.of(answer),
        AdviceJson.of(answer),
        answer.question().window().page(),
        answer.question().window().size(),
        page.totals(),
        page.more() && answer.question().canGoOn(),
        page.answered().elapsedMicros(),
        page.answered().complete(),
        page.answered().generation(),
        page.hits().stream().map(HitJson::of).toList(),
        OverviewJson.of(answer.question().narrowing(), answer.overview()),
        cursor);
  }

  /** The query as it was read. Marks and matches name its words by their place in {@code words}. */
  record Asked(
      String text,
      Syntax syntax,
      boolean comments,
      boolean group,
      List<String> words,
      List<Note> notes) {
    static Asked of(SearchAnswer answer) {
      SearchQuestion question = answer.question();
      return new Asked(
          question.text(),
          question.syntax(),
          question.comments(),
          question.window().grouped(),
          answer.page().words(),
          answer.notes());
    }
  }
}
