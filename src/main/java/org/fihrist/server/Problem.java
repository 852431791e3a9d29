package org.fihrist.server;

import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.fihrist.api.Json;
import org.fihrist.server.contract.OpenApi;
import org.fihrist.server.operation.Operations;
import org.fihrist.server.operation.ProblemJson;

/**
 * An error as a client sees it, by RFC 9457.
 *
 * @param status the HTTP status
 * @param detail what is wrong, where, and what to do
 * @param parameter the parameter that is wrong
 * @param position the character of the query that is wrong
 */
record Problem(int status, String detail, Optional<String> parameter, Optional<Integer> position) {
  static final String MEDIA_TYPE = OpenApi.PROBLEM;
  static final String NOTHING_HERE =
      "There is nothing at this address. The API is described at " + Operations.OPEN_API + ".";

  static Problem of(int status, String detail) {
    return new Problem(status, detail, Optional.empty(), Optional.empty());
  }

  static Problem ofParameter(String parameter, String detail) {
    return new Problem(
        HttpStatus.BAD_REQUEST.getCode(), detail, Optional.of(parameter), Optional.empty());
  }

  static Problem ofPosition(int position, String detail) {
    return new Problem(
        HttpStatus.BAD_REQUEST.getCode(), detail, Optional.empty(), Optional.of(position));
  }

  /**
   * The document.
   *
   * @param path the address asked, without its query; empty when it could not be read
   */
  byte[] json(String path) {
    return Json.bytes(
        new ProblemJson(
            "about:blank",
            HttpStatus.forStatus(status).getMessage(),
            status,
            detail,
            path.isEmpty() ? Optional.empty() : Optional.of(path),
            parameter,
            position));
  }
}
