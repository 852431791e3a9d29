package org.fihrist.corpus;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fihrist.article.Article;
import org.fihrist.article.Credits;
import org.fihrist.article.Reject;
import org.fihrist.corpus.fields.FieldMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads sample files of every format: normal, unusual and hostile files, some with wrong names.
 * {@code expected.tsv} has a line for every article and every reject, in order.
 */
class FormatsTest {
  private static final Path FOLDER = Path.of("src/test/resources/corpus/formats");
  private static final int REJECT_COLUMNS = 4;
  private static final int FIRST_OF_BODY = 30;
  private static final int MIN_FILES = 8;

  static Map<String, List<String>> expected() throws IOException {
    try (Stream<String> lines = Files.lines(FOLDER.resolve("expected.tsv"))) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .collect(groupingBy(line -> line.split("\t", 2)[0], LinkedHashMap::new, toList()));
    }
  }

  static List<String> files() throws IOException {
    try (Stream<Path> found = Files.walk(FOLDER)) {
      return found
          .filter(Files::isRegularFile)
          .map(file -> FOLDER.relativize(file).toString())
          .filter(name -> !name.equals("expected.tsv") && !name.endsWith(FieldMap.FILE_NAME))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void yieldsWhatTheTableSays(String file) throws IOException {
    List<String> expected = expected().getOrDefault(file, List.of());
    List<String> actual = new ArrayList<>();
    Corpus.open(List.of(FOLDER.resolve(file))).read(listingInto(file, actual));
    assertThat(String.join("\n", detailsCut(actual, expected)))
        .isEqualTo(String.join("\n", expected));
  }

  @Test
  void everyFileIsInTheTableAndTheTableNamesNoOther() throws IOException {
    assertThat(new TreeSet<>(expected().keySet())).containsExactlyElementsOf(files());
    assertThat(files()).hasSizeGreaterThanOrEqualTo(MIN_FILES);
  }

  private static Intake listingInto(String file, List<String> rows) {
    return new Intake() {
      @Override
      public void article(Article article) {
        rows.add(row(file, article));
      }

      @Override
      public void reject(Reject reject) {
        rows.add(
            String.join(
                "\t", file, reject.source().member(), reject.reason() + "", reject.detail()));
      }
    };
  }

  private static String row(String file, Article article) {
    Credits credits = article.masthead().credits();
    String body = article.content().body().replace('\n', ' ');
    return String.join(
        "\t",
        file,
        article.source().member(),
        article.source().format(),
        article.masthead().title(),
        credits.outlet(),
        credits.author(),
        article.masthead().published().iso(),
        article.content().paragraphs().size() + "",
        body.substring(0, Math.min(FIRST_OF_BODY, body.length())).strip());
  }

  /** Shortens the details of rejects to the beginning that the table gives. */
  private static List<String> detailsCut(List<String> actual, List<String> expected) {
    List<String> cut = new ArrayList<>(actual);
    for (int i = 0; i < Math.min(actual.size(), expected.size()); i++) {
      String start = expected.get(i);
      if (start.split("\t", -1).length == REJECT_COLUMNS && actual.get(i).startsWith(start)) {
        cut.set(i, start);
      }
    }
    return cut;
  }
}
