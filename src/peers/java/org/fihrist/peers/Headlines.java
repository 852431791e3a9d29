package org.fihrist.peers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The headlines of the articles as queries, in a pseudo-random order that is always the same. Of
 * every second headline only the first three words are used. Each query is given once, because both
 * servers cache answers and a repeated query would only measure the cache.
 */
final class Headlines {
  private static final long SEED = 20_261_201;
  private static final int FEW_WORDS = 3;

  private final List<String> texts;
  private int next;

  private Headlines(List<String> texts) {
    this.texts = texts;
  }

  /** Reads the field {@code title} of JSON lines. */
  static Headlines of(Path articles) throws IOException {
    Set<String> texts = new LinkedHashSet<>();
    try (BufferedReader lines = Files.newBufferedReader(articles, UTF_8)) {
      int count = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = JsonMapper.shared().readTree(line);
        String title = article.path("title").asString("").strip();
        if (!title.isEmpty()) {
          texts.add(count++ % 2 == 0 ? title : beginning(title));
        }
      }
    }
    List<String> mixed = new ArrayList<>(texts);
    Collections.shuffle(mixed, new Random(SEED));
    return new Headlines(mixed);
  }

  private static String beginning(String title) {
    List<String> words = List.of(title.split("\\s+"));
    return String.join(" ", words.subList(0, Math.min(FEW_WORDS, words.size())));
  }

  /** Returns the number of queries that have not been given yet. */
  int left() {
    return texts.size() - next;
  }

  /**
   * Returns the next queries.
   *
   * @throws IllegalStateException when fewer are left
   */
  List<String> next(int count) {
    if (count > left()) {
      throw new IllegalStateException(
          "The articles have too few headlines: "
              + texts.size()
              + " of which "
              + left()
              + " are left. Ask fewer with --queries.");
    }
    next += count;
    return texts.subList(next - count, next);
  }
}
