package org.fihrist.article;

import java.util.Objects;

/**
 * Where an article, or a reject, was read from.
 *
 * @param path the file, as the operator named it
 * @param member what it is inside that file when this is an archive: its path in there, and for an
 *     archive in an archive {@code inner.zip!/its/path}; empty for a plain file
 * @param position which article of the file or member, counted from 1; 0 for it as a whole
 * @param place where in it the article's record begins
 * @param format the reader that took it, such as {@code trec}; empty when none did
 * @param provenance how it came into the archive
 */
public record Source(
    String path, String member, long position, Place place, String format, Provenance provenance) {
  /** What stands between an archive and what is in it. */
  public static final String MEMBER_MARK = "!/";

  public Source {
    provenance = Objects.requireNonNullElse(provenance, Provenance.UNKNOWN);
  }

  /** An input of which nothing is known but where it stands. */
  public Source(String path, String member, long position, Place place, String format) {
    this(path, member, position, place, format, Provenance.UNKNOWN);
  }

  /** An article of a plain file, at a place that is not known. */
  public Source(String path, long position, String format) {
    this(path, "", position, Place.UNKNOWN, format);
  }

  /** The same as a part of a collection. */
  public Source in(String collection) {
    return with(new Provenance(collection, provenance.fetched(), provenance.recognition()));
  }

  /** The same, whose text was recognised. */
  public Source recognised(Recognition recognition) {
    return with(new Provenance(provenance.collection(), provenance.fetched(), recognition));
  }

  private Source with(Provenance other) {
    return new Source(path, member, position, place, format, other);
  }

  /** The file and, after {@link #MEMBER_MARK}, what it is in it: {@code news.zip!/2017/a.txt}. */
  public String fullPath() {
    return member.isEmpty() ? path : path + MEMBER_MARK + member;
  }
}
