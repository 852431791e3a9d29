package org.fihrist.indexing;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import org.fihrist.article.Article;
import tools.jackson.databind.json.JsonMapper;

/**
 * A hash of an article's headline, credits, date, text and collection: two readings of one article
 * have the same exactly when a reader sees no difference. The file that it was read from does not
 * matter.
 */
public final class ArticleRevision {
  private static final JsonMapper JSON = JsonMapper.shared();

  private ArticleRevision() {}

  /** The first 64 bits of a SHA-256. */
  public static long of(Article article) {
    MessageDigest digest = Checksum.digest();
    digest.update(JSON.writeValueAsBytes(article.masthead()));
    digest.update(JSON.writeValueAsBytes(article.content()));
    digest.update(JSON.writeValueAsBytes(article.source().provenance().collection()));
    return ByteBuffer.wrap(digest.digest()).getLong();
  }
}
