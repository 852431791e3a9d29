package org.fihrist.lucene.writer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fihrist.article.Article;
import org.fihrist.article.Paragraph;
import org.fihrist.article.Reject;

/**
 * Which identities were read, and each with which text: what comes again word by word is a copy,
 * but what comes again with another text must not be lost as one.
 */
final class SeenArticles {
  /** By identity, the hash of the text that it was first read with. */
  private final Map<String, Integer> texts = new ConcurrentHashMap<>();

  /** What is known of an article that is read. */
  enum Verdict {
    /** Nothing. */
    NEW,
    /** It was read before. */
    COPY,
    /** Another text of this identity was read before. */
    OTHER_TEXT
  }

  Verdict see(Article article) {
    int text = text(article);
    Integer first = texts.putIfAbsent(article.id(), text);
    if (first == null) {
      return Verdict.NEW;
    }
    return first == text ? Verdict.COPY : Verdict.OTHER_TEXT;
  }

  private static int text(Article article) {
    int hash = article.masthead().title().hashCode();
    for (Paragraph paragraph : article.content().paragraphs()) {
      hash = 31 * hash + paragraph.text().hashCode();
    }
    return hash;
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
