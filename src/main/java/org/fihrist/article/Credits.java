package org.fihrist.article;

/**
 * Who published and wrote an article, and from where; each part is empty when unknown.
 *
 * @param outlet the newspaper, agency or site
 * @param author the byline
 * @param place the dateline's place
 * @param category the outlet's own section
 */
public record Credits(String outlet, String author, String place, String category) {
  /** Nothing is known. */
  public static final Credits UNKNOWN = new Credits("", "", "", "");
}
