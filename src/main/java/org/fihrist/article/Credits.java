package org.fihrist.article;

/**
 * Publisher, author, place and section of an article. A part that is unknown is empty.
 *
 * @param outlet the newspaper, agency or site
 * @param author the author's name as in the byline
 * @param place the place that the dateline names
 * @param category the section of the outlet in which the article was published
 */
public record Credits(String outlet, String author, String place, String category) {
  /** Credits of which every part is unknown. */
  public static final Credits UNKNOWN = new Credits("", "", "", "");
}
