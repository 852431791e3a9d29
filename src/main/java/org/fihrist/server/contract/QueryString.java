package org.fihrist.server.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Splits the query of an address, or a form in a body, into names and values. */
final class QueryString {
  private QueryString() {}

  /**
   * Returns the values by name, in the order of the text. Pairs without a name and a value are
   * skipped.
   *
   * @param query the text after the question mark, still encoded
   * @throws RequestException when an escape is damaged or the bytes are not UTF-8
   */
  static Map<String, List<String>> values(@Nullable String query) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (query == null) {
      return values;
    }
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = PercentEncoding.decode(equals < 0 ? pair : pair.substring(0, equals), "");
      String value = equals < 0 ? "" : PercentEncoding.decode(pair.substring(equals + 1), name);
      if (!name.isEmpty() || !value.isEmpty()) {
        values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
      }
    }
    return values;
  }
}
