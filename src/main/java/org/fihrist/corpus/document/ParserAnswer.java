package org.fihrist.corpus.document;

import java.util.List;
import org.fihrist.article.Reject;
import org.jspecify.annotations.Nullable;

/**
 * The answer of the parsing process about a document: its texts, or the reason for a reject.
 *
 * @param reason the reason for a reject; null when there are texts
 */
record ParserAnswer(List<ParsedText> texts, Reject.@Nullable Reason reason, String detail) {
  /**
   * The largest size of an answer, so that a document cannot fill the memory of the main process.
   */
  static final int MAX_BYTES = 1 << 26;

  static ParserAnswer of(List<ParsedText> texts) {
    return new ParserAnswer(texts, null, "");
  }

  static ParserAnswer refused(Reject.Reason reason, String detail) {
    return new ParserAnswer(List.of(), reason, detail);
  }
}
