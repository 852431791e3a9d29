package org.fihrist.names;

import java.util.Arrays;
import java.util.List;

/** What one to four Latin letters that are one sound may stand for in Arabic. */
final class Grapheme {
  static final int NEVER = 1_000_000;

  private static final char FIRST = '\u0621';
  private static final char LAST = '\u064A';

  private final int nothing;
  private final int[] one = new int[LAST - FIRST + 1];
  private final List<Reading> several;
  private final List<Reading> readings;

  /** Some Arabic letters, or none, and what it costs to believe in them. */
  record Reading(String arabic, int cost) {}

  Grapheme(List<Reading> readings) {
    Arrays.fill(one, NEVER);
    int none = NEVER;
    for (Reading reading : readings) {
      if (reading.arabic().isEmpty()) {
        none = reading.cost();
      } else if (reading.arabic().length() == 1) {
        one[reading.arabic().charAt(0) - FIRST] = reading.cost();
      }
    }
    nothing = none;
    several = readings.stream().filter(reading -> reading.arabic().length() > 1).toList();
    this.readings = List.copyOf(readings);
  }

  /** Letters that say nothing, such as the first of two. */
  static Grapheme silent() {
    return new Grapheme(List.of(new Reading("", 0)));
  }

  int nothing() {
    return nothing;
  }

  int one(char letter) {
    return one[letter - FIRST];
  }

  List<Reading> several() {
    return several;
  }

  List<Reading> readings() {
    return readings;
  }
}
