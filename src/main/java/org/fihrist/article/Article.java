package org.fihrist.article;

/**
 * One news article.
 *
 * @param id stable identity, safe in a URL path segment: see {@link ArticleId}
 * @param masthead what stands around the text: title, credits, date, address
 * @param content the text: paragraphs, readers' comments, lists of other articles
 * @param source where it was read from
 */
public record Article(String id, Masthead masthead, Content content, Source source) {
  /** The same article, read from another place. */
  public Article from(Source place) {
    return new Article(id, masthead, content, place);
  }
}
