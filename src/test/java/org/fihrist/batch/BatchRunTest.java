package org.fihrist.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.fihrist.api.AdvisedSearch;
import org.fihrist.api.SearchQuestion;
import org.fihrist.api.SearchQuestion.Typed;
import org.fihrist.api.Syntax;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.fihrist.engine.EitherEngine;
import org.fihrist.engine.EngineUnderTest;
import org.fihrist.lucene.Archive;
import org.fihrist.search.Budget;
import org.fihrist.search.Hit;
import org.fihrist.search.Narrowing;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.search.index.Index;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@EitherEngine
class BatchRunTest {
  @TempDir static Path folder;
  private static SearchEngine engine;

  @BeforeAll
  static void build(EngineUnderTest engines) {
    Index index = engines.index(folder);
    Archive archive = new Archive();
    for (int i = 1; i <= 28; i++) {
      String day = "2017-01-" + (i < 10 ? "0" : "") + i;
      PublicationDate date = new PublicationDate(day, Precision.DAY, day);
      String body = (i % 2 == 0 ? "الحكومة التونسية تعلن " : "قال ترامب ") + "خبر رقم " + i;
      archive.with(
          Archive.article("n" + i, new Masthead("عنوان " + i, Credits.UNKNOWN, date, ""), body));
    }
    archive.publish(index);
    engine = index.engine();
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static SearchQuestion pattern(Syntax syntax) {
    return new SearchQuestion(new Typed("", syntax, true), false, new Window(1, 3), Narrowing.NONE);
  }

  private static List<JsonNode> answers(String text, Syntax syntax, int parallel)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    run(text, syntax, parallel, BatchOutput.Format.JSONL.to(out));
    List<JsonNode> answers = new ArrayList<>();
    out.toString(UTF_8).lines().forEach(line -> answers.add(JsonMapper.shared().readTree(line)));
    return answers;
  }

  private static BatchRun.Counts run(String text, Syntax syntax, int parallel, BatchOutput output)
      throws IOException {
    try (SearchEngine search = engine.begin(Budget.unlimited());
        BatchFile file =
            BatchFile.open(
                new ByteArrayInputStream(text.getBytes(UTF_8)), "test", BatchLayout.FOUND)) {
      BatchSearch answering = new BatchSearch(search, pattern(syntax), Duration.ofMinutes(1));
      return new BatchRun(answering, parallel).run(file, output, _ -> true);
    }
  }

  @Test
  void aRowGetsItsCountDatesSpellingsAndHits() throws IOException {
    JsonNode answer = answers("Trump", Syntax.BOX, 1).getFirst();

    assertThat(answer.get("row").asInt()).isEqualTo(1);
    assertThat(answer.get("articles").asInt()).isEqualTo(14);
    assertThat(answer.get("first").asString()).isEqualTo("2017-01-01");
    assertThat(answer.get("last").asString()).isEqualTo("2017-01-27");
    assertThat(answer.get("spellings").valueStream().map(JsonNode::asString)).contains("ترامب");
    assertThat(answer.get("hits")).hasSize(3);
    assertThat(answer.has("error")).isFalse();
  }

  @Test
  void aRowSaysWhatWasRepairedAndCorrected() throws IOException {
    List<JsonNode> answers = answers("(الحكومة\nالحكوممة", Syntax.BOX, 1);

    assertThat(answers.get(0).at("/repaired/0/kind").asString()).isEqualTo("unmatched_bracket");
    assertThat(answers.get(1).get("corrected").asString()).contains("الحكومة");
    assertThat(answers.get(1).get("articles").asInt()).isEqualTo(14);
  }

  @Test
  void anErrorOfLucenesSyntaxIsItsRowsAlone() throws IOException {
    List<JsonNode> answers = answers("الحكومة\nالحكومة AND\nترامب", Syntax.LUCENE, 1);

    assertThat(answers).hasSize(3);
    assertThat(answers.get(1).get("error").asString()).contains("character");
    assertThat(answers.get(2).get("articles").asInt()).isEqualTo(14);
  }

  @Test
  void theAnswersAreThoseOfThePage() throws Exception {
    for (String query :
        List.of("الحكومة التونسية", "خبر -ترامب", "Trump", "الحكوممة", "\"خبر رقم\"")) {
      JsonNode row = answers(query, Syntax.BOX, 1).getFirst();
      SearchPage page =
          new AdvisedSearch(new SearchQuestion(query, Syntax.BOX, false, new Window(1, 3)), true)
              .ask(engine, Budget.unlimited())
              .page();

      assertThat(row.get("articles").asLong()).as(query).isEqualTo(page.totals().articles());
      assertThat(row.get("hits").valueStream().map(hit -> hit.get("id").asString()).toList())
          .as(query)
          .isEqualTo(page.hits().stream().map(Hit::id).toList());
    }
  }

  @Tag(EitherEngine.LARGE)
  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void tenThousandRowsWithAHundredBrokenOnesGetTenThousandAnswers(int parallel) throws IOException {
    StringBuilder text = new StringBuilder("id;name\n");
    for (int i = 1; i <= 10_000; i++) {
      text.append(i).append(';').append(i % 100 == 0 ? broken(i / 100) : "رقم " + i % 28);
      text.append('\n');
    }

    List<JsonNode> answers = answers(text.toString(), Syntax.BOX, parallel);

    assertThat(answers).hasSize(10_000);
    for (int i = 1; i <= 10_000; i++) {
      JsonNode answer = answers.get(i - 1);
      assertThat(answer.get("row").asInt()).isEqualTo(i);
      assertThat(answer.has("error")).as("row " + i).isEqualTo(i % 100 == 0);
    }
  }

  private static String broken(int kind) {
    return switch (kind % 3) {
      case 0 -> "\"ترامب";
      case 1 -> "";
      default -> "س".repeat(3_000);
    };
  }

  @Test
  void aSpreadsheetGetsARowForEachRow() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BatchRun.Counts counts =
        run("id;name\n1;ترامب\n2;\"x\n3;=1+1", Syntax.BOX, 1, BatchOutput.Format.CSV.to(out));

    List<String> lines = out.toString(UTF_8).lines().toList();
    assertThat(counts).isEqualTo(new BatchRun.Counts(3, 1));
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).startsWith("\uFEFF\"row\",\"line\",\"query\",\"error\"");
    assertThat(lines.get(1)).contains("\"14\",\"true\",\"2017-01-01\",\"2017-01-27\"");
    assertThat(lines.get(2)).contains("quotation mark");
    assertThat(lines.get(3)).contains("\"'=1+1\"");
  }
}
