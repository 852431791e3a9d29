package org.fihrist.server;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fihrist.engine.EitherEngine;
import org.fihrist.query.Level;
import org.fihrist.query.ParsedQuery;
import org.fihrist.query.QueryLimits;
import org.fihrist.server.operation.Operations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description of the API is whole, and describes no more than there is. */
@EitherEngine
class OpenApiTest {
  /** Routes of the page, which are no part of the API. */
  private static final Set<String> OF_PAGE =
      Stream.of(
              "/",
              "/assets/{name}",
              "/site.json",
              "/sign-in",
              "/sign-in/again",
              "/docs",
              "/docs.css",
              "/problems/{name}")
          .flatMap(path -> Stream.of("GET " + path, "HEAD " + path))
          .collect(toSet());

  @RegisterExtension static final RunningServer stage = RunningServer.with(SmallArchive::open);

  private static JsonNode root() {
    return stage.contract().root();
  }

  @Test
  void describesTheRoutesThatThereAreAndNoOthers() {
    Set<String> routes = new TreeSet<>(stage.server().routes());
    assertThat(routes).containsAll(OF_PAGE);
    routes.removeAll(OF_PAGE);
    Set<String> described = new TreeSet<>();
    root()
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .propertyNames()
                .forEach(method -> {
                  String name = method.toUpperCase(Locale.ROOT);
                  described.add("OPTIONS " + path.getKey());
                  described.add(name + " " + path.getKey());
                  if (name.equals(HandlerType.GET.toString())) {
                    described.add("HEAD " + path.getKey());
                  }
                }));

    assertThat(routes).isEqualTo(described);
  }

  @Test
  void givesEveryOperationANameOfItsOwn() {
    List<String> ids =
        root().get("paths").findValues("operationId").stream().map(JsonNode::asString).toList();

    assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void saysTheSameInYaml() throws Exception {
    String yaml = stage.get("/api/v1/openapi.yaml").body();

    assertThat(new YAMLMapper().readTree(yaml)).isEqualTo(root());
    assertThat(yaml).startsWith("openapi: ");
  }

  @Test
  void tellsTheLimitsThatHold() {
    ServedContract contract = stage.contract();
    String search = "/api/v1/search";

    assertThat(contract.parameter(search, "q").at("/schema/maxLength").asInt())
        .isEqualTo(QueryLimits.MAX_LENGTH);
    assertThat(contract.parameter(search, "size").at("/schema/maximum").asInt()).isEqualTo(100);
    assertThat(contract.parameter(search, "size").at("/schema/default").asInt()).isEqualTo(10);
    assertThat(contract.parameter(search, "page").get("description").asString()).contains("10,000");
  }

  @Test
  void namesEveryLevelFromStrictestToLoosest() {
    assertThat(words(root().at("/components/schemas/Level/enum"))).isEqualTo(names(Level.values()));
  }

  @Test
  void namesEveryKindOfNote() {
    assertThat(words(root().at("/components/schemas/Note/properties/kind/enum")))
        .isEqualTo(names(ParsedQuery.Kind.values()));
  }

  private static List<String> words(JsonNode named) {
    return named.valueStream().map(JsonNode::asString).toList();
  }

  private static List<String> names(Enum<?>[] constants) {
    return Stream.of(constants).map(constant -> constant.name().toLowerCase(Locale.ROOT)).toList();
  }

  @Test
  void namesOnlySchemasThatItHoldsAndHoldsOnlyThoseThatItNames() {
    Set<String> named = root().findValues("$ref").stream().map(JsonNode::asString).collect(toSet());

    assertThat(named)
        .isNotEmpty()
        .allSatisfy(reference -> assertThat(root().at(reference.substring(1)).isObject()).isTrue());
    assertThat(root().at("/components/schemas").propertyNames())
        .allSatisfy(name -> assertThat(named).contains("#/components/schemas/" + name));
  }

  @Test
  void isTheSameForEveryReader() throws Exception {
    assertThat(stage.json(Operations.OPEN_API)).isEqualTo(root());
  }
}
