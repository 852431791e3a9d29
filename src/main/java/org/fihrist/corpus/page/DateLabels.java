package org.fihrist.corpus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fihrist.text.MatchKey;

/**
 * Splits a line before every label of a date, such as "Published on" or "آخر تحديث", so that a line
 * with two labels gives two dates.
 */
public final class DateLabels {
  private static final Map<String, String> LABELS = PhraseTable.kinds("date-labels.tsv");
  private static final String UPDATED = "updated";
  private static final int MAX_LABEL_WORDS = 4;
  private static final int MAX_LINE_WORDS = 60;

  /** The meaning of a label. */
  public enum Label {
    /** There is no label. */
    NONE,
    /** The date is that of publication. */
    PUBLISHED,
    /** The date is that of the last change. */
    UPDATED
  }

  /**
   * A part of a line.
   *
   * @param text the words after the label
   */
  public record Segment(Label label, String text) {}

  private DateLabels() {}

  /** The segments of a line, in order. */
  public static List<Segment> segments(String line) {
    String[] words = line.split("\\s+", -1);
    if (words.length > MAX_LINE_WORDS) {
      return List.of(new Segment(Label.NONE, line));
    }
    List<Segment> segments = new ArrayList<>();
    List<String> text = new ArrayList<>();
    Label label = Label.NONE;
    int at = 0;
    while (at < words.length) {
      int length = labelLength(words, at);
      if (length == 0) {
        text.add(words[at++]);
        continue;
      }
      Label next = label(words, at, length);
      boolean continued = label == next && text.isEmpty();
      if (!continued) {
        close(segments, label, text);
      }
      label = next;
      at += length;
    }
    close(segments, label, text);
    return List.copyOf(segments);
  }

  private static void close(List<Segment> segments, Label label, List<String> text) {
    String words = String.join(" ", text);
    if (!words.isBlank()) {
      segments.add(new Segment(label, words));
    }
    text.clear();
  }

  private static int labelLength(String[] words, int at) {
    for (int length = Math.min(MAX_LABEL_WORDS, words.length - at); length > 0; length--) {
      if (LABELS.containsKey(key(words, at, length))) {
        return length;
      }
    }
    return 0;
  }

  private static Label label(String[] words, int at, int length) {
    return UPDATED.equals(LABELS.get(key(words, at, length))) ? Label.UPDATED : Label.PUBLISHED;
  }

  private static String key(String[] words, int at, int length) {
    return MatchKey.of(String.join(" ", List.of(words).subList(at, at + length)));
  }
}
