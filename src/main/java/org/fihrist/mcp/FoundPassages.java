package org.fihrist.mcp;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fihrist.api.AdvisedSearch;
import org.fihrist.api.SearchAnswer;
import org.fihrist.api.feed.PageAddresses;
import org.fihrist.article.Article;
import org.fihrist.query.Query;
import org.fihrist.query.QuerySyntaxException;
import org.fihrist.search.ArticleView;
import org.fihrist.search.Budget;
import org.fihrist.search.Hit;
import org.fihrist.search.SearchEngine;

/**
 * The result of a search, with evidence.
 *
 * @param articles the number of matching articles
 * @param corrected the query that was answered in place of the typed one
 * @param generation the index generation
 * @param hits the best hits
 */
record FoundPassages(
    long articles, Optional<String> corrected, String generation, List<FoundArticleText> hits) {
  /** An article that was found, with the passages that matched. */
  record FoundArticleText(@JsonUnwrapped ArticleReference article, List<VerbatimText> passages) {}

  static FoundPassages of(SearchEngine engine, AdvisedSearch search, PageAddresses addresses)
      throws QuerySyntaxException {
    SearchAnswer answer = search.ask(engine, Budget.unlimited());
    List<FoundArticleText> hits = new ArrayList<>();
    for (Hit hit : answer.page().hits()) {
      engine
          .article(hit.id(), new Query.Nothing())
          .map(ArticleView::article)
          .ifPresent(article -> hits.add(found(hit, article, addresses)));
    }
    return new FoundPassages(
        answer.page().totals().articles(),
        answer.help().insteadOf().map(_ -> answer.question().text()),
        answer.page().answered().generation(),
        hits);
  }

  private static FoundArticleText found(Hit hit, Article article, PageAddresses addresses) {
    return new FoundArticleText(
        ArticleReference.of(article, addresses),
        hit.evidence().passages().stream()
            .map(passage ->
                new VerbatimText(passage.text(), Evidence.of(article, passage, addresses)))
            .toList());
  }
}
