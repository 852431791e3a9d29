package org.fihrist.server.operation;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Map;
import org.fihrist.server.contract.Answer;
import org.fihrist.server.contract.Arguments;
import org.fihrist.server.contract.BasePath;
import org.fihrist.server.contract.KeyScheme;
import org.fihrist.server.contract.Operation;
import org.fihrist.server.contract.Parameter;
import org.fihrist.server.contract.ValueType;

/** {@code POST /sign-in}: stores a key in a cookie, which the page sends with its requests. */
public final class SignInOperation {
  /** The sign-in page. */
  public static final String PATH = "/sign-in";

  /** The sign-in page after a wrong key. */
  public static final String AGAIN = "/sign-in/again";

  private static final int MAX_KEY = 200;
  private static final int KEPT_SECONDS = (int) Duration.ofDays(30).toSeconds();

  private static final Parameter<String> KEY =
      Parameter.of("key", "The key.", ValueType.text(MAX_KEY));

  private SignInOperation() {}

  static Operation of(ServerState server) {
    return Operation.post(PATH, "signIn", "Stores a key in a cookie")
        .describedAs(
            "Scripts cannot read the cookie, and browsers do not send it with requests from other"
                + " sites.")
        .forEverybody()
        .takes(KEY)
        .answers(
            new Answer(
                HttpStatus.SEE_OTHER.getCode(),
                "Redirects to the page, or back to the form if the key is unknown.",
                Map.of(),
                Map.of(Header.LOCATION, "The next address.")))
        .by((context, arguments) -> signIn(server, context, arguments));
  }

  private static void signIn(ServerState server, Context context, Arguments arguments) {
    String key = arguments.get(KEY).strip();
    boolean known = server.isKey().test(key);
    if (known) {
      context.cookie(
          new Cookie(
              KeyScheme.COOKIE,
              key,
              BasePath.of(context) + "/",
              KEPT_SECONDS,
              context.req().isSecure(),
              true,
              null,
              SameSite.STRICT));
    }
    context
        .header(Header.LOCATION, BasePath.of(context) + (known ? "/" : AGAIN))
        .status(HttpStatus.SEE_OTHER);
  }
}
