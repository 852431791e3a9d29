package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.fihrist.server.access.AccessRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AccessLogTest {
  @Test
  void holdsALineForEachRequestAndNoQueryOfAny(@TempDir Path folder) throws Exception {
    Path log = folder.resolve("access.log");
    Path web = Files.createDirectory(folder.resolve("web"));
    ServerOptions options =
        new ServerOptions("127.0.0.1", 0, web, ServerStage.PATIENT)
            .with(new NetworkSettings(Set.of(), log.toString(), AccessRules.LOCAL));
    try (var engine = SmallArchive.open(folder.resolve("index"));
        ServerStage stage = new ServerStage(options, engine)) {
      stage.get("/api/v1/search?q=SECRET");
      stage.get("/api/v1/search?SECRET=1");
      stage.send(stage.request("/api/v1/nothing?q=SECRET").header("X-Request-Id", "desk-17"));
      stage.raw("CONNECT /api/v1/search?q=SECRET HTTP/1.1\r\nHost: localhost\r\n\r\n");
      stage.rawGet("/api/v1/search?q=SECRET%");
    }

    List<JsonNode> lines =
        Files.readAllLines(log).stream().map(JsonMapper.shared()::readTree).toList();

    assertThat(Files.readString(log)).doesNotContain("SECRET");
    assertThat(lines.stream().map(line -> line.get("status").asInt()))
        .contains(200, 400, 404)
        .hasSizeGreaterThanOrEqualTo(5);
    assertThat(lines.stream().map(line -> line.get("id").asString())).contains("desk-17");
    assertThat(lines).allSatisfy(line -> assertThat(line.get("millis").asDouble()).isPositive());
  }
}
