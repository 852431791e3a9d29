package org.fihrist.article;

/**
 * Where an article, or a reject, was read from.
 *
 * @param path the file, as the operator named it
 * @param member what it is inside that file when this is an archive: its path in there, and for an
 *     archive in an archive {@code inner.zip!/its/path}; empty for a plain file
 * @param position which article of the file or member, counted from 1; 0 for it as a whole
 * @param place where in it the article's record begins
 * @param format the reader that took it, such as {@code trec}; empty when none did
 */
public record Source(String path, String member, long position, Place place, String format) {
  /** What stands between an archive and what is in it. */
  public static final String MEMBER_MARK = "!/";

  /** An article of a plain file, at a place that is not known. */
  public Source(String path, long position, String format) {
    this(path, "", position, Place.UNKNOWN, format);
  }

  /** The file and, after {@link #MEMBER_MARK}, what it is in it: {@code news.zip!/2017/a.txt}. */
  public String fullPath() {
    return member.isEmpty() ? path : path + MEMBER_MARK + member;
  }
}
