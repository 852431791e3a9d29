package org.fihrist.analysis.pattern;

import java.util.Set;

/** Decides which folded words of a dictionary match, and by which prefixes they can be found. */
public interface WordPattern {
  /** Whether a folded word matches. */
  boolean matches(String folded);

  /** Prefixes of the matching words: every matching word begins with one of them. */
  Set<String> beginnings();
}
