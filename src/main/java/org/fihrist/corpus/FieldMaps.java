package org.fihrist.corpus;

import java.util.Optional;
import org.fihrist.article.Place;
import org.fihrist.article.Reject;
import org.fihrist.corpus.fields.FieldMap;
import org.fihrist.corpus.fields.FieldMapException;
import org.fihrist.corpus.input.Origin;

/** Finds the names of a text's fields, or says what is wrong with the operator's table of them. */
final class FieldMaps {
  private FieldMaps() {}

  /** The map; empty when it cannot be used, and then the text is rejected. */
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
