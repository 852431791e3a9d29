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
  /** The header that contains the cursor at which an export begins. */
  static final String HEADER = "Fihrist-Cursor";

  private static final int LONGEST = 500;

  static final Parameter<String> CURSOR =
      Parameter.of(
              "cursor",
              "The place where the hits begin: a cursor from an earlier answer, or * for the first"
                  + " hit. A cursor works at any depth, but only in the generation of the index"
                  + " that issued it. Afterwards the answer 410 explains how to start again.",
              ValueType.text(LONGEST))
          .examples(ResultCursor.START);

  private Cursors() {}

  /** Whether a request has a cursor. */
  static boolean given(Arguments arguments) {
    return !arguments.get(CURSOR).isEmpty();
  }

  /**
   * Returns the cursor of a request; without one, the beginning.
   *
   * @throws RequestException when the cursor is invalid or belongs to another search
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
