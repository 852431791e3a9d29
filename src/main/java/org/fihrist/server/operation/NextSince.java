package org.fihrist.server.operation;

import io.javalin.http.Context;
import org.fihrist.search.SearchEngine;

/** The header that says which time to give as {@code since} next time. */
final class NextSince {
  static final String HEADER = "Fihrist-Next-Since";
  static final String MEANING =
      "Give it as since next time, to get what is indexed from now on. It is the time when the"
          + " generation was built. When it is earlier than the one you had, the index went back to"
          + " an older generation: begin anew.";

  private NextSince() {}

  /** Sets the header, for the generation that answers. */
  static void tell(Context context, SearchEngine engine) {
    context.header(HEADER, engine.status().builtAt());
  }
}
