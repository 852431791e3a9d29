package org.fihrist.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.fihrist.search.SimilarArticles;

/** The other articles about the same subject as an article. */
public record SimilarJson(String generation, List<Similar> articles) {
  /** The document, in UTF-8. */
  public static byte[] bytes(SimilarArticles similar) {
    return Json.bytes(
        new SimilarJson(
            similar.generation(), similar.articles().stream().map(Similar::of).toList()));
  }

  /** An article, how similar it is, and the words that it shares. */
  record Similar(@JsonUnwrapped ListedJson article, double score, List<String> words) {
    static Similar of(SimilarArticles.Similar similar) {
      return new Similar(ListedJson.of(similar.article()), similar.score(), similar.words());
    }
  }
}
