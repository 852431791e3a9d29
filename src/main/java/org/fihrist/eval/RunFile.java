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
 * Writes runs in TREC's format, with one article per line: topic, {@code Q0}, article, rank, score,
 * tag.
 *
 * <p>trec_eval ignores the rank. It sorts by score, and articles with equal scores by name. So if a
 * score is not below the previous one, the next smaller number is written instead.
 */
public final class RunFile {
  private RunFile() {}

  /**
   * Writes rankings; an existing file is replaced.
   *
   * @param tag the name of the run; blanks in it become hyphens
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
