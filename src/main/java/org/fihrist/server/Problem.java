package org.fihrist.server;

import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.fihrist.api.Json;
import org.fihrist.server.contract.OpenApi;
import org.fihrist.server.operation.Operations;
import org.fihrist.server.operation.ProblemJson;

/**
 * An error answer as RFC 9457 defines it.
 *
 * @param status the HTTP status
 * @param type the kind of problem
 * @param detail an English sentence that says what is wrong and what to do
 * @param place the part of the request that is wrong
 */
record Problem(int status, ProblemType type, String detail, Place place) {
  static final String MEDIA_TYPE = OpenApi.PROBLEM;
  static final String NOTHING_HERE =
      "There is nothing at this address. The API is described at " + Operations.OPEN_API + ".";

  /**
   * A part of a request.
   *
   * @param parameter the parameter that is wrong
   * @param position the character of the query that is wrong
   */
  record Place(Optional<String> parameter, Optional<Integer> position) {
    static final Place UNKNOWN = new Place(Optional.empty(), Optional.empty());
  }

  static Problem of(int status, String detail) {
    return new Problem(status, ProblemType.of(status), detail, Place.UNKNOWN);
  }

  static Problem ofParameter(String parameter, String detail) {
    return new Problem(
        HttpStatus.BAD_REQUEST.getCode(),
        ProblemType.named(ProblemType.INVALID_PARAMETER),
        detail,
        new Place(Optional.of(parameter), Optional.empty()));
  }

  static Problem ofPosition(int position, String detail) {
    return new Problem(
        HttpStatus.BAD_REQUEST.getCode(),
        ProblemType.named(ProblemType.QUERY_SYNTAX),
        detail,
        new Place(Optional.empty(), Optional.of(position)));
  }

  /**
   * Returns the JSON document.
   *
   * @param basePath the path before all addresses of the server
   * @param path the requested path after the base path, without the query; empty if it could not be
   *     read
   * @param inArabic whether title and detail are in Arabic
   */
  byte[] json(String basePath, String path, boolean inArabic) {
    return Json.bytes(
        new ProblemJson(
            basePath + type.address(),
            type.title().in(inArabic),
            status,
            inArabic ? ArabicDetails.of(detail) : detail,
            path.isEmpty() ? Optional.empty() : Optional.of(basePath + path),
            place.parameter(),
            place.position()));
  }
}
