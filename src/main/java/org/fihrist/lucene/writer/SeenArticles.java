package org.fihrist.lucene.writer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fihrist.article.Article;
import org.fihrist.article.CitedText;
import org.fihrist.article.Reject;
import org.fihrist.lucene.generation.Checksum;

/**
 * The identities that were read, each with the SHA-256 of its text. An article that comes again
 * with the same text is a copy; one that comes again with another text is not, and must not be
 * dropped as one. Memory: O(articles).
 */
final class SeenArticles {
  private final Map<String, TextHash> texts = new ConcurrentHashMap<>();

  /** What is known of an article that is read. */
  enum Verdict {
    /** Nothing. */
    NEW,
    /** It was read before. */
    COPY,
    /** Another text of this identity was read before. */
    OTHER_TEXT
  }

  /** A SHA-256, in a quarter of the memory of its digits. */
  private record TextHash(long first, long second, long third, long fourth) {
    static TextHash of(Article article) {
      byte[] text = CitedText.of(article).text().getBytes(UTF_8);
      ByteBuffer hash = ByteBuffer.wrap(Checksum.digest().digest(text));
      return new TextHash(hash.getLong(), hash.getLong(), hash.getLong(), hash.getLong());
    }
  }

  Verdict see(Article article) {
    TextHash text = TextHash.of(article);
    TextHash first = texts.putIfAbsent(article.id(), text);
    if (first == null) {
      return Verdict.NEW;
    }
    return first.equals(text) ? Verdict.COPY : Verdict.OTHER_TEXT;
  }

  /** Why an article with {@linkplain Verdict#OTHER_TEXT another text} is not indexed. */
  static Reject reject(Article article) {
    return new Reject(
        article.source(),
        Reject.Reason.SAME_IDENTITY,
        "An article of the same number or address ("
            + article.id()
            + ") but with another text was read before it, and is kept. If they are two articles,"
            + " give each a number of its own; if one is a newer version, read only that.");
  }

  boolean contains(String id) {
    return texts.containsKey(id);
  }

  int size() {
    return texts.size();
  }
}
