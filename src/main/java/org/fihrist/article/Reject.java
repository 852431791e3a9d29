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
    /** The text was once decoded wrongly, and letters of it were lost. */
    GARBLED,
    /** The article's record is broken. */
    DAMAGED,
    /** There is neither a title nor a body. */
    EMPTY,
    /** The file or the article is larger than the reader's limit. */
    TOO_LARGE,
    /** It unpacks to more than any honest archive of its size; the rest of the file is not read. */
    BOMB,
    /** Archives stand in archives beyond any use. */
    TOO_DEEP,
    /** An archive has more members than the limit; the rest of them is not read. */
    TOO_MANY,
    /** A link inside an archive, or one that leads round in a circle: never followed. */
    LINK,
    /** Only its password opens it. */
    ENCRYPTED,
    /** A document of pictures, as scanners make them: there are no letters in it. */
    NO_TEXT,
    /**
     * Records of a web archive that are no pages, such as images and redirects, counted together.
     */
    NO_PAGE,
    /** Another text of its number or address was read before it: the first is kept. */
    SAME_IDENTITY,
    /** Whatever read it broke down over it: a fault of ours or of a library, not of the run. */
    CRASHED,
    /** Parsing it took longer than the limit. */
    TIMED_OUT,
    /** Parsing it took more memory than the limit. */
    OUT_OF_MEMORY
  }
}
