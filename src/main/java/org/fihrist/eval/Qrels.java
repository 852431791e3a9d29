package org.fihrist.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.fihrist.article.ArticleId;

/**
 * Judgments of the relevance of articles to topics.
 *
 * @param grades for each judged topic the grades of the judged articles, by {@link ArticleId}; a
 *     grade of 1 or more means relevant
 */
public record Qrels(Map<String, Map<String, Integer>> grades) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int COLUMNS = 4;
  private static final Pattern GRADE = Pattern.compile("-?[0-9]{1,9}");

  public Qrels {
    grades = Map.copyOf(grades);
  }

  /** Whether a topic has judgments. */
  public boolean judges(String topic) {
    return grades.containsKey(topic);
  }

  /** The grades of a topic's articles; empty when the topic has no judgments. */
  public Map<String, Integer> of(String topic) {
    return grades.getOrDefault(topic, Map.of());
  }

  /**
   * Reads a file in TREC's format, with one judgment per line: topic, an ignored column, document
   * number, grade.
   *
   * @throws MalformedLineException when a line has another form
   */
  public static Qrels read(Path file) throws IOException {
    Map<String, Map<String, Integer>> grades = new HashMap<>();
    DataLines.forEach(file, line -> take(BLANKS.split(line.strip(), -1), grades));
    grades.replaceAll((topic, articles) -> Map.copyOf(articles));
    return new Qrels(grades);
  }

  private static String take(String[] columns, Map<String, Map<String, Integer>> grades) {
    if (columns.length != COLUMNS) {
      return "a judgment has 4 columns, but here are " + columns.length;
    }
    if (!GRADE.matcher(columns[3]).matches()) {
      return "a grade is a whole number, but here is " + columns[3];
    }
    boolean isNew =
        grades
                .computeIfAbsent(columns[0], topic -> new HashMap<>())
                .put(ArticleId.ofDocumentNumber(columns[2]), Integer.valueOf(columns[3]))
            == null;
    return isNew ? "" : columns[2] + " is judged twice for topic " + columns[0];
  }
}
