package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.fihrist.engine.EitherEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The served document is valid by the standards: the schema of OpenAPI 3.1 by the OpenAPI
 * Initiative (https://spec.openapis.org/oas/3.1/schema/2025-11-23, Apache-2.0), and JSON Schema
 * 2020-12.
 */
@EitherEngine
class OpenApiSchemaTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final String JSON_SCHEMA = "https://json-schema.org/draft/2020-12/schema";

  @RegisterExtension static final RunningServer stage = RunningServer.with(SmallArchive::open);

  private static Schema openApi() throws IOException {
    try (InputStream file = OpenApiSchemaTest.class.getResourceAsStream("/openapi/oas-3.1.json")) {
      return REGISTRY.getSchema(JsonMapper.shared().readTree(Objects.requireNonNull(file)));
    }
  }

  private static JsonNode served() throws Exception {
    return JsonMapper.shared().readTree(stage.get("/api/v1/openapi.json").body());
  }

  @Test
  void theDocumentIsValidByTheSchemaOfOpenApi() throws Exception {
    assertThat(openApi().validate(served())).isEmpty();
  }

  @Test
  void everySchemaInItIsValidByJsonSchema() throws Exception {
    Schema schema = REGISTRY.getSchema(SchemaLocation.of(JSON_SCHEMA));
    JsonNode served = served();

    assertThat(served.at("/components/schemas")).isNotEmpty();
    for (JsonNode described : served.at("/components/schemas")) {
      assertThat(schema.validate(described)).isEmpty();
    }
    for (JsonNode described : served.findValues("schema")) {
      assertThat(schema.validate(described)).isEmpty();
    }
  }

  @Test
  void aDocumentThatIsNoneIsToldApart() throws Exception {
    JsonNode none =
        JsonMapper.shared().readTree("{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"x\"}}");

    assertThat(openApi().validate(none)).isNotEmpty();
  }
}
