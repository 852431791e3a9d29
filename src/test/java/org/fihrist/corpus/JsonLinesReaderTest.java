package org.fihrist.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.fihrist.article.Article;
import org.fihrist.article.Comment;
import org.fihrist.article.Credits;
import org.fihrist.article.Place;
import org.fihrist.article.Reject.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesReaderTest {
  @TempDir Path folder;

  private Gathered read(String... lines) throws IOException {
    return Gathered.fromText(folder, String.join("\n", lines));
  }

  @Test
  void readsAllFields() throws IOException {
    Article article =
        read("""
        {"id":"a-1","title":"عنوان","body":"أولا.\\n\\nثانيا.","outlet":"سانا",\
        "url":"https://sana.sy/1","author":"منى","place":"دمشق","category":"محليات",\
        "date":"21 يناير 2017","comments":["رائع",{"author":"سامي","time":"أمس","text":"شكرا"}]}\
        """)
            .only();
    assertThat(article.id()).isEqualTo("a-1");
    assertThat(article.source().format()).isEqualTo("jsonl");
    assertThat(article.masthead().title()).isEqualTo("عنوان");
    assertThat(article.masthead().credits())
        .isEqualTo(new Credits("سانا", "منى", "دمشق", "محليات"));
    assertThat(article.masthead().published().iso()).isEqualTo("2017-01-21");
    assertThat(article.masthead().url()).isEqualTo("https://sana.sy/1");
    assertThat(article.content().body()).isEqualTo("أولا.\nثانيا.");
    assertThat(article.content().comments())
        .containsExactly(new Comment("", "", "رائع"), new Comment("سامي", "أمس", "شكرا"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"$date":"2015-02-16T10:00:00Z"}               | 2015-02-16T10:00:00Z
          {"$date":{"$numberLong":"1424080800000"}}      | 2015-02-16T10:00:00Z
          "/Date(1424080800000)/"                        | 2015-02-16T10:00:00Z
          [2015,2,16]                                    | 2015-02-16
          [2015,2,16,9,5,7]                              | 2015-02-16T09:05:00
          [2015,2,30]                                    | ''
          """)
  void aDateIsReadAsDatabasesAndSerialisersWriteIt(String written, String iso) throws IOException {
    Article article = read("{\"id\":\"a\",\"body\":\"نص.\",\"date\":" + written + "}").only();

    assertThat(article.masthead().published().iso()).isEqualTo(iso);
  }

  @Test
  void aBadLineIsOneRejectAndTheRestIsRead() throws IOException {
    Gathered gathered =
        read(
            "{\"id\":1,\"title\":\"أ\"}",
            "{\"id\":2,\"title\":",
            "",
            "[3]",
            "{\"id\":4,\"title\":\"د\"} x",
            "{\"id\":5,\"body\":\"هـ\"}");
    assertThat(gathered.ids()).containsExactly("1", "5");
    assertThat(gathered.reasons()).containsExactly(Reason.DAMAGED, Reason.DAMAGED, Reason.DAMAGED);
    assertThat(gathered.rejects)
        .extracting(reject -> reject.source().position())
        .containsExactly(2L, 3L, 4L);
    assertThat(gathered.rejects)
        .extracting(reject -> reject.source().place())
        .containsExactly(Place.line(2), Place.line(4), Place.line(5));
    assertThat(gathered.rejects.get(1).detail()).contains("Line 4");
  }

  @Test
  void aBrokenFirstLineDoesNotHideTheOthers() throws IOException {
    Gathered gathered = read("{\"id\":1,\"title\"", "{\"id\":2,\"title\":\"ب\"}");
    assertThat(gathered.ids()).containsExactly("2");
    assertThat(gathered.reasons()).containsExactly(Reason.DAMAGED);
  }

  @Test
  void anObjectWithoutTitleAndBodyIsEmpty() throws IOException {
    assertThat(read("{\"id\":\"a\",\"title\":null,\"body\":[]}").onlyReject().reason())
        .isEqualTo(Reason.EMPTY);
  }

  @Test
  void aBodyMayBeAListOfParagraphs() throws IOException {
    assertThat(read("{\"body\":[\"أولا\",\"ثانيا\"]}").only().content().paragraphs()).hasSize(2);
  }

  @Test
  void unexpectedTypesAreUnknownValues() throws IOException {
    Article article =
        read("{\"title\":\"أ\",\"author\":{\"x\":1},\"outlet\":true,\"comments\":7}").only();
    assertThat(article.masthead().credits()).isEqualTo(Credits.UNKNOWN);
    assertThat(article.content().comments()).isEmpty();
  }

  @Test
  void brokenSurrogatesAndControlsBecomeHarmless() throws IOException {
    assertThat(read("{\"title\":\"أ\\ud800ب\\u0000ج\"}").only().masthead().title())
        .isEqualTo("أ\ufffdب ج");
  }

  @Test
  void aBottomlessObjectIsDamaged() throws IOException {
    assertThat(read("{\"title\":" + "[".repeat(100_000)).onlyReject().reason())
        .isEqualTo(Reason.DAMAGED);
  }

  @Test
  void aLineBeyondTheLimitIsTooLargeAndTheNextIsRead() throws IOException {
    Gathered gathered =
        read(
            "{\"title\":\"" + "x".repeat(JsonLinesReader.MAX_CHARS_PER_LINE) + "\"}",
            "{\"title\":\"ب\"}");
    assertThat(gathered.titles()).containsExactly("ب");
    assertThat(gathered.reasons()).containsExactly(Reason.TOO_LARGE);
  }
}
