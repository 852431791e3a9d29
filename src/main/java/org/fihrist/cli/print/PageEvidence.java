package org.fihrist.cli.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fihrist.cli.print.ExplanationJson.LeftOut;
import org.fihrist.corpus.page.DateCandidate;
import org.fihrist.corpus.page.PageObserver;

/** Collects the steps of reading one article, until they are cleared for the next. */
final class PageEvidence implements PageObserver {
  private final int maxCuts;
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final List<LeftOut> cuts = new ArrayList<>();
  private final List<DateCandidate> dates = new ArrayList<>();
  private String textElement = "";
  private long cutsTotal;

  /**
   * Creates an empty collection.
   *
   * @param maxCuts the maximal number of parts left out that are kept; all are counted
   */
  PageEvidence(int maxCuts) {
    this.maxCuts = maxCuts;
  }

  @Override
  public void cut(String place, String reason, String text) {
    if (cutsTotal++ < maxCuts) {
      cuts.add(new LeftOut(place, reason, text));
    }
  }

  @Override
  public void field(String name, String value, String evidence) {
    fields.put(name, evidence);
  }

  @Override
  public void dates(List<DateCandidate> candidates) {
    dates.addAll(candidates);
  }

  @Override
  public void text(String place) {
    textElement = place;
  }

  /** Returns the place where a field was found, or a default if no place was reported. */
  String place(String field, String absent) {
    return fields.getOrDefault(field, absent);
  }

  /** Returns the first parts that were left out. */
  List<LeftOut> cuts() {
    return List.copyOf(cuts);
  }

  /** Returns the number of all parts that were left out. */
  long cutsTotal() {
    return cutsTotal;
  }

  /** Returns all dates that were considered. */
  List<DateCandidate> dates() {
    return List.copyOf(dates);
  }

  /** Returns the element that contains the text; empty if none was reported. */
  String textElement() {
    return textElement;
  }

  /** Whether no field, date or part left out was reported. */
  boolean isEmpty() {
    return fields.isEmpty() && dates.isEmpty() && cuts.isEmpty();
  }

  /** Forgets everything. */
  void clear() {
    fields.clear();
    cuts.clear();
    dates.clear();
    textElement = "";
    cutsTotal = 0;
  }
}
