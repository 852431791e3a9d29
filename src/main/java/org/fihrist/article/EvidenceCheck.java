package org.fihrist.article;

/**
 * Whether an {@link EvidenceLink} still holds of an article's text.
 *
 * <p>A passage that no longer stands in its place is looked for by its hash, nearest places first:
 * every stretch of its length is hashed, which takes some milliseconds for a news article. The work
 * is bounded, since whoever asks chooses the length.
 *
 * @param text whether the whole text is what was cited
 * @param passage what became of the passage
 * @param start where it begins now, in UTF-16 units; as in the link when it was not found
 * @param end where it ends now
 */
public record EvidenceCheck(TextState text, PassageState passage, int start, int end) {
  /** How many units are hashed in search of a passage before that is given up. */
  private static final long MOST_HASHED = 20_000_000;

  /** Whether a text is what was cited. */
  public enum TextState {
    /** The link names no hash. */
    UNCHECKED,
    /** To the letter. */
    UNCHANGED,
    /** It has another hash. */
    CHANGED
  }

  /** What became of a passage. */
  public enum PassageState {
    /** The link cites the whole article. */
    WHOLE,
    /** It stands where it stood. */
    IN_PLACE,
    /** It stands elsewhere. */
    MOVED,
    /** It is not in the text any more. */
    GONE,
    /** The link does not say enough to tell, or the text is too long to look. */
    UNKNOWN
  }

  /** Compares what was cited with a text of today. */
  public static EvidenceCheck of(EvidenceLink link, CitedText cited) {
    TextState text = textState(link, cited);
    if (!link.ofPassage()) {
      return new EvidenceCheck(text, PassageState.WHOLE, 0, 0);
    }
    String here = cited.passageHash(link.start(), link.end());
    if (link.passage().isEmpty()) {
      boolean vouchedFor = text != TextState.CHANGED && !here.isEmpty();
      return at(link, text, vouchedFor ? PassageState.IN_PLACE : PassageState.UNKNOWN);
    }
    return here.equals(link.passage())
        ? at(link, text, PassageState.IN_PLACE)
        : found(link, cited, text);
  }

  private static TextState textState(EvidenceLink link, CitedText cited) {
    if (link.sha256().isEmpty()) {
      return TextState.UNCHECKED;
    }
    return link.sha256().equals(cited.sha256()) ? TextState.UNCHANGED : TextState.CHANGED;
  }

  private static EvidenceCheck at(EvidenceLink link, TextState text, PassageState state) {
    return new EvidenceCheck(text, state, link.start(), link.end());
  }

  private static EvidenceCheck found(EvidenceLink link, CitedText cited, TextState text) {
    int length = link.end() - link.start();
    int last = cited.text().length() - length;
    if (last < 0) {
      return at(link, text, PassageState.GONE);
    }
    int near = Math.min(link.start(), last);
    long hashed = 0;
    for (int away = 0; near - away >= 0 || near + away <= last; away++) {
      for (int start : new int[] {near - away, near + away}) {
        if (cited.passageHash(start, start + length).equals(link.passage())) {
          return new EvidenceCheck(text, PassageState.MOVED, start, start + length);
        }
      }
      hashed += 2L * length;
      if (hashed > MOST_HASHED) {
        return at(link, text, PassageState.UNKNOWN);
      }
    }
    return at(link, text, PassageState.GONE);
  }
}
