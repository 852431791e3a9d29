package org.fihrist.corpus.document;

import java.util.List;
import org.fihrist.article.Reject;
import org.jspecify.annotations.Nullable;

/**
 * What the parsing process says about one document: its texts, or why there are none.
 *
 * @param reason null when there are texts
 */
record Answer(List<ParsedText> texts, Reject.@Nullable Reason reason, String detail) {
  /** What no answer may take, lest a document fill the memory of whoever asked. */
  static final int MOST_BYTES = 1 << 26;

  static Answer of(List<ParsedText> texts) {
    return new Answer(texts, null, "");
  }

  static Answer refused(Reject.Reason reason, String detail) {
    return new Answer(List.of(), reason, detail);
  }
}
