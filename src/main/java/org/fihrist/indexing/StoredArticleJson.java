package org.fihrist.indexing;

import org.fihrist.article.Article;
import org.fihrist.article.Masthead;
import org.fihrist.search.ListedArticle;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Converts articles to and from the JSON that an index stores. */
public final class StoredArticleJson {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** Reads a masthead and ignores the rest of the article. */
  private static final ObjectReader MASTHEAD =
      JSON.readerFor(Masthead.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private StoredArticleJson() {}

  public static byte[] write(Article article) {
    return JSON.writeValueAsBytes(article);
  }

  /**
   * Reads an article that {@link #write} wrote.
   *
   * @param start the first byte of the article
   */
  public static Article read(byte[] json, int start, int length) {
    return JSON.readValue(json, start, length, Article.class);
  }

  /**
   * Reads the id and the masthead of an article that {@link #write} wrote. They stand before the
   * text, which is not read.
   *
   * @param start the first byte of the article
   */
  public static ListedArticle readListed(byte[] json, int start, int length) {
    String id = "";
    try (JsonParser parser = JSON.createParser(json, start, length)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "id" -> id = parser.getString();
          case "masthead" -> {
            return new ListedArticle(id, MASTHEAD.readValue(parser));
          }
          default -> parser.skipChildren();
        }
      }
    }
    throw new IllegalArgumentException("the article has no masthead");
  }
}
