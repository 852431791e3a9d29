package org.fihrist.lucene.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.fihrist.lucene.reader.OpenGeneration;
import org.fihrist.lucene.schema.ArticleIds;
import org.fihrist.reuse.EarliestFirst;
import org.fihrist.search.Copies;
import org.fihrist.search.ListedArticle;

/** Finds the articles that a page of results would show as one hit with an article. */
public final class DuplicateSearch {
  private DuplicateSearch() {}

  /** The other articles with nearly the same text; empty when there is no article of this id. */
  public static Optional<Copies> duplicates(OpenGeneration generation, String id, int most)
      throws IOException {
    IndexSearcher searcher = generation.searcher();
    int document = ArticleIds.document(searcher, id);
    if (document < 0) {
      return Optional.empty();
    }
    ArticleCache articles = new ArticleCache(searcher, generation);
    CopyGroups groups = new CopyGroups(articles);
    groups.add(RankedDocument.of(searcher.getIndexReader(), document));
    int[] shingles = articles.print(document).chosen();
    List<ListedArticle> copies = new ArrayList<>();
    for (int holder : FingerprintHolders.of(searcher, shingles).counts(Set.of()).keySet()) {
      if (generation.budget().exhausted()) {
        break;
      }
      if (holder != document && groups.hasGroup(holder)) {
        copies.add(articles.listed(holder));
      }
    }
    copies.sort(EarliestFirst.ORDER);
    return Optional.of(new Copies(copies.subList(0, Math.min(most, copies.size())), copies.size()));
  }
}
