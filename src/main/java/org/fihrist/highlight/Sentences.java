package org.fihrist.highlight;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into sentences: at line ends, and after {@code . ! ? ؟ ؛ …} if white space follows,
 * so that {@code 3.5} and marks inside words do not end a sentence.
 */
final class Sentences {
  /** A sentence's range in the text, without white space at either end. */
  record Span(int start, int end) {
    int length() {
      return end - start;
    }
  }

  private Sentences() {}

  /** The sentences of a text, in order; none is empty. */
  static List<Span> of(String text) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean ends = endsSentence(text.charAt(i)) && isSpaceOrEnd(text, i + 1);
      if (text.charAt(i) == '\n' || ends) {
        addTrimmed(text, start, i + 1, spans);
        start = i + 1;
      }
    }
    addTrimmed(text, start, text.length(), spans);
    return spans;
  }

  private static boolean endsSentence(char c) {
    return ".!?\u061F\u061B\u2026\u06D4".indexOf(c) >= 0;
  }

  private static boolean isSpaceOrEnd(String text, int i) {
    return i >= text.length() || Character.isWhitespace(text.charAt(i));
  }

  private static void addTrimmed(String text, int from, int to, List<Span> spans) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      spans.add(new Span(start, end));
    }
  }
}
