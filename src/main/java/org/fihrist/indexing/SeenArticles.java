package org.fihrist.indexing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fihrist.article.Article;
import org.fihrist.article.CitedText;
import org.fihrist.article.Reject;
import org.fihrist.search.index.VersionPolicy;

/**
 * The identities that were read, each with the SHA-256 of its text. The same identity with the same
 * text is a duplicate. The same identity with another text is not, and must not be dropped. Memory
 * is O(articles).
 */
public final class SeenArticles {
  /** The maximum number of versions of an article. More are not the work of editors. */
  static final int MAX_VERSIONS = 1000;

  private final Map<String, TextHash> texts = new ConcurrentHashMap<>();
  private final Map<String, Set<TextHash>> others = new ConcurrentHashMap<>();
  private final VersionPolicy policy;

  public SeenArticles(VersionPolicy policy) {
    this.policy = policy;
  }

  /** The relation of an article to those that were read before. */
  public enum Verdict {
    /** Its identity is new. */
    NEW,
    /** The same text was read before. */
    COPY,
    /** Another text of its identity was read before, and this text is not kept. */
    OTHER_TEXT,
    /** Other texts of its identity were read before, and this text is kept with them. */
    VERSION
  }

  /** A SHA-256 in a quarter of the memory of its digits. */
  private record TextHash(long first, long second, long third, long fourth) {
    static TextHash of(Article article) {
      byte[] text = CitedText.of(article).text().getBytes(UTF_8);
      ByteBuffer hash = ByteBuffer.wrap(Checksum.digest().digest(text));
      return new TextHash(hash.getLong(), hash.getLong(), hash.getLong(), hash.getLong());
    }
  }

  public Verdict see(Article article) {
    TextHash text = TextHash.of(article);
    TextHash first = texts.putIfAbsent(article.id(), text);
    if (first == null) {
      return Verdict.NEW;
    }
    if (first.equals(text)) {
      return Verdict.COPY;
    }
    return policy == VersionPolicy.KEEP ? version(article.id(), text) : Verdict.OTHER_TEXT;
  }

  private Verdict version(String id, TextHash text) {
    Set<TextHash> versions = others.computeIfAbsent(id, _ -> ConcurrentHashMap.newKeySet());
    if (versions.contains(text)) {
      return Verdict.COPY;
    }
    if (versions.size() >= MAX_VERSIONS - 1) {
      return Verdict.OTHER_TEXT;
    }
    versions.add(text);
    return Verdict.VERSION;
  }

  /**
   * Returns the reason why an article with {@linkplain Verdict#OTHER_TEXT another text} is not
   * indexed.
   */
  public Reject reject(Article article) {
    return new Reject(
        article.source(),
        Reject.Reason.SAME_IDENTITY,
        policy == VersionPolicy.KEEP ? tooMany(article) : otherText(article));
  }

  private static String tooMany(Article article) {
    return "The article "
        + article.id()
        + " has more than "
        + MAX_VERSIONS
        + " versions, and this one is not kept. Does its address name one article?";
  }

  private static String otherText(Article article) {
    return "An article of the same number or address ("
        + article.id()
        + ") but with another text was read before it, and is kept. If they are two articles,"
        + " give each a number of its own; if one is a newer version, read only that, or keep"
        + " all with --versions.";
  }

  public boolean contains(String id) {
    return texts.containsKey(id);
  }

  public int size() {
    return texts.size();
  }
}
