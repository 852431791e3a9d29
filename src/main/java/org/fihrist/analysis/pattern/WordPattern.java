package org.fihrist.analysis.pattern;

import java.util.Set;

/** Says which folded words are wanted, and where in the order of all words they stand. */
public interface WordPattern {
  /** Whether a folded word is wanted. */
  boolean matches(String folded);

  /** What wanted words begin with: every one begins with one of these. */
  Set<String> beginnings();
}
