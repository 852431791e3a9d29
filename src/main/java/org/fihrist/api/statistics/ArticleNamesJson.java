package org.fihrist.api.statistics;

import java.util.List;
import java.util.Optional;
import org.fihrist.article.Article;
import org.fihrist.query.Query;
import org.fihrist.search.ArticleView;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.statistics.NameMention;

/**
 * Who and what an article names, and where.
 *
 * @param id the article's id
 * @param generation the index generation
 * @param title places in its title, in order
 * @param body places in its body, in order
 */
public record ArticleNamesJson(
    String id, String generation, List<NameMention> title, List<NameMention> body) {
  public ArticleNamesJson {
    title = List.copyOf(title);
    body = List.copyOf(body);
  }

  /** Asks an engine; empty when it has no article of this id. */
  public static Optional<ArticleNamesJson> ask(SearchEngine engine, String id) {
    return engine.article(id, new Query.Nothing()).map(view -> of(engine, view));
  }

  private static ArticleNamesJson of(SearchEngine engine, ArticleView view) {
    Article article = view.article();
    return engine.statistics(statistics ->
        new ArticleNamesJson(
            article.id(),
            view.generation(),
            statistics.mentions(article.masthead().title()),
            statistics.mentions(article.content().body())));
  }
}
