package org.fihrist.lucene;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import org.fihrist.article.Article;
import org.fihrist.lucene.reader.GenerationArticles;
import org.fihrist.lucene.reader.OpenGeneration;
import org.fihrist.query.BoxParser;
import org.fihrist.query.Query;
import org.fihrist.ranking.SearchExecutor;
import org.fihrist.search.Budget;
import org.fihrist.search.Facet;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;

/** Searches for one headline, so that shared structures are loaded before the first request. */
final class WarmUp {
  private WarmUp() {}

  static void of(OpenGeneration generation) throws IOException {
    generation.load();
    GenerationArticles articles = new GenerationArticles(generation.within(Budget.unlimited()));
    Optional<Article> first = articles.first();
    if (first.isPresent()) {
      Query headline = BoxParser.parse(first.get().masthead().title()).query();
      SearchRequest request = new SearchRequest(headline, new Window(1, 1), false);
      SearchExecutor.search(articles, request);
      SearchExecutor.overview(articles, request, EnumSet.allOf(Facet.class));
    }
  }
}
