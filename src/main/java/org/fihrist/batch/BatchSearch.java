package org.fihrist.batch;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.fihrist.api.AdvisedSearch;
import org.fihrist.api.SearchAnswer;
import org.fihrist.api.SearchQuestion;
import org.fihrist.article.Masthead;
import org.fihrist.batch.BatchAnswer.Found;
import org.fihrist.batch.BatchAnswer.Span;
import org.fihrist.batch.BatchAnswer.TopHit;
import org.fihrist.batch.BatchAnswer.Tried;
import org.fihrist.query.QuerySyntaxException;
import org.fihrist.search.Budget;
import org.fihrist.search.ClientLeftException;
import org.fihrist.search.Hit;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.WordMatch;
import org.fihrist.search.statistics.DateDistribution;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the rows of a batch as the search page would.
 *
 * @param engine the engine of one generation for all rows
 * @param pattern the search of every row; its text is replaced by that of the row
 * @param time the time limit of a row
 */
public record BatchSearch(SearchEngine engine, SearchQuestion pattern, Duration time) {
  private static final int MAX_SPELLINGS = 20;
  private static final int FRAMES = 10;
  private static final Logger LOG = LoggerFactory.getLogger(BatchSearch.class);

  /**
   * Answers a row. An error of the row becomes part of its answer.
   *
   * @throws ClientLeftException when the client has left
   * @throws IndexUnavailableException when there is no index that can be read
   */
  BatchAnswer answer(BatchRow row) {
    if (!row.fault().isEmpty()) {
      return BatchAnswer.fault(row, row.fault());
    }
    Budget budget = new Budget(time, () -> false);
    try (SearchEngine search = engine.begin(budget)) {
      SearchQuestion question = pattern.with(row.query());
      SearchAnswer answer = AdvisedSearch.withoutOverview(question, true).ask(search, budget);
      return BatchAnswer.of(row, found(answer, answer.question().dates(search), budget));
    } catch (QuerySyntaxException e) {
      return BatchAnswer.fault(row, e.getMessage() + " (character " + e.position() + ")");
    } catch (ClientLeftException | IndexUnavailableException e) {
      throw e;
    } catch (RuntimeException e) {
      // The message is not logged, because it may quote the query.
      LOG.error(
          "row {} of a batch failed: {} at {}",
          row.number(),
          e.getClass().getName(),
          Stream.of(e.getStackTrace()).limit(FRAMES).toList());
      return BatchAnswer.fault(row, "The search failed. The log says why.");
    }
  }

  private static Found found(SearchAnswer answer, DateDistribution dates, Budget budget) {
    List<Hit> hits = answer.page().hits();
    return new Found(
        answer.page().totals().articles(),
        budget.complete(),
        answer.help().insteadOf().map(_ -> answer.question().text()),
        new Span(dates.first(), dates.last()),
        new Tried(spellings(answer), answer.notes()),
        hits.stream().map(BatchSearch::hit).toList());
  }

  private static List<String> spellings(SearchAnswer answer) {
    Stream<String> names =
        answer.help().spelled().stream().flatMap(name -> name.spellings().stream());
    Stream<String> forms =
        answer.page().hits().stream()
            .flatMap(hit -> hit.evidence().matches().stream())
            .map(WordMatch::form);
    return Stream.concat(names, forms).distinct().limit(MAX_SPELLINGS).toList();
  }

  private static TopHit hit(Hit hit) {
    Masthead masthead = hit.masthead();
    return new TopHit(
        hit.id(),
        masthead.title(),
        masthead.credits().outlet(),
        masthead.published().iso(),
        masthead.url());
  }
}
