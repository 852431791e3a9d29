package org.fihrist.article;

/**
 * The result of comparing an {@link EvidenceLink} with the present text of its article.
 *
 * <p>A passage that is no longer in its place is searched by its hash, nearest offsets first: every
 * range of the same length is hashed, which takes some milliseconds for a news article. The work is
 * limited, because the client chooses the length.
 *
 * @param text whether the whole text is still the cited text
 * @param passage whether and where the passage was found
 * @param start where the passage begins now, in UTF-16 units; as in the link when it was not found
 * @param end where the passage ends now, exclusive
 */
public record EvidenceCheck(TextState text, PassageState passage, int start, int end) {
  /** The search for a passage stops after this number of hashed UTF-16 units. */
  private static final long MAX_HASHED_CHARS = 20_000_000;

  /** Whether the text of an article is still the cited text. */
  public enum TextState {
    /** The link holds no hash of the text. */
    UNCHECKED,
    /** Every character is the same. */
    UNCHANGED,
    /** The text has another hash. */
    CHANGED
  }

  /** Whether a passage is still in the text. */
  public enum PassageState {
    /** The link cites the whole article. */
    WHOLE,
    /** The passage is at the cited offsets. */
    IN_PLACE,
    /** The passage is at other offsets. */
    MOVED,
    /** The passage is no longer in the text. */
    GONE,
    /** The link holds no hash of the passage, or the text is too long to search. */
    UNKNOWN
  }

  /** Compares a link with the present text of the article that it cites. */
  public static EvidenceCheck of(EvidenceLink link, CitedText cited) {
    TextState text = textState(link, cited);
    if (!link.ofPassage()) {
      return new EvidenceCheck(text, PassageState.WHOLE, 0, 0);
    }
    String here = cited.passageHash(link.start(), link.end());
    if (link.passage().isEmpty()) {
      boolean inPlace = text != TextState.CHANGED && !here.isEmpty();
      return at(link, text, inPlace ? PassageState.IN_PLACE : PassageState.UNKNOWN);
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
      if (hashed > MAX_HASHED_CHARS) {
        return at(link, text, PassageState.UNKNOWN);
      }
    }
    return at(link, text, PassageState.GONE);
  }
}
