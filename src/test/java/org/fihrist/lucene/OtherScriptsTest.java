package org.fihrist.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.fihrist.article.ArticleId;
import org.fihrist.query.BoxParser;
import org.fihrist.query.Query;
import org.fihrist.search.Mark;
import org.fihrist.search.Passage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the golden table of matches and marks in articles that are not Arabic. */
class OtherScriptsTest {
  private static final int ALL = 1_000;
  private static final String NOT_FOUND = "-";

  private static LuceneSearchEngine engine;

  /** A line of the table. */
  record Line(String rule, String text, String query, String level, String marked) {
    static Line of(String line) {
      String[] columns = line.split("\t", -1);
      return new Line(columns[0], columns[1], columns[2], columns[3], columns[4]);
    }
  }

  @BeforeAll
  static void index(@TempDir Path folder) throws IOException {
    Archive archive = new Archive();
    lines().stream().map(Line::text).distinct().forEach(text -> archive.with(text, "خبر", text));
    archive.publish(folder);
    engine = LuceneSearchEngine.open(folder);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  static List<Line> lines() throws IOException {
    try (InputStream table = OtherScriptsTest.class.getResourceAsStream("other-scripts.tsv")) {
      String text = new String(Objects.requireNonNull(table).readAllBytes(), UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).map(Line::of).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void isFoundAndMarkedAsTheTableSays(Line line) {
    Query query = BoxParser.parse(line.query()).query();
    String id = ArticleId.ofDocumentNumber(line.text());
    boolean found = engine.rank(query, ALL).stream().anyMatch(hit -> hit.id().equals(id));

    assertThat(found ? told(id, query) : List.of(NOT_FOUND, ""))
        .containsExactly(line.level(), line.marked());
  }

  /** Returns the loosest level of the marks, and the text under each mark. */
  private static List<String> told(String id, Query query) {
    Passage text = engine.article(id, query).orElseThrow().marked().paragraphs().getFirst();
    List<Mark> marks = new ArrayList<>(text.marks());
    String covered =
        marks.stream()
            .map(mark -> text.text().substring(mark.start(), mark.end()))
            .collect(joining(" + "));
    return List.of(
        marks.stream()
            .map(Mark::level)
            .max(Comparator.naturalOrder())
            .map(Enum::name)
            .orElse("unmarked"),
        covered);
  }
}
