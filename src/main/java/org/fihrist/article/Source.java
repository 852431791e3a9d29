package org.fihrist.article;

import java.util.Objects;

/**
 * The file, and the place in it, from which an article or a reject was read.
 *
 * @param path the file, as the operator named it
 * @param member the path inside the file when the file is an archive; for an archive in an archive
 *     {@code inner.zip!/its/path}; empty for a plain file
 * @param position the position of the article in the file or member, counted from 1; 0 for the
 *     whole file or member
 * @param place where the record of the article begins
 * @param format the name of the reader, such as {@code trec}; empty when no reader accepted the
 *     input
 * @param provenance how the input came into the archive
 */
public record Source(
    String path, String member, long position, Place place, String format, Provenance provenance) {
  /** The separator between the path of an archive and the path of its member. */
  public static final String MEMBER_MARK = "!/";

  public Source {
    provenance = Objects.requireNonNullElse(provenance, Provenance.UNKNOWN);
  }

  /** Creates a source of unknown provenance. */
  public Source(String path, String member, long position, Place place, String format) {
    this(path, member, position, place, format, Provenance.UNKNOWN);
  }

  /** Creates the source of an article in a plain file, at an unknown place. */
  public Source(String path, long position, String format) {
    this(path, "", position, Place.UNKNOWN, format);
  }

  /** The same source in a collection. */
  public Source in(String collection) {
    return new Source(
        path, member, position, place, format, new Provenance(collection, provenance.fetched()));
  }

  /** The path and, after {@link #MEMBER_MARK}, the member: {@code news.zip!/2017/a.txt}. */
  public String fullPath() {
    return member.isEmpty() ? path : path + MEMBER_MARK + member;
  }
}
