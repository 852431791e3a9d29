package org.fihrist.search.index;

import java.util.List;

/**
 * What became of looking at a generation.
 *
 * @param generation its name
 * @param articles how many it holds, as far as can be told
 * @param sizeBytes its size on disk
 * @param findings what is wrong with it
 * @param wayOut what to do about it; empty when nothing is wrong
 */
public record CheckReport(
    String generation, long articles, long sizeBytes, List<CheckFinding> findings, String wayOut) {
  public CheckReport {
    findings = List.copyOf(findings);
  }

  /** Whether nothing is wrong. */
  public boolean isWhole() {
    return findings.isEmpty();
  }
}
