package org.fihrist.server;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.router.Endpoint;
import java.util.List;
import java.util.stream.Stream;
import org.fihrist.server.contract.Operation;
import org.fihrist.server.operation.EngineAccess;
import org.fihrist.server.operation.Operations;

/** Gives every operation of the API its route. */
final class Routes {
  private Routes() {}

  static void apply(JavalinConfig config, EngineAccess engine) {
    config.http.prefer405over404 = true;
    config.router.ignoreTrailingSlashes = false;
    List<Operation> operations = Operations.of(engine);
    for (Operation operation : operations) {
      add(config, operation.address().method(), operation);
      if (operation.address().method().equals(HandlerType.GET)) {
        // Javalin answers HEAD with an empty 200 of its own, found or not.
        add(config, HandlerType.HEAD, operation);
      }
    }
    DocsPages.apply(config, operations);
    operations.stream()
        .collect(groupingBy(operation -> operation.address().path()))
        .forEach((path, all) -> tellMethods(config, path, all));
  }

  private static void tellMethods(JavalinConfig config, String path, List<Operation> operations) {
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
        Endpoint.create(method, operation.address().path()).handler(operation::handle));
  }
}
