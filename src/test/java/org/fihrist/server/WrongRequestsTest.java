package org.fihrist.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.fihrist.engine.EitherEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A table of wrong requests, each with the answer that says what is wrong. */
@EitherEngine
class WrongRequestsTest {
  @RegisterExtension static final RunningServer stage = RunningServer.with(SmallArchive::open);

  /** A line of the table. */
  record Wrong(String method, String target, String header, Expected expected) {
    static Wrong of(String line) {
      String[] columns = line.split("\t", -1);
      return new Wrong(
          columns[0],
          columns[1],
          columns[2],
          new Expected(Integer.parseInt(columns[3]), columns[4], columns[5]));
    }

    private String request(String language) {
      String host = header.startsWith("Host:") ? "" : "Host: localhost\r\n";
      String more = header.isEmpty() ? "" : header + "\r\n";
      String body = method.equals("POST") ? "Content-Length: 1\r\n\r\nx" : "\r\n";
      String accepted = "Accept-Language: " + language + "\r\n";
      return method
          + " "
          + target
          + " HTTP/1.1\r\nConnection: close\r\n"
          + accepted
          + host
          + more
          + body;
    }
  }

  /** The answer: its status, the parameter that it names, and a part of its detail. */
  record Expected(int status, String parameter, String detail) {}

  static List<Wrong> table() throws IOException {
    try (InputStream table = WrongRequestsTest.class.getResourceAsStream("wrong-requests.tsv")) {
      return new String(Objects.requireNonNull(table).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Wrong::of)
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("table")
  void eachIsAnsweredByWhatIsWrong(Wrong wrong) throws Exception {
    ServerStage.RawAnswer answer = stage.raw(wrong.request("en"));

    assertThat(answer.status()).as(answer.text()).isEqualTo(wrong.expected().status());
    assertThat(answer.header("content-type")).isEqualTo(Problem.MEDIA_TYPE);
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.path("parameter").asString("")).isEqualTo(wrong.expected().parameter());
    assertThat(problem.get("detail").asString()).contains(wrong.expected().detail());
    assertThat(problem.get("status").asInt()).isEqualTo(answer.status());
  }

  @ParameterizedTest
  @MethodSource("table")
  void eachIsExplainedInArabicToWhoPrefersArabic(Wrong wrong) throws Exception {
    JsonNode problem =
        JsonMapper.shared().readTree(stage.raw(wrong.request("ar-TN, en;q=0.5")).body());

    assertThat(problem.get("detail").asString())
        .matches("(?s).*[\\u0621-\\u064a]{3}.*")
        .doesNotContain("The ", " is ");
    assertThat(problem.get("title").asString()).matches("(?s).*[\\u0621-\\u064a]{3}.*");
  }

  @Test
  void theTableHoldsAHundredAndMore() throws Exception {
    assertThat(table()).hasSizeGreaterThanOrEqualTo(100).doesNotHaveDuplicates();
  }
}
