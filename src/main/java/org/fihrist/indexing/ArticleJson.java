package org.fihrist.indexing;

import org.fihrist.article.Article;
import tools.jackson.databind.json.JsonMapper;

/** An article as an index keeps it, in JSON. */
public final class ArticleJson {
  private static final JsonMapper JSON = JsonMapper.shared();

  private ArticleJson() {}

  public static byte[] write(Article article) {
    return JSON.writeValueAsBytes(article);
  }

  /**
   * Reads back what {@link #write} gave.
   *
   * @param start the first byte of the article
   */
  public static Article read(byte[] json, int start, int length) {
    return JSON.readValue(json, start, length, Article.class);
  }
}
