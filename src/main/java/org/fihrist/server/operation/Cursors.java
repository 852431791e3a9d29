package org.fihrist.server.operation;

import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Map;
import org.fihrist.api.ResultCursor;
import org.fihrist.api.SearchQuestion;
import org.fihrist.api.StaleCursorException;
import org.fihrist.search.SearchEngine;
import org.fihrist.server.contract.Arguments;
import org.fihrist.server.contract.Parameter;
import org.fihrist.server.contract.RequestException;
import org.fihrist.server.contract.ValueType;

/** Reads the cursor of a request. */
final class Cursors {
  /** The header with the cursor at which an export begins. */
  static final String HEADER = "Fihrist-Cursor";

  private static final int LONGEST = 500;

  static final Parameter<String> CURSOR =
      Parameter.of(
              "cursor",
              "Where to go on: what an answer gave, or * to begin. It works at any depth, as long"
                  + " as the index has the same generation; then 410 says how to begin again.",
              ValueType.text(LONGEST))
          .examples(ResultCursor.START);

  private Cursors() {}

  /** Whether a request has a cursor. */
  static boolean given(Arguments arguments) {
    return !arguments.get(CURSOR).isEmpty();
  }

  /**
   * The cursor of a request; without one, the beginning.
   *
   * @throws RequestException when it is none, or that of another search
   * @throws HttpResponseException 410 when its generation is gone
   */
  static ResultCursor read(Arguments arguments, SearchEngine engine, SearchQuestion question) {
    String text = given(arguments) ? arguments.get(CURSOR).strip() : ResultCursor.START;
    try {
      return ResultCursor.read(text, engine.status().generation(), question);
    } catch (StaleCursorException e) {
      throw new HttpResponseException(
          HttpStatus.GONE.getCode(), String.valueOf(e.getMessage()), Map.of());
    } catch (IllegalArgumentException e) {
      throw new RequestException(CURSOR.name(), String.valueOf(e.getMessage()));
    }
  }
}
