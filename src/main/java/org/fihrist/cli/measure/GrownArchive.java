package org.fihrist.cli.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fihrist.article.Article;
import org.fihrist.article.Masthead;
import org.fihrist.article.Paragraph;
import tools.jackson.databind.json.JsonMapper;

/**
 * Generates a large archive from real sentences. Each additional article joins the first half of
 * one article to the second half of another. No pair is used twice.
 */
final class GrownArchive {
  /**
   * The distance between the partners of an article. It is a prime, so that an article gets another
   * partner each time.
   */
  private static final int STRIDE = 1_009;

  private GrownArchive() {}

  /**
   * Writes the archive as JSON lines.
   *
   * @param times number of articles for each given article
   */
  static void write(List<Article> articles, int times, Path file) throws IOException {
    try (BufferedWriter lines = Files.newBufferedWriter(file, UTF_8)) {
      for (int time = 0; time < times; time++) {
        write(articles, time, articles.size(), lines);
      }
    }
  }

  /**
   * Writes a few articles that no other call with another {@code time} writes.
   *
   * @param time number of the call, from 0
   * @param most maximal number of articles
   */
  static void writeNews(List<Article> articles, int time, int most, Path file) throws IOException {
    try (BufferedWriter lines = Files.newBufferedWriter(file, UTF_8)) {
      write(articles, time, Math.min(most, articles.size()), lines);
    }
  }

  private static void write(List<Article> articles, int time, int most, BufferedWriter lines)
      throws IOException {
    for (int i = 0; i < most; i++) {
      int partner = Math.floorMod(i + time * STRIDE, articles.size());
      lines.write(line(articles.get(i), articles.get(partner), time));
      lines.write('\n');
    }
  }

  private static String line(Article article, Article partner, int time) {
    Masthead masthead = article.masthead();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", article.id() + "-" + time);
    fields.put("title", masthead.title());
    fields.put("outlet", masthead.credits().outlet());
    fields.put("author", masthead.credits().author());
    fields.put("place", masthead.credits().place());
    fields.put("category", masthead.credits().category());
    fields.put("date", masthead.published().iso());
    fields.put("body", half(article, true) + "\n" + half(partner, false));
    return JsonMapper.shared().writeValueAsString(fields);
  }

  private static String half(Article article, boolean first) {
    List<String> words =
        List.of(
            String.join(" ", article.content().paragraphs().stream().map(Paragraph::text).toList())
                .split(" ", -1));
    int middle = words.size() / 2;
    return String.join(" ", first ? words.subList(0, middle) : words.subList(middle, words.size()));
  }
}
