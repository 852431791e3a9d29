package org.fihrist.article;

/**
 * One news article.
 *
 * @param id stable identity, safe in a URL path segment: see {@link ArticleId}
 * @param masthead title, credits, date and address
 * @param content the text: paragraphs, readers' comments, lists of other articles
 * @param source the file and the place in it from which the article was read
 */
public record Article(String id, Masthead masthead, Content content, Source source) {
  /** The same article, read from another place. */
  public Article from(Source place) {
    return new Article(id, masthead, content, place);
  }
}
