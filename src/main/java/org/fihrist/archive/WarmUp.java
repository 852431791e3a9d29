package org.fihrist.archive;

import java.util.EnumSet;
import java.util.Optional;
import org.fihrist.article.Article;
import org.fihrist.query.BoxParser;
import org.fihrist.query.Query;
import org.fihrist.ranking.SearchExecutor;
import org.fihrist.search.Budget;
import org.fihrist.search.Facet;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;

/** Searches for one headline, so that shared structures are loaded before the first request. */
public final class WarmUp {
  private WarmUp() {}

  /** Warms an archive up. */
  public static void of(OpenArchive archive) {
    archive.load();
    OpenArchive warmed = archive.within(Budget.unlimited());
    Optional<Article> any = warmed.any();
    if (any.isPresent()) {
      Query headline = BoxParser.parse(any.get().masthead().title()).query();
      SearchRequest request = new SearchRequest(headline, new Window(1, 1), false);
      SearchExecutor.search(warmed.articles(), request);
      SearchExecutor.overview(warmed.articles(), request, EnumSet.allOf(Facet.class));
    }
  }
}
