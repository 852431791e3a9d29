package org.fihrist.corpus;

import java.util.Optional;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.corpus.html.OutletRules;
import org.fihrist.corpus.input.Origin;

/** Finds the operator's rules for the pages of a file, or rejects the page if they are invalid. */
final class RulesOfFile {
  private RulesOfFile() {}

  /** The rules; empty when they are invalid and the page was rejected. */
  static Optional<OutletRules> read(Origin origin, Source source, Intake intake) {
    try {
      return Optional.of(OutletRules.of(origin.path()));
    } catch (OutletRules.OutletRulesException e) {
      intake.reject(new Reject(source, Reject.Reason.UNREADABLE, e.detail()));
      return Optional.empty();
    }
  }
}
