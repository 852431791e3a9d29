package org.fihrist.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code eval} and {@code bench} with tiny collections, and the colours of {@code search}. */
class MeasuringTest {
  private static final String SEEDS = Path.of("seeds").toAbsolutePath().toString();

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void evalComparesWithPlainLuceneAndWritesARun() throws URISyntaxException {
    Path runFile = folder.resolve("run.txt");

    int code =
        run(
            "eval",
            "--docs",
            resource("eval-docs.jsonl"),
            "--topics",
            resource("eval-topics.tsv"),
            "--qrels",
            resource("eval-qrels.txt"),
            "--run",
            runFile.toString());

    assertThat(code).isZero();
    assertThat(out.toString())
        .contains("nDCG@10")
        .containsPattern("fihrist +1\\.0000 +1\\.0000 +1\\.0000 +1\\.0000")
        .containsPattern("plain +[01]\\.\\d{4}")
        .contains("ratio");
    assertThat(runFile).content(UTF_8).contains("t1 Q0 d1 1 ").contains("t3 Q0 d3 1 ");
  }

  @Test
  void evalNamesTheFileThatCannotBeRead() throws URISyntaxException {
    String docs = resource("eval-docs.jsonl");

    int code = run("eval", "--docs", docs, "--topics", docs, "--qrels", docs);

    assertThat(code).isEqualTo(1);
    assertThat(err.toString()).contains("eval-docs.jsonl").doesNotContain("\tat ");
  }

  @Test
  void benchPrintsTheRatio() {
    assertThat(run("bench", "rebuild", "--warmups", "1", "--rounds", "1", SEEDS)).isZero();
    assertThat(out.toString())
        .contains("5 articles, the first round: rebuild ", "5 articles, 1 rounds")
        .containsPattern("plain Lucene +\\d+\\.\\d\\d +\\d+\\.\\d\\d");
  }

  @Test
  void benchGrowsTheArchive() {
    assertThat(run("bench", "rebuild", "--warmups", "0", "--rounds", "1", "--times", "3", SEEDS))
        .isZero();
    assertThat(out.toString())
        .contains("5 articles, 1 rounds", "15 articles, 1 rounds")
        .containsPattern("3 times the articles took \\d+\\.\\d\\d times as long");
  }

  @Test
  void benchAsksOverHttpBesidePlainLucene() throws URISyntaxException {
    String topics = resource("eval-topics.tsv");

    int code = run("bench", "search", "--topics", topics, resource("eval-docs.jsonl"));

    assertThat(code).isZero();
    assertThat(out.toString())
        .contains("idle: 3 topics, 0 requests failed")
        .containsPattern("bare Lucene query +\\d+\\.\\d\\d .* 1\\.00\n")
        .containsPattern("completion +\\d+\\.\\d\\d");
  }

  @Test
  void searchMarksMatchesWhenThereIsColour() {
    String index = folder.resolve("index").toString();
    assertThat(run("rebuild", "--index", index, SEEDS)).isZero();

    assertThat(run("search", "--index", index, "حميميم")).isZero();

    assertThat(out.toString()).contains("\u001B[1;33mحميميم\u001B[0m");
  }

  private int run(String... arguments) {
    return Main.commandLine()
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.ON))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  private static String resource(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(MeasuringTest.class.getResource(name)).toURI())
        .toString();
  }
}
