package org.fihrist.corpus;

import java.util.Optional;
import org.fihrist.article.Place;
import org.fihrist.article.Reject;
import org.fihrist.corpus.fields.FieldMap;
import org.fihrist.corpus.fields.FieldMapException;
import org.fihrist.corpus.input.Origin;

/** Finds the field names for a text, or rejects the text if the operator's table is invalid. */
final class FieldMaps {
  private FieldMaps() {}

  /** The map; empty when the operator's table is invalid and the text was rejected. */
  static Optional<FieldMap> of(Origin origin, String format, Intake intake) {
    try {
      return Optional.of(FieldMap.of(origin.path()));
    } catch (FieldMapException e) {
      intake.reject(
          new Reject(
              origin.source(0, Place.UNKNOWN, format), Reject.Reason.UNREADABLE, e.detail()));
      return Optional.empty();
    }
  }
}
