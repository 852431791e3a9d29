package org.fihrist.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.fihrist.article.Article;
import org.fihrist.indexing.StoredArticleJson;
import org.fihrist.reuse.TextFingerprint;
import org.fihrist.search.ListedArticle;
import org.fihrist.table.ExportedGeneration.Words;
import org.fihrist.terms.ArticleFields;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An article as a shard keeps it.
 *
 * @param versions its versions as {@link StoredArticleJson} writes them, newest first
 */
record StoredArticle(List<String> versions) {
  private static final String PRINT = "print";
  private static final String WORDS = "words";

  StoredArticle {
    versions = List.copyOf(versions);
  }

  /**
   * What is kept of an article in columns.
   *
   * @param print the fingerprint of its text
   * @param words its words as numbers
   * @param indexed when it was indexed with this content
   */
  record Columns(TextFingerprint print, Words words, Instant indexed) {}

  /** Has a search give the columns of its hits. */
  static void askForColumns(ObjectNode body) {
    body.putArray("docvalue_fields").add(PRINT).add(WORDS).add(ArticleFields.INDEXED);
  }

  /** The columns of a hit. */
  static Columns columns(JsonNode hit) {
    JsonNode fields = hit.path("fields");
    ByteBuffer print = ByteBuffer.wrap(bytes(fields.path(PRINT)));
    long whole = print.getLong();
    int[] chosen = new int[print.remaining() / Integer.BYTES];
    print.asIntBuffer().get(chosen);
    ByteArrayDataInput words = new ByteArrayDataInput(bytes(fields.path(WORDS)));
    int length = words.readVInt();
    byte[] body = new byte[words.readVInt()];
    words.readBytes(body, 0, body.length);
    byte[] title = new byte[words.length() - words.getPosition()];
    words.readBytes(title, 0, title.length);
    Instant indexed = Instant.ofEpochSecond(fields.path(ArticleFields.INDEXED).path(0).asLong(0));
    return new Columns(new TextFingerprint(whole, chosen), new Words(body, title, length), indexed);
  }

  private static byte[] bytes(JsonNode field) {
    return Base64.getDecoder().decode(field.path(0).asString());
  }

  /** Reads what a document says. */
  static StoredArticle of(JsonNode source) {
    List<String> versions = new ArrayList<>();
    versions.add(source.path("article").path("json").asString());
    source.path("earlier").forEach(version -> versions.add(version.path("json").asString()));
    return new StoredArticle(versions);
  }

  /** The article in its newest version. */
  Article newest() {
    return read(versions.getFirst());
  }

  private static Article read(String json) {
    byte[] bytes = json.getBytes(UTF_8);
    return StoredArticleJson.read(bytes, 0, bytes.length);
  }

  /** The id and the masthead. */
  ListedArticle listed() {
    byte[] bytes = versions.getFirst().getBytes(UTF_8);
    return StoredArticleJson.readListed(bytes, 0, bytes.length);
  }

  /** All versions, newest first. */
  List<Article> all() {
    return versions.stream().map(StoredArticle::read).toList();
  }
}
