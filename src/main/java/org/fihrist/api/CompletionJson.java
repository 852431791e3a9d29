package org.fihrist.api;

import java.util.List;
import org.fihrist.search.Completion;
import org.fihrist.search.CompletionRequest;

/** The completions of a text that is being typed. */
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
   * @param typed the ranges of {@code text} that were typed
   * @param query the whole query after the completion is chosen
   * @param articles the number of articles with it
   * @param article the id of the article if it is a headline; otherwise empty
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
