package org.fihrist.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The most expensive accepted queries, sent by many clients at once to a real index. */
@Timeout(120)
class CostlySearchesTest {
  private static final int AT_ONCE = 24;
  private static final int LONGEST_QUERY = 1_900;

  @RegisterExtension static final RunningServer stage = RunningServer.with(SmallArchive::open);

  @ParameterizedTest
  @ValueSource(strings = {"قا* خب* در* مد* نز* ", "Muhammad Hussein Abdelaziz ", "*با* *ها* *را* "})
  void eachIsAnsweredOrRefusedAtOnceWithATimeToComeBack(String words) throws Exception {
    String query = words.repeat(LONGEST_QUERY / words.length()).strip();
    List<HttpResponse<String>> answers = ask(query);

    assertThat(answers).extracting(HttpResponse::statusCode).contains(200);
    for (HttpResponse<String> answer : answers) {
      assertThat(answer.statusCode()).isIn(200, 503);
      if (answer.statusCode() == 503) {
        assertThat(answer.headers().firstValueAsLong("retry-after").orElseThrow())
            .isBetween(1L, 60L);
      }
    }
    assertThat(stage.get("/health").statusCode()).isEqualTo(200);
  }

  @Test
  void aPhraseOfAHundredWordsIsAnswered() throws Exception {
    String phrase = '"' + "في ".repeat(100).strip() + "\"~50";
    assertThat(ask(phrase)).extracting(HttpResponse::statusCode).contains(200);
  }

  private static List<HttpResponse<String>> ask(String query) throws Exception {
    String path = "/api/v1/search?size=100&q=" + URLEncoder.encode(query, UTF_8);
    List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      // All queries differ, because cached answers are not computed again.
      String other = path + "&page=" + (i + 1);
      asked.add(stage.client().sendAsync(stage.request(other).build(), BodyHandlers.ofString()));
    }
    List<HttpResponse<String>> answers = new ArrayList<>();
    for (CompletableFuture<HttpResponse<String>> answer : asked) {
      answers.add(answer.get());
    }
    return answers;
  }
}
