package org.fihrist.article;

/**
 * An input that did not become an article, and why. Nothing that is read is ever dropped silently.
 *
 * @param source where it stands
 * @param reason the kind of trouble
 * @param detail what exactly, and what to do about it, in a sentence
 */
public record Reject(Source source, Reason reason, String detail) {
  /** Why an input did not become an article. */
  public enum Reason {
    /** The file could not be opened or read to its end. */
    UNREADABLE,
    /** No reader knows this kind of content. */
    UNKNOWN_FORMAT,
    /** The bytes are text in no encoding that was recognised. */
    UNDECODABLE,
    /** The article's record is broken. */
    DAMAGED,
    /** There is neither a title nor a body. */
    EMPTY,
    /** The file or the article is larger than the reader's limit. */
    TOO_LARGE
  }
}
