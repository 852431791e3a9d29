package org.fihrist.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fihrist.article.Article;
import org.fihrist.article.Masthead;
import org.fihrist.article.Paragraph;
import tools.jackson.databind.json.JsonMapper;

/**
 * Generates many articles from a few, with enough different words to exercise a rebuild. The JVM
 * records during this rebuild which code is worth compiling. The articles are not searched.
 */
final class PracticeArchive {
  private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

  /** One in so many words gets additional letters. */
  private static final int STEP = 5;

  private PracticeArchive() {}

  /**
   * Writes the articles as JSON lines.
   *
   * @param times the number of articles to generate from each given article
   */
  static void write(List<Article> articles, int times, Path file) throws IOException {
    try (BufferedWriter lines = Files.newBufferedWriter(file, UTF_8)) {
      for (int time = 0; time < times; time++) {
        for (Article article : articles) {
          lines.write(JsonMapper.shared().writeValueAsString(fields(article, time)));
          lines.write('\n');
        }
      }
    }
  }

  private static Map<String, String> fields(Article article, int time) {
    Masthead masthead = article.masthead();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", article.id() + "-" + time);
    fields.put("title", varied(masthead.title(), time));
    fields.put("outlet", masthead.credits().outlet());
    fields.put("author", masthead.credits().author());
    fields.put("category", masthead.credits().category());
    fields.put("url", "https://example.com/2017/01/21/" + time);
    fields.put("published", "2017-01-21T10:30:00Z");
    fields.put(
        "body",
        article.content().paragraphs().stream()
            .map(Paragraph::text)
            .map(text -> varied(text, time))
            .collect(Collectors.joining("\n")));
    return fields;
  }

  private static String varied(String text, int time) {
    String[] words = text.split(" ", -1);
    for (int i = time % STEP; i < words.length; i += STEP) {
      words[i] += letter(time) + letter(time / LETTERS.length() + i);
    }
    return String.join(" ", words);
  }

  private static String letter(int number) {
    int at = number % LETTERS.length();
    return LETTERS.substring(at, at + 1);
  }
}
