package org.fihrist.batch;

import java.util.List;
import java.util.Optional;
import org.fihrist.query.ParsedQuery.Note;

/**
 * The answer to one row.
 *
 * @param row the number of the row, counted from 1
 * @param line the number of its line in the file
 * @param query its query
 * @param error the reason why there is no result
 * @param found the result
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
   * The result of a search.
   *
   * @param articles the number of matching articles
   * @param complete false when the time was over; {@code articles} is then a lower bound
   * @param corrected the query that was answered in place of the row's
   * @param span the first and the last date
   * @param tried the spellings that were tried and the repairs
   * @param hits the best hits
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
   * The first and last date of the matching articles; empty when none has a date.
   *
   * @param first the first date, as precise as it is known
   * @param last the last date, as precise as it is known
   */
  public record Span(String first, String last) {}

  /**
   * The spellings that were tried, and the repairs.
   *
   * @param spellings the Arabic spellings that were searched for names in Latin letters, and the
   *     forms in the best hits
   * @param repaired the repairs that the parser made
   */
  public record Tried(List<String> spellings, List<Note> repaired) {
    public Tried {
      spellings = List.copyOf(spellings);
      repaired = List.copyOf(repaired);
    }
  }

  /** A hit in short form. */
  public record TopHit(String id, String title, String outlet, String date, String url) {}
}
