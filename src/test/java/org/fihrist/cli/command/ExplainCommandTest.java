package org.fihrist.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTest {
  private static final String PAGE =
      """
      <html><head><title>عنوان الخبر الأول في المدينة</title>
      <meta property="article:published_time" content="2019-02-08">
      <link rel="canonical" href="https://n.example/2003/01/05/story"></head><body>
      <nav><a href="/">الرئيسية</a></nav>
      <article><h1>عنوان الخبر الأول في المدينة</h1>
      <p>أعلنت شركة الكهرباء في مدينة حمص عن صيانة للشبكة تستمر ثلاثة أيام.</p></article>
      </body></html>
      """;

  @TempDir Path folder;

  private static String explain(Path file) {
    return explain(file.toString());
  }

  private static String explain(String... arguments) {
    StringWriter out = new StringWriter();
    CommandLine line = new CommandLine(new ExplainCommand()).setOut(new PrintWriter(out));
    assertThat(line.execute(arguments)).isZero();
    return out.toString();
  }

  @Test
  void tellsWhereTheDateWasFoundAndWhatContradictsIt() throws IOException {
    assertThat(explain(Files.writeString(folder.resolve("page.html"), PAGE)))
        .contains("Date        2019-02-08   [meta tag]")
        .contains("disputed  2003-01-05   [address]");
  }

  @Test
  void tellsWhatWasLeftOutAndWhy() throws IOException {
    assertThat(explain(Files.writeString(folder.resolve("page.html"), PAGE)))
        .contains("Left out    1 parts")
        .contains("<nav>, navigation, advertising or another block of the site: الرئيسية")
        .contains("Text        1 paragraphs, in <article>");
  }

  @Test
  void tellsAProgramTheSameAsJson() throws IOException {
    JsonNode told =
        JsonMapper.shared()
            .readTree(
                explain(Files.writeString(folder.resolve("page.html"), PAGE).toString(), "--json"));

    assertThat(told.at("/articles").asInt()).isEqualTo(1);
    assertThat(told.at("/explained/0/date/iso").asString()).isEqualTo("2019-02-08");
    assertThat(told.at("/explained/0/date/evidence/rival").asString()).isEqualTo("2003-01-05");
    assertThat(told.at("/explained/0/date/candidates").size()).isGreaterThan(1);
    assertThat(told.at("/explained/0/fields/title/value").asString())
        .isEqualTo("عنوان الخبر الأول في المدينة");
    assertThat(told.at("/explained/0/text/element").asString()).isEqualTo("<article>");
    assertThat(told.at("/explained/0/text/leftOut/0/text").asString()).isEqualTo("الرئيسية");
    assertThat(told.at("/rejects").isEmpty()).isTrue();
  }

  @Test
  void tellsOfARecordThatItsFieldsAreFields() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.jsonl"),
            "{\"title\":\"خبر\",\"body\":\"نص الخبر.\",\"date\":\"2019-02-08\"}\n");
    assertThat(explain(file))
        .contains("Format      jsonl")
        .contains("Title       خبر   [field of the record]")
        .contains("Date        2019-02-08   [field]")
        .contains("Read 1 articles and 0 rejects.");
  }

  @Test
  void namesWhatCouldNotBeRead() throws IOException {
    assertThat(explain(Files.writeString(folder.resolve("empty"), "")))
        .contains("Reject")
        .contains("The file is empty.");
  }
}
