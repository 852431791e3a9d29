package org.fihrist.server.operation;

import io.javalin.http.Context;
import org.fihrist.search.SearchEngine;

/** The header with the time to send as {@code since} in the next request. */
final class NextSince {
  static final String HEADER = "Fihrist-Next-Since";
  static final String MEANING =
      "Send this time as since in the next request to get the articles that are indexed from now"
          + " on. It is the time when the generation was built. If it is earlier than your last"
          + " one, the index was rolled back to an older generation: export everything again.";

  private NextSince() {}

  /** Sets the header to the time of the generation that answers. */
  static void set(Context context, SearchEngine engine) {
    context.header(HEADER, engine.status().builtAt());
  }
}
