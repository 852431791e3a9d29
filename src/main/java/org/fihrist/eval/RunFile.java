package org.fihrist.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fihrist.search.RankedArticle;

/**
 * Writes runs in TREC's format, an article a line: topic, {@code Q0}, article, rank, score, tag.
 *
 * <p>trec_eval ignores the rank: it sorts by score, and articles of the same score by name. So
 * where a score is not below the one before, the next smaller number is written instead.
 */
public final class RunFile {
  private RunFile() {}

  /**
   * Writes rankings, replacing a file that is there.
   *
   * @param tag the run's name; blanks in it become hyphens
   */
  public static void write(Path file, String tag, List<Ranking> run) throws IOException {
    String column = tag.strip().replaceAll("\\s+", "-");
    try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
      for (Ranking ranking : run) {
        write(out, column, ranking);
      }
    }
  }

  private static void write(Writer out, String tag, Ranking ranking) throws IOException {
    float above = Float.POSITIVE_INFINITY;
    int rank = 1;
    for (RankedArticle article : ranking.articles()) {
      float score = Math.min((float) article.score(), Math.nextDown(above));
      out.write(
          String.join(
                  " ",
                  ranking.topic(),
                  "Q0",
                  article.id(),
                  Integer.toString(rank),
                  Float.toString(score),
                  tag)
              + "\n");
      above = score;
      rank++;
    }
  }
}
