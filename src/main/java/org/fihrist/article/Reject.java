package org.fihrist.article;

/**
 * An input that did not become an article, and the reason. Every input that is read becomes either
 * an article or a reject.
 *
 * @param source the file and the place in it
 * @param reason the kind of error
 * @param detail a sentence for the operator: the exact error, and what to do about it
 */
public record Reject(Source source, Reason reason, String detail) {
  /** Why an input did not become an article. */
  public enum Reason {
    /** The file could not be opened or read to its end. */
    UNREADABLE,
    /** No reader knows this kind of content. */
    UNKNOWN_FORMAT,
    /** The encoding of the text was not recognised. */
    UNDECODABLE,
    /** The text was once decoded wrongly, and letters of it were lost. */
    GARBLED,
    /** The article's record is broken. */
    DAMAGED,
    /** There is neither a title nor a body. */
    EMPTY,
    /** The file or the article is larger than the reader's limit. */
    TOO_LARGE,
    /**
     * The archive unpacks to far more bytes than a normal archive of its size; the rest of the file
     * is not read.
     */
    BOMB,
    /** Archives are nested in archives deeper than the limit. */
    TOO_DEEP,
    /** An archive has more members than the limit; the other members are not read. */
    TOO_MANY,
    /** A link inside an archive, or a link that forms a cycle; such links are not followed. */
    LINK,
    /** The input is encrypted and needs a password. */
    ENCRYPTED,
    /** A scanned document: it holds images of pages but no text. */
    NO_TEXT,
    /**
     * Records of a web archive that are not pages, such as images and redirects; one reject counts
     * all of them.
     */
    NO_PAGE,
    /**
     * A different text with the same number or address was read earlier; the earlier one is kept.
     */
    SAME_IDENTITY,
    /** The reader failed on this input because of a bug in Fihrist or in a library. */
    CRASHED,
    /** Parsing took longer than the limit. */
    TIMED_OUT,
    /** Parsing took more memory than the limit. */
    OUT_OF_MEMORY
  }
}
