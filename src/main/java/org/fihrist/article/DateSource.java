package org.fihrist.article;

/** Where the date of an article was found. The constants stand in the order of trust. */
public enum DateSource {
  /** The operator's rule for pages of this outlet names the element. */
  RULE,
  /** A field of a record: a column, a JSON field, an element of a feed, a header of a mail. */
  FIELD,
  /** JSON-LD, microdata or RDFa. */
  STRUCTURED_DATA,
  /** A {@code <meta>} element. */
  META_TAG,
  /** A {@code <time>} element of the article. */
  TIME_ELEMENT,
  /** A line with a label, such as "Published on" or "نشر في". */
  LABELLED_LINE,
  /** A date that stands beside the headline, alone or with place and author. */
  NEAR_HEADLINE,
  /** The address of the page, such as {@code /2019/02/08/}. */
  ADDRESS,
  /** A line that gives the time of the last change; no time of publication was found. */
  LAST_CHANGE,
  /** A time that counts back, such as "two hours ago", from when the page was fetched. */
  COUNTED_BACK,
  /** The text of the article: its dateline, or a line below it. */
  TEXT,
  /** There is no date, or the place where it was found is not recorded. */
  NONE
}
