package org.fihrist.server.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fihrist.api.JsonParameters;
import org.jspecify.annotations.Nullable;

/** Reads parameters from the body of a request. */
final class RequestBody {
  /** The largest body. No operation's parameters need as much. */
  static final int MAX_BYTES = 256 * 1024;

  static final String FORM = "application/x-www-form-urlencoded";
  static final String JSON = "application/json";

  private RequestBody() {}

  /**
   * Returns the values by name; none for a request without a body.
   *
   * @throws RequestException when the body does not conform to its media type
   * @throws HttpResponseException when it is too large or of another type
   */
  static Map<String, List<String>> values(Context context) {
    String body = text(bytes(context));
    return switch (mediaType(context.contentType())) {
      case FORM -> QueryString.values(body);
      case JSON -> json(body);
      default -> {
        if (body.isEmpty()) {
          yield Map.of();
        }
        throw new HttpResponseException(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE.getCode(),
            "The body is of another type. Send " + JSON + " or " + FORM + ".",
            Map.of());
      }
    };
  }

  private static Map<String, List<String>> json(String body) {
    try {
      return JsonParameters.read(body);
    } catch (IllegalArgumentException e) {
      throw new RequestException("", String.valueOf(e.getMessage()));
    }
  }

  private static byte[] bytes(Context context) {
    try {
      byte[] bytes = context.bodyInputStream().readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new HttpResponseException(
            HttpStatus.CONTENT_TOO_LARGE.getCode(),
            "The body is longer than " + MAX_BYTES + " bytes. Send less.",
            Map.of());
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new RequestException("", "The body is not UTF-8. Encode it as UTF-8.");
    }
  }

  private static String mediaType(@Nullable String header) {
    String type = header == null ? "" : header;
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }
}
