package org.fihrist.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fihrist.reuse.PublicationOrder;
import org.fihrist.search.Copies;
import org.fihrist.search.ListedArticle;

/** Finds the articles that a page of results would show as one hit with an article. */
public final class DuplicateSearch {
  private DuplicateSearch() {}

  /**
   * Returns the other articles with nearly the same text; empty when there is no article with this
   * id.
   */
  public static Optional<Copies> duplicates(ArticleIndex index, String id, int most) {
    return index.articles().find(id).map(article -> duplicates(index, article, most));
  }

  private static Copies duplicates(ArticleIndex index, ArticleHandle article, int most) {
    ArticleCache articles = new ArticleCache(index.articles());
    CopyGroups groups = new CopyGroups(articles);
    groups.add(Match.byScore(article, articles.article(article).id(), 0));
    int[] shingles = articles.print(article).chosen();
    List<ListedArticle> copies = new ArrayList<>();
    for (ArticleHandle holder : FingerprintHolders.of(index, shingles).counts(Set.of()).keySet()) {
      if (index.budget().exhausted()) {
        break;
      }
      if (!holder.equals(article) && groups.hasGroup(holder)) {
        copies.add(articles.listed(holder));
      }
    }
    copies.sort(PublicationOrder.ORDER);
    return new Copies(copies.subList(0, Math.min(most, copies.size())), copies.size());
  }
}
