package org.fihrist.corpus.input;

import org.fihrist.article.Place;
import org.fihrist.article.Provenance;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.Source;

/**
 * The facts about a text that are known before it is read: its place, and statements of the program
 * that delivered it. A part that is unknown is empty.
 *
 * @param path the file, as the operator named it
 * @param member the path inside the file: {@link Source#member()}
 * @param url the address from which a web archive fetched it; the page may name a better one
 * @param charset the encoding that an HTTP header or the like states; it may be wrong
 * @param fetched when a web archive fetched it; relative dates count from it. The modification time
 *     of a file is not used, because each copy has another
 */
public record Origin(
    String path, String member, String url, String charset, PublicationDate fetched) {
  /** The origin of a plain file. */
  public static Origin file(String path) {
    return new Origin(path, "", "", "", PublicationDate.UNKNOWN);
  }

  /** The origin of a member of this archive. */
  public Origin inside(String name) {
    return inside(name, "", "", PublicationDate.UNKNOWN);
  }

  /** The origin of a member of this archive, with further facts about it. */
  public Origin inside(String name, String url, String charset, PublicationDate fetched) {
    String full = member.isEmpty() ? name : member + Source.MEMBER_MARK + name;
    return new Origin(path, full, url, charset, fetched);
  }

  /** The source of an article of this text. */
  public Source source(long position, Place place, String format) {
    return new Source(path, member, position, place, format, new Provenance("", fetched.iso()));
  }

  /** The source of the whole text, when no reader accepted it. */
  public Source whole() {
    return source(0, Place.UNKNOWN, "");
  }

  /** The last part of the path: the name of the file or member. */
  public String name() {
    String full = member.isEmpty() ? path : member;
    return full.substring(full.lastIndexOf('/') + 1);
  }
}
