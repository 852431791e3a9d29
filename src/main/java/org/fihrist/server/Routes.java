package org.fihrist.server;

import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.util.List;
import org.fihrist.server.contract.Operation;
import org.fihrist.server.operation.EngineAccess;
import org.fihrist.server.operation.Operations;
import org.fihrist.server.operation.SiteServices;

/** Gives every operation of the API its route. */
final class Routes {
  private Routes() {}

  static void apply(JavalinConfig config, EngineAccess engine, SiteServices site) {
    config.http.prefer405over404 = true;
    config.router.ignoreTrailingSlashes = false;
    List<Operation> operations = Operations.of(engine, site);
    for (Operation operation : operations) {
      add(config, operation.address().method(), operation);
      if (operation.address().method().equals(HandlerType.GET)) {
        // Javalin answers HEAD with an empty 200 of its own, found or not.
        add(config, HandlerType.HEAD, operation);
      }
    }
  }

  private static void add(JavalinConfig config, HandlerType method, Operation operation) {
    config.routes.addEndpoint(
        Endpoint.create(method, operation.address().path()).handler(operation::handle));
  }
}
