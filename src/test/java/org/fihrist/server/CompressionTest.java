package org.fihrist.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.brotli.dec.BrotliInputStream;
import org.fihrist.engine.EitherEngine;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers of the API are compressed as a client accepts it. */
@EitherEngine
class CompressionTest {
  @RegisterExtension static final RunningServer stage = RunningServer.with(SmallArchive::open);

  private static final String SEARCH = "/api/v1/search?size=100&q=%D8%AE%D8%A8%D8%B1";
  private static final String EXPORT =
      "/api/v1/search/export?format=jsonl&text=true&q=%D8%AE%D8%A8%D8%B1";

  private static String decoded(HttpResponse<byte[]> answer, String encoding) throws Exception {
    try (InputStream body = new ByteArrayInputStream(answer.body());
        InputStream plain =
            switch (encoding) {
              case "br" -> new BrotliInputStream(body);
              case "gzip" -> new GZIPInputStream(body);
              default -> body;
            }) {
      return new String(plain.readAllBytes(), UTF_8).replaceAll("\"elapsedMicros\":\\d+", "");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        SEARCH + " | gzip, deflate, br, zstd | br",
        SEARCH + " | gzip, deflate | gzip",
        SEARCH + " | identity | ''",
        EXPORT + " | gzip, deflate, br | br",
        EXPORT + " | gzip | gzip",
      })
  void anAnswerHasTheFormThatTheClientAccepts(String path, String accepted, String encoding)
      throws Exception {
    HttpRequest request = stage.request(path).header("Accept-Encoding", accepted).build();

    HttpResponse<byte[]> answer = stage.client().send(request, BodyHandlers.ofByteArray());

    assertThat(answer.headers().firstValue("Content-Encoding").orElse("")).isEqualTo(encoding);
    assertThat(answer.headers().allValues("Vary").toString()).contains("Accept-Encoding");
    assertThat(decoded(answer, encoding))
        .isEqualTo(stage.get(path).body().replaceAll("\"elapsedMicros\":\\d+", ""));
  }
}
