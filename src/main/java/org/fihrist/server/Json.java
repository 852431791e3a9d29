package org.fihrist.server;

import io.javalin.http.Context;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How JSON is written here. */
final class Json {
  private static final String MEDIA_TYPE = "application/json";

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final char REPLACEMENT = '\uFFFD';

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Takes a whole document, so that nothing is set on the answer before all that can fail. */
  static void answer(Context context, byte[] json) {
    context.contentType(MEDIA_TYPE).result(json);
  }

  static byte[] bytes(ObjectNode json) {
    return MAPPER.writeValueAsBytes(json);
  }

  /**
   * Text that every JSON reader takes. Half a surrogate pair, which UTF-8 cannot say, becomes a
   * replacement character; all offsets stay true, since one unit replaces one unit.
   */
  static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHalf(text, i)) {
        return withoutHalves(text);
      }
    }
    return text;
  }

  private static String withoutHalves(String text) {
    char[] whole = text.toCharArray();
    for (int i = 0; i < whole.length; i++) {
      if (isHalf(text, i)) {
        whole[i] = REPLACEMENT;
      }
    }
    return new String(whole);
  }

  private static boolean isHalf(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
