package org.fihrist.article;

/**
 * The parameters of a link that cites an article as evidence: the hash that its {@link CitedText}
 * had when the link was made and, if the link cites a passage, the offsets and the hash of the
 * passage.
 *
 * @param sha256 the hash of the whole text; empty when the link has none
 * @param start where the passage began, in UTF-16 units
 * @param end where it ended, exclusive; equal to {@code start} when the whole article is cited
 * @param passage {@link CitedText#passageHash}; empty when the link has none
 */
public record EvidenceLink(String sha256, int start, int end, String passage) {
  /** The parameters of a link that cites nothing. */
  public static final EvidenceLink NONE = new EvidenceLink("", 0, 0, "");

  public EvidenceLink {
    if (start < 0 || start > end) {
      throw new IllegalArgumentException(
          "a passage begins at 0 or later and ends after its beginning, not "
              + start
              + " to "
              + end);
    }
  }

  /** Whether the link cites a passage and not the whole article. */
  public boolean ofPassage() {
    return start < end;
  }

  /** Whether the link cites anything. */
  public boolean present() {
    return ofPassage() || !sha256.isEmpty();
  }
}
