package org.fihrist.analysis.stem;

import java.util.List;

/** What can stand before a word and is written together with it. */
final class Clitics {
  /** What goes before nouns, the longest stacks of each beginning first. */
  static final List<String> BEFORE_NOUNS =
      List.of(
          "", "ال", "وال", "بال", "لل", "كال", "فال", "وبال", "ولل", "فلل", "فبال", "وكال", "و",
          "ب", "ل", "ف", "ك", "وب", "ول", "وك", "فب", "فل");

  /** What goes before a verb of the past. */
  static final List<String> BEFORE_PERFECTS = List.of("", "و", "ف", "ل");

  /** What goes before a verb of the present, before the letter of its person. */
  static final List<String> BEFORE_IMPERFECTS =
      List.of("", "و", "ف", "س", "ل", "وس", "فس", "ول", "فل");

  private Clitics() {}
}
