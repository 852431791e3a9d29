package org.fihrist.alert;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.fihrist.alert.AlertHit.Found;
import org.fihrist.alert.AlertHit.FoundText;
import org.fihrist.alert.AlertStore.HitSink;
import org.fihrist.api.SearchQuestion;
import org.fihrist.article.CitedText;
import org.fihrist.query.Query;
import org.fihrist.query.QuerySyntaxException;
import org.fihrist.search.ArticleView;
import org.fihrist.search.Budget;
import org.fihrist.search.Passage;
import org.fihrist.search.SearchEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs every alert over the new articles of a generation. An article is new when no generation that
 * was evaluated before had its id. An article whose text was replaced is not new.
 */
final class AlertEvaluator {
  private static final Logger LOG = LoggerFactory.getLogger(AlertEvaluator.class);
  private static final int LONGEST_SUMMARY = 500;

  private final SearchEngine engine;
  private final AlertStore store;
  private final SavedSearch reading;

  AlertEvaluator(SearchEngine engine, AlertStore store, SavedSearch reading) {
    this.engine = engine;
    this.store = store;
    this.reading = reading;
  }

  /** Returns the ids of all articles of a generation. */
  static ArticleSet articles(SearchEngine search, SavedSearch reading) {
    ArticleSet articles = new ArticleSet();
    ids(reading.everything(), search, id -> articles.add(ArticleSet.number(id)));
    return articles;
  }

  private static void ids(SearchQuestion question, SearchEngine search, Consumer<String> each) {
    try {
      question.ids(search, each);
    } catch (QuerySyntaxException e) {
      throw new IllegalArgumentException("the search cannot be read any more", e);
    }
  }

  /**
   * Evaluates the current generation, unless that was done before.
   *
   * @return whether it was evaluated now
   */
  boolean evaluate() {
    var evaluated = store.evaluated();
    if (evaluated.isEmpty()) {
      return false;
    }
    try (SearchEngine search = engine.begin(Budget.unlimited())) {
      String generation = search.status().generation();
      if (evaluated.get().equals(generation)) {
        return false;
      }
      ArticleSet fresh = fresh(search);
      List<Alert> alerts = fresh.isEmpty() ? List.of() : store.alerts();
      Found found = new Found(generation, Instant.now().toString());
      store.evaluate(
          found,
          fresh,
          sink -> {
            for (Alert alert : alerts) {
              evaluate(alert, search, fresh, sink);
            }
          });
      return true;
    }
  }

  private ArticleSet fresh(SearchEngine search) {
    ArticleSet seen = store.seen();
    ArticleSet fresh = new ArticleSet();
    ids(
        reading.everything(),
        search,
        id -> {
          long number = ArticleSet.number(id);
          if (!seen.contains(number)) {
            fresh.add(number);
          }
        });
    return fresh;
  }

  private void evaluate(Alert alert, SearchEngine search, ArticleSet fresh, HitSink sink)
      throws SQLException {
    List<String> found = new ArrayList<>();
    Query query;
    try {
      SearchQuestion question = reading.read(alert.search());
      query = question.spelled(search).query();
      question.ids(
          search,
          id -> {
            if (fresh.contains(ArticleSet.number(id))) {
              found.add(id);
            }
          });
    } catch (IllegalArgumentException | QuerySyntaxException e) {
      LOG.warn("the search of alert {} cannot be read any more", alert.id());
      return;
    }
    for (String id : found) {
      ArticleView view = search.article(id, query).orElse(null);
      if (view != null) {
        sink.add(alert, text(view));
      }
    }
  }

  private static FoundText text(ArticleView view) {
    String summary =
        view.marked().paragraphs().stream()
            .filter(paragraph -> !paragraph.marks().isEmpty())
            .findFirst()
            .or(() -> view.marked().paragraphs().stream().findFirst())
            .map(Passage::text)
            .orElse("");
    return new FoundText(
        view.article().id(),
        view.article().masthead(),
        summary.length() > LONGEST_SUMMARY ? summary.substring(0, LONGEST_SUMMARY) + "…" : summary,
        CitedText.of(view.article()).sha256());
  }
}
