package org.fihrist.analysis.stem;

import java.util.List;

/** The proclitics that may be written together with a word. */
final class Clitics {
  /** The proclitics of nouns. */
  static final List<String> BEFORE_NOUNS =
      List.of(
          "", "ال", "وال", "بال", "لل", "كال", "فال", "وبال", "ولل", "فلل", "فبال", "وكال", "و",
          "ب", "ل", "ف", "ك", "وب", "ول", "وك", "فب", "فل");

  /** The proclitics of verbs of the past. */
  static final List<String> BEFORE_PERFECTS = List.of("", "و", "ف", "ل");

  /** The proclitics of verbs of the present, before the letter of the person. */
  static final List<String> BEFORE_IMPERFECTS =
      List.of("", "و", "ف", "س", "ل", "وس", "فس", "ول", "فل");

  private Clitics() {}
}
