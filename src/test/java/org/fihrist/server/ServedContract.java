package org.fihrist.server;

import static java.util.stream.Collectors.toSet;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The contract in a server's {@code openapi.json}, against which answers are checked. The check is
 * stricter than the document: an object may only have members that are described.
 */
final class ServedContract {
  private static final Map<String, ServedContract> READ = new ConcurrentHashMap<>();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final JsonNode root;
  private final ObjectNode components;
  private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

  private ServedContract(String document) {
    this.root = JsonMapper.shared().readTree(document);
    this.components = (ObjectNode) JsonMapper.shared().readTree(document).get("components");
    components
        .get("schemas")
        .forEach(schema -> {
          if (schema.has("properties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
          }
        });
  }

  /** Returns the contract of a document. Equal documents are parsed only once. */
  static ServedContract of(String document) {
    return READ.computeIfAbsent(document, ServedContract::new);
  }

  JsonNode root() {
    return root;
  }

  /** The declaration of an operation's parameter. */
  JsonNode parameter(String path, String name) {
    return root.at("/paths/" + path.replace("~", "~0").replace("/", "~1") + "/get/parameters")
        .valueStream()
        .filter(parameter -> parameter.get("name").asString().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(path + " declares no " + name));
  }

  /** An answer of the server. */
  record Exchange(String method, String target, int status, String type, String body) {
    private String path() {
      int query = target.indexOf('?');
      return query < 0 ? target : target.substring(0, query);
    }

    private Set<String> parameters() {
      int query = target.indexOf('?');
      return query < 0
          ? Set.of()
          : Stream.of(target.substring(query + 1).split("&", -1))
              .map(pair -> pair.split("=", 2)[0])
              .filter(name -> !name.isEmpty())
              .map(name -> URLDecoder.decode(name, StandardCharsets.UTF_8))
              .collect(toSet());
    }

    private String mediaType() {
      return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Checks an answer against the contract.
   *
   * @throws AssertionError when the contract does not describe the answer
   */
  void check(Exchange exchange) {
    List<String> flaws = flaws(exchange);
    if (!flaws.isEmpty()) {
      throw new AssertionError(
          exchange.method()
              + " "
              + exchange.target()
              + " was answered by what openapi.json does not describe: "
              + flaws
              + "\n"
              + exchange.status()
              + " "
              + exchange.type()
              + " "
              + exchange.body());
    }
  }

  private List<String> flaws(Exchange exchange) {
    JsonNode path = path(exchange.path());
    String method = exchange.method().equals("HEAD") ? "GET" : exchange.method();
    JsonNode operation = path.path(method.toLowerCase(Locale.ROOT));
    if (operation.isMissingNode()) {
      return undescribed(exchange);
    }
    List<String> flaws = new ArrayList<>();
    JsonNode responses = operation.get("responses");
    JsonNode response = responses.path(Integer.toString(exchange.status()));
    if (response.isMissingNode() && exchange.status() >= 400) {
      response = responses.get("default");
    }
    if (response.isMissingNode()) {
      return List.of("status " + exchange.status());
    }
    if (exchange.status() < 400) {
      Set<String> declared =
          operation
              .path("parameters")
              .valueStream()
              .map(parameter -> parameter.get("name").asString())
              .collect(toSet());
      exchange.parameters().stream()
          .filter(name -> !declared.contains(name))
          .forEach(name -> flaws.add("parameter " + name + " was accepted"));
    }
    flaws.addAll(bodyFlaws(resolved(response), exchange));
    return flaws;
  }

  /** Checks an answer at an address outside the API. It must be a file of the page or a problem. */
  private List<String> undescribed(Exchange exchange) {
    if (exchange.status() >= 400) {
      return bodyFlaws(root.at("/components/responses/Problem"), exchange);
    }
    if (exchange.method().equals("OPTIONS")) {
      return exchange.status() == 204 ? List.of() : List.of("status " + exchange.status());
    }
    boolean ofPage = !exchange.path().startsWith("/api") && !exchange.path().startsWith("/health");
    return ofPage ? List.of() : List.of("the address");
  }

  private List<String> bodyFlaws(JsonNode response, Exchange exchange) {
    if (exchange.method().equals("HEAD") || !response.has("content")) {
      return exchange.body().isEmpty() ? List.of() : List.of("a body");
    }
    JsonNode content = response.get("content").path(exchange.mediaType());
    if (content.isMissingNode()) {
      return List.of("media type " + exchange.type());
    }
    return switch (exchange.mediaType()) {
      case "application/x-ndjson" ->
          exchange
              .body()
              .lines()
              .flatMap(line -> jsonFlaws(content.get("schema"), line).stream())
              .toList();
      case "application/json", "application/problem+json" ->
          jsonFlaws(content.get("schema"), exchange.body());
      default -> List.of();
    };
  }

  private List<String> jsonFlaws(JsonNode schema, String body) {
    return schemas
        .computeIfAbsent(schema, this::compiled)
        .validate(JsonMapper.shared().readTree(body))
        .stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  private Schema compiled(JsonNode schema) {
    ObjectNode whole = ((ObjectNode) schema.deepCopy());
    whole.set("components", components);
    return REGISTRY.getSchema(whole);
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? root.at(node.get("$ref").asString().substring(1)) : node;
  }

  private static boolean fits(String[] path, String[] template) {
    if (path.length != template.length) {
      return false;
    }
    for (int i = 0; i < path.length; i++) {
      if (!template[i].startsWith("{") && !template[i].equals(path[i])) {
        return false;
      }
    }
    return true;
  }

  /** Returns the matching template with the fewest names in braces. */
  private JsonNode path(String path) {
    return root.get("paths").properties().stream()
        .filter(entry -> fits(path.split("/", -1), entry.getKey().split("/", -1)))
        .min(Comparator.comparing(entry -> entry.getKey().contains("{")))
        .map(Map.Entry::getValue)
        .orElse(JsonMapper.shared().missingNode());
  }
}
