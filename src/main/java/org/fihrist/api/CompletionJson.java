package org.fihrist.api;

import java.util.List;
import org.fihrist.search.Completion;
import org.fihrist.search.CompletionRequest;

/** How a text that is being typed may go on. */
public record CompletionJson(String text, int caret, List<Proposal> completions) {
  /** The document, in UTF-8. */
  public static byte[] bytes(CompletionRequest request, List<Completion> completions) {
    return Json.bytes(
        new CompletionJson(
            request.text(), request.caret(), completions.stream().map(Proposal::of).toList()));
  }

  /**
   * A completion.
   *
   * @param typed the ranges of {@code text} that were typed already
   * @param query the whole query when it is chosen
   * @param articles how many articles hold it
   * @param article the article's id when it is a headline, else empty
   */
  record Proposal(
      Completion.Kind kind,
      String text,
      List<Completion.Span> typed,
      String query,
      long articles,
      String article) {
    static Proposal of(Completion completion) {
      return new Proposal(
          completion.kind(),
          completion.shown().text(),
          completion.shown().typed(),
          completion.query(),
          completion.source().articles(),
          completion.source().article());
    }
  }
}
