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
 * An archive as large as one likes, of real sentences: every further article has the first half of
 * one and the second half of another, never the same two again.
 */
final class GrownArchive {
  /** A prime, so that an article meets another partner each time. */
  private static final int STRIDE = 1_009;

  private GrownArchive() {}

  /**
   * Writes it as JSON lines.
   *
   * @param times how many articles for each of the given ones
   */
  static void write(List<Article> articles, int times, Path file) throws IOException {
    try (BufferedWriter lines = Files.newBufferedWriter(file, UTF_8)) {
      for (int time = 0; time < times; time++) {
        write(articles, time, articles.size(), lines);
      }
    }
  }

  /**
   * Writes a few that are news: no other number of times has them.
   *
   * @param time from 0 on
   * @param most how many
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
