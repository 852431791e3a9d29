package org.fihrist.search.index;

import java.util.List;

/**
 * The result of checking a generation.
 *
 * @param generation its name
 * @param articles the number of its articles, as far as it can be determined
 * @param sizeBytes its size on disk in bytes
 * @param findings its faults
 * @param wayOut the advice for the operator; empty when there is no fault
 */
public record CheckReport(
    String generation, long articles, long sizeBytes, List<CheckFinding> findings, String wayOut) {
  public CheckReport {
    findings = List.copyOf(findings);
  }

  /** Tests whether there is no fault. */
  public boolean isWhole() {
    return findings.isEmpty();
  }
}
