package org.fihrist.api;

import java.util.List;
import java.util.Optional;
import org.fihrist.query.ParsedQuery.Note;
import org.fihrist.search.Advice;
import org.fihrist.search.Budget;
import org.fihrist.search.Hit;
import org.fihrist.search.Overview;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchPage.Answered;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SpelledQuery;

/**
 * A question with its answer, which {@link SearchJson} writes.
 *
 * @param question the question
 * @param notes the repairs that the parser made
 * @param page the answer of the engine
 * @param overview the facets
 * @param help the advice
 */
public record SearchAnswer(
    SearchQuestion question, List<Note> notes, SearchPage page, Overview overview, Help help) {
  public SearchAnswer {
    notes = List.copyOf(notes);
  }

  /** An answer without advice. */
  public SearchAnswer(
      SearchQuestion question, List<Note> notes, SearchPage page, Overview overview) {
    this(question, notes, page, overview, Help.NONE);
  }

  /**
   * Additions to the page.
   *
   * @param advice advice on the typed text
   * @param insteadOf the typed text, if a corrected search was answered in its place
   * @param spelled names in Latin letters that were also searched in Arabic letters
   */
  public record Help(Advice advice, Optional<String> insteadOf, List<SpelledQuery.Name> spelled) {
    static final Help NONE = new Help(Advice.NONE, Optional.empty(), List.of());

    public Help {
      spelled = List.copyOf(spelled);
    }
  }

  /** Returns the answer with other hits, for another window. */
  SearchAnswer with(SearchPage other, SearchRequest.Window window) {
    return new SearchAnswer(question.with(window), notes, other, overview, help);
  }

  /** Returns the answer with at most the given number of passages of each hit. */
  public SearchAnswer withPassages(int most) {
    List<Hit> hits =
        page.hits().stream()
            .map(hit ->
                new Hit(hit.ranked(), hit.masthead(), hit.evidence().first(most), hit.copies()))
            .toList();
    SearchPage shorter =
        new SearchPage(hits, page.totals(), page.words(), page.answered(), page.more());
    return new SearchAnswer(question, notes, shorter, overview, help);
  }

  SearchAnswer with(Advice advice) {
    return with(new Help(advice, help.insteadOf(), help.spelled()));
  }

  SearchAnswer with(List<SpelledQuery.Name> spelled) {
    return with(new Help(help.advice(), help.insteadOf(), spelled));
  }

  SearchAnswer insteadOf(String typed) {
    return with(new Help(help.advice(), Optional.of(typed), help.spelled()));
  }

  /** Returns the answer with the time and completeness of the whole request. */
  SearchAnswer within(Budget budget) {
    Answered whole =
        new Answered(page.answered().generation(), budget.elapsedMicros(), budget.complete());
    SearchPage timed = new SearchPage(page.hits(), page.totals(), page.words(), whole, page.more());
    return new SearchAnswer(question, notes, timed, overview, help);
  }

  private SearchAnswer with(Help other) {
    return new SearchAnswer(question, notes, page, overview, other);
  }
}
