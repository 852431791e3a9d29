package org.fihrist.corpus.input;

import org.fihrist.article.Place;
import org.fihrist.article.Provenance;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.Source;

/**
 * What is known about a text before it is read: where it stands, and what whoever delivered it said
 * about it. Each part that is not known is empty.
 *
 * @param path the file, as the operator named it
 * @param member its path inside the file, as {@link Source#member()} has it
 * @param url the address that a web archive got it from: the page's own, unless the page names one
 * @param charset the encoding that was stated beside the text, such as in an HTTP header; a claim
 * @param fetched when a web archive got it, from which a page's "two hours ago" counts. The time of
 *     a file says nothing of this: each copy of it has another
 */
public record Origin(
    String path, String member, String url, String charset, PublicationDate fetched) {
  /** A plain file. */
  public static Origin file(String path) {
    return new Origin(path, "", "", "", PublicationDate.UNKNOWN);
  }

  /** What stands in this archive under some name. */
  public Origin inside(String name) {
    return inside(name, "", "", PublicationDate.UNKNOWN);
  }

  /** What stands in this archive under some name, with what is known of it. */
  public Origin inside(String name, String url, String charset, PublicationDate fetched) {
    String full = member.isEmpty() ? name : member + Source.MEMBER_MARK + name;
    return new Origin(path, full, url, charset, fetched);
  }

  /** Where an article of this text stands. */
  public Source source(long position, Place place, String format) {
    return new Source(path, member, position, place, format, new Provenance("", fetched.iso()));
  }

  /** The text as a whole, when no reader took it. */
  public Source whole() {
    return source(0, Place.UNKNOWN, "");
  }

  /** The last part of its path: a file's name, which may say a little about what is in it. */
  public String name() {
    String full = member.isEmpty() ? path : member;
    return full.substring(full.lastIndexOf('/') + 1);
  }
}
