package org.fihrist.server;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.UnauthorizedResponse;
import io.javalin.router.Endpoint;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.server.Request;
import org.fihrist.search.OutOfScopeException;
import org.fihrist.server.access.Caller;
import org.fihrist.server.contract.Operation;
import org.fihrist.server.contract.Role;
import org.fihrist.server.operation.EngineAccess;
import org.fihrist.server.operation.Operations;
import org.fihrist.server.operation.ScopedOperations;
import org.fihrist.server.operation.ServerState;

/** Gives every operation of the API its route. */
final class Routes {
  private static final String OPERATION = Routes.class.getName();

  private Routes() {}

  private static Request request(Context context) {
    return ServletContextRequest.getServletContextRequest(context.req());
  }

  private static Caller caller(Context context) {
    return Caller.of(request(context));
  }

  private static void check(Caller caller, Role needed) {
    if (caller.role().isEmpty()) {
      throw new UnauthorizedResponse("The operation needs a key.");
    }
    if (!caller.may(needed)) {
      throw new ForbiddenResponse(
          "The operation needs a key of the role " + needed.name().toLowerCase(Locale.ROOT) + ".");
    }
  }

  private static void count(ServerMetrics metrics, Context context) {
    String operation = context.attribute(OPERATION);
    metrics.count(
        operation == null ? "none" : operation,
        context.statusCode(),
        System.nanoTime() - request(context).getBeginNanoTime());
  }

  static void apply(
      JavalinConfig config, EngineAccess engine, ServerState state, ServerMetrics metrics) {
    config.http.prefer405over404 = true;
    config.router.ignoreTrailingSlashes = false;
    List<Operation> operations = Operations.of(engine, state);
    for (Operation operation : operations) {
      add(config, operation.address().method(), operation);
      if (operation.address().method().equals(HandlerType.GET)) {
        // Without this route Javalin answers every HEAD with an empty 200.
        add(config, HandlerType.HEAD, operation);
      }
    }
    config.routes.after(context -> count(metrics, context));
    DocsPages.apply(config, state.site().basePath(), operations);
    operations.stream()
        .collect(groupingBy(operation -> operation.address().path()))
        .forEach((path, all) -> addOptions(config, path, all));
  }

  private static void addOptions(JavalinConfig config, String path, List<Operation> operations) {
    String allowed =
        Stream.concat(
                operations.stream()
                    .map(operation -> operation.address().method())
                    .flatMap(method ->
                        method.equals(HandlerType.GET)
                            ? Stream.of("GET", "HEAD")
                            : Stream.of(method.toString())),
                Stream.of("OPTIONS"))
            .collect(joining(", "));
    config.routes.addEndpoint(
        Endpoint.create(HandlerType.OPTIONS, path)
            .handler(context -> context.header(Header.ALLOW, allowed).status(204)));
  }

  private static void add(JavalinConfig config, HandlerType method, Operation operation) {
    config.routes.addEndpoint(
        Endpoint.create(method, operation.address().path())
            .handler(context -> {
              context.attribute(OPERATION, operation.text().id());
              operation.form().role().ifPresent(role -> check(caller(context), role));
              if (caller(context).isScoped() && !ScopedOperations.allow(operation)) {
                throw new OutOfScopeException();
              }
              operation.handle(context);
            }));
  }
}
