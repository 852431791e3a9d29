package org.fihrist.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fihrist.article.Article;
import org.fihrist.article.Credits;
import org.fihrist.article.Reject;
import org.fihrist.corpus.fields.FieldMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldMapsTest {
  @TempDir Path folder;

  private Article only(String json) throws IOException {
    return Gathered.fromText(folder, json).only();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title",
        "Headline",
        "العنوان",
        "عُنوان",
        "article_title",
        "articleTitle",
        "NEWS-TITLE"
      })
  void knowsATitleByManyNames(String name) throws IOException {
    assertThat(only("{\"" + name + "\":\"خبر\"}").masthead().title()).isEqualTo("خبر");
  }

  @Test
  void findsValuesInsideOfObjects() throws IOException {
    Article article =
        only(
            """
            [{"title":{"rendered":"خبر &amp; خبر"},"source":{"id":7,"name":"سانا"},\
            "author":[{"name":"منى"},{"name":"علي"}],"section":["محليات","حلب"],\
            "body":{"text":"<p>نص أول.</p><p>نص ثان.</p>"}}]\
            """);
    assertThat(article.masthead().title()).isEqualTo("خبر & خبر");
    assertThat(article.masthead().credits())
        .isEqualTo(new Credits("سانا", "منى، علي", "", "محليات"));
    assertThat(article.content().body()).isEqualTo("نص أول.\nنص ثان.");
  }

  @Test
  void theOperatorsTableGoesBeforeTheKnownNamesAndHoldsBelowItsFolder() throws IOException {
    Files.writeString(folder.resolve(FieldMap.FILE_NAME), "title\tkopf\nbody\ttext.ganz\n");
    Path below = Files.createDirectories(folder.resolve("2017/10"));
    Files.writeString(
        below.resolve("a.jsonl"),
        "{\"title\":\"x\",\"kopf\":\"عنوان\",\"text\":{\"ganz\":\"نص الخبر\"}}\n");
    Article article = Gathered.from(folder).only();
    assertThat(article.masthead().title()).isEqualTo("عنوان");
    assertThat(article.content().body()).isEqualTo("نص الخبر");
  }

  @Test
  void aTableOfFieldsThatIsWrongIsSaidForEachFileThatNeedsIt() throws IOException {
    Files.writeString(folder.resolve(FieldMap.FILE_NAME), "titel\tkopf\n");
    Files.writeString(folder.resolve("a.jsonl"), "{\"title\":\"x\"}\n");
    Reject reject = Gathered.from(folder).onlyReject();
    assertThat(reject.detail()).startsWith("Line 1 of ").contains("title, lead, body");
  }

  @Test
  void namesTheFieldsOfARecordThatItCannotUse() throws IOException {
    assertThat(Gathered.fromText(folder, "{\"kopf\":\"x\",\"zahl\":1}").onlyReject().detail())
        .contains("kopf, zahl", FieldMap.FILE_NAME);
  }
}
