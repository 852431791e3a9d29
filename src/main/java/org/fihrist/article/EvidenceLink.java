package org.fihrist.article;

/**
 * What a link says that cites an article as evidence: the hash of its {@link CitedText} when it was
 * cited and, for a passage, where that stood and its own hash.
 *
 * @param sha256 the hash of the whole text; empty when the link names none
 * @param start where the passage began, in UTF-16 units
 * @param end where it ended, exclusive; equal to {@code start} when the whole article is cited
 * @param passage {@link CitedText#passageHash}; empty when the link names none
 */
public record EvidenceLink(String sha256, int start, int end, String passage) {
  /** Nothing is cited. */
  public static final EvidenceLink NONE = new EvidenceLink("", 0, 0, "");

  public EvidenceLink {
    if (start < 0 || start > end) {
      throw new IllegalArgumentException("no passage: " + start + " to " + end);
    }
  }

  /** Whether a passage is cited, and not the whole article. */
  public boolean ofPassage() {
    return start < end;
  }

  /** Whether anything is cited at all. */
  public boolean present() {
    return ofPassage() || !sha256.isEmpty();
  }
}
