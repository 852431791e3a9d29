package org.fihrist.server;

import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fihrist.api.Json;

/**
 * An error as a client sees it, by RFC 9457.
 *
 * @param status the HTTP status
 * @param detail what is wrong, where, and what to do
 * @param pointer a member more that points at the place, or none
 */
record Problem(int status, String detail, Map<String, Object> pointer) {
  static final String MEDIA_TYPE = "application/problem+json";
  static final String NOTHING_HERE =
      "There is nothing at this address. The API is described at " + Routes.OPEN_API + ".";

  Problem {
    pointer = Map.copyOf(pointer);
  }

  static Problem of(int status, String detail) {
    return new Problem(status, detail, Map.of());
  }

  /**
   * The document.
   *
   * @param path the address asked, without its query; empty when it could not be read
   */
  byte[] json(String path) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", "about:blank");
    json.put("title", HttpStatus.forStatus(status).getMessage());
    json.put("status", status);
    json.put("detail", detail);
    if (!path.isEmpty()) {
      json.put("instance", path);
    }
    json.putAll(pointer);
    return Json.bytes(json);
  }
}
