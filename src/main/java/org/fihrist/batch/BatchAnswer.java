package org.fihrist.batch;

import java.util.List;
import java.util.Optional;
import org.fihrist.query.ParsedQuery.Note;

/**
 * What is said to one row.
 *
 * @param row which row, counted from 1
 * @param line in which line of the file it stands
 * @param query its query
 * @param error why there is no answer
 * @param found the answer
 */
public record BatchAnswer(
    long row, long line, String query, Optional<String> error, Optional<Found> found) {
  static BatchAnswer of(BatchRow row, Found found) {
    return new BatchAnswer(
        row.number(), row.line(), row.query(), Optional.empty(), Optional.of(found));
  }

  static BatchAnswer fault(BatchRow row, String error) {
    return new BatchAnswer(
        row.number(), row.line(), row.query(), Optional.of(error), Optional.empty());
  }

  /**
   * What a search found.
   *
   * @param articles how many articles match
   * @param complete false when the time ran out: then at least so many match
   * @param corrected the query that was asked in the place of the row's
   * @param span the first and the last date
   * @param tried what was tried and repaired
   * @param hits the best
   */
  public record Found(
      long articles,
      boolean complete,
      Optional<String> corrected,
      Span span,
      Tried tried,
      List<TopHit> hits) {
    public Found {
      hits = List.copyOf(hits);
    }
  }

  /**
   * First and last date of the articles that match; empty when none has a date.
   *
   * @param first as precise as it is known
   * @param last as precise as it is known
   */
  public record Span(String first, String last) {}

  /**
   * What was tried.
   *
   * @param spellings the Arabic spellings that were searched for names in Latin letters, and the
   *     forms that the best hits hold
   * @param repaired what was repaired in reading the query
   */
  public record Tried(List<String> spellings, List<Note> repaired) {
    public Tried {
      spellings = List.copyOf(spellings);
      repaired = List.copyOf(repaired);
    }
  }

  /** A hit, short. */
  public record TopHit(String id, String title, String outlet, String date, String url) {}
}
