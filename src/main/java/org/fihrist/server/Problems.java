package org.fihrist.server;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.UnauthorizedResponse;
import io.javalin.router.EndpointNotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.fihrist.query.QuerySyntaxException;
import org.fihrist.search.ClientLeftException;
import org.fihrist.search.IndexFailureException;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.OutOfScopeException;
import org.fihrist.server.contract.BasePath;
import org.fihrist.server.contract.CacheControl;
import org.fihrist.server.contract.ReaderLanguage;
import org.fihrist.server.contract.RequestException;
import org.fihrist.server.operation.BusyException;
import org.fihrist.server.operation.ClientConnection;
import org.fihrist.server.operation.WordlessTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns every exception into an HTTP answer. */
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final Problem INTERNAL_ERROR =
      Problem.of(
          500, "The server failed because of an error of its own. The server's log describes it.");

  private Problems() {}

  static void apply(JavalinConfig config) {
    config.routes.exception(Exception.class, Problems::answer);
    config.routes.exception(HttpResponseException.class, Problems::answer);
    config.router.javaLangErrorHandler(Problems::answer);
  }

  private static void answer(Exception exception, Context context) {
    if (exception instanceof ClientLeftException) {
      ClientConnection.of(context).cutOff();
      return;
    }
    Problem problem = problem(exception);
    if (problem.status() >= 500) {
      log(context.req().getMethod() + " " + context.path(), exception);
    }
    if (exception instanceof MethodNotAllowedResponse notAllowed) {
      // Javalin uses a different key for browsers, so all values are taken.
      notAllowed.getDetails().values().forEach(allowed -> context.header(Header.ALLOW, allowed));
    }
    if (exception instanceof UnauthorizedResponse) {
      context.header(Header.WWW_AUTHENTICATE, "Bearer");
    }
    if (exception instanceof BusyException busy) {
      context.header(Header.RETRY_AFTER, Integer.toString(busy.retryAfterSeconds()));
    }
    context.status(problem.status());
    context.contentType(Problem.MEDIA_TYPE);
    context.header(Header.CACHE_CONTROL, CacheControl.NOT_STORED);
    context.removeHeader(Header.ETAG);
    context.result(
        problem.json(BasePath.of(context), context.path(), ReaderLanguage.isArabic(context)));
  }

  private static Problem problem(Exception exception) {
    return switch (exception) {
      case RequestException wrong when wrong.parameter().isEmpty() ->
          Problem.of(400, message(wrong));
      case RequestException wrong -> Problem.ofParameter(wrong.parameter(), message(wrong));
      case QuerySyntaxException wrong -> Problem.ofPosition(wrong.position(), message(wrong));
      case IndexFailureException failure ->
          Problem.of(503, "The index does not answer now. Try again in a moment.");
      case IndexUnavailableException unavailable ->
          Problem.of(
              503, "There is no index to search. Build one with: ./fihrist rebuild SOURCE...");
      case OutOfScopeException refused -> Problem.of(403, message(refused));
      case BusyException busy -> Problem.of(503, message(busy));
      case EndpointNotFound nothing -> Problem.of(404, Problem.NOTHING_HERE);
      case MethodNotAllowedResponse notAllowed ->
          Problem.of(
              405,
              "This address takes only " + String.join("", notAllowed.getDetails().values()) + ".");
      case HttpResponseException other -> Problem.of(other.getStatus(), message(other));
      default -> INTERNAL_ERROR;
    };
  }

  private static String message(Exception exception) {
    String message = exception.getMessage();
    return message == null ? "" : message;
  }

  /** Answers errors of the JVM, such as a stack overflow, for which Javalin gives no context. */
  private static void answer(HttpServletResponse response, Error error) {
    log("a request", error);
    response.setStatus(INTERNAL_ERROR.status());
    response.setContentType(Problem.MEDIA_TYPE);
    try {
      response.getOutputStream().write(INTERNAL_ERROR.json("", "", false));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void log(String request, Throwable trouble) {
    if (trouble instanceof BusyException) {
      // The level is DEBUG, so that an overload does not also fill the log.
      LOG.debug("{} was refused: {}", request, trouble.getMessage());
    } else if (trouble instanceof IndexUnavailableException) {
      LOG.warn("{} could not be answered: {}", request, trouble.getMessage());
    } else {
      LOG.error("{} failed\n{}", request, WordlessTrace.of(trouble));
    }
  }
}
