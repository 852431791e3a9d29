package org.fihrist.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fihrist.article.Article;
import org.fihrist.article.CitedText;
import org.fihrist.query.Query;
import org.fihrist.search.ArticleView;
import org.fihrist.search.SearchEngine;

/**
 * Several articles by their ids.
 *
 * @param generation the index generation
 * @param articles the articles in the order of the ids
 * @param missing the ids that no article has
 */
public record ArticleListJson(String generation, List<Text> articles, List<String> missing) {
  public ArticleListJson {
    articles = List.copyOf(articles);
    missing = List.copyOf(missing);
  }

  /** Reads the articles from an engine. */
  public static ArticleListJson ask(SearchEngine engine, List<String> ids) {
    List<Text> articles = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String id : ids) {
      Optional<Article> found = engine.article(id, new Query.Nothing()).map(ArticleView::article);
      found.ifPresentOrElse(article -> articles.add(Text.of(article)), () -> missing.add(id));
    }
    return new ArticleListJson(engine.status().generation(), articles, missing);
  }

  /**
   * An article.
   *
   * @param text the text whose hash is {@code sha256}: the title, an empty line, the body
   */
  public record Text(
      String id,
      String title,
      String outlet,
      String author,
      String date,
      String url,
      String language,
      String sha256,
      String text) {
    static Text of(Article article) {
      var masthead = article.masthead();
      CitedText cited = CitedText.of(article);
      return new Text(
          article.id(),
          masthead.title(),
          masthead.credits().outlet(),
          masthead.credits().author(),
          masthead.published().iso(),
          masthead.url(),
          article.content().language(),
          cited.sha256(),
          cited.text());
    }
  }
}
