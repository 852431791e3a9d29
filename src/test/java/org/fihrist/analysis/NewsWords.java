package org.fihrist.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fihrist.analysis.correct.Vocabulary;
import org.fihrist.analysis.letters.LetterFolder;

/**
 * The words of an imaginary archive with plausible numbers of articles: the word lists of the
 * program and the words of the sample articles. Nouns occur with and without the article, as in
 * news.
 */
public final class NewsWords {
  private static final int COMMON = 2_000;

  private NewsWords() {}

  public static Vocabulary vocabulary() {
    SortedMap<String, Integer> counts = new TreeMap<>();
    count("common-words.txt", COMMON, COMMON, counts);
    count("stem/nouns.txt", 150, 200, counts);
    count("stem/verbs.txt", 60, 6, counts);
    count("stem/words.txt", 40, 50, counts);
    count("stem/base-words.txt", 30, 10, counts);
    seeds().forEach(word -> counts.merge(word, 3, Integer::sum));
    return Vocabulary.of(counts);
  }

  /**
   * Adds every word of a list with a number of articles, and the same word with its article with
   * another number.
   */
  private static void count(
      String list, int bare, int withArticle, SortedMap<String, Integer> counts) {
    for (String word : words(list)) {
      String folded = LetterFolder.fold(word);
      counts.merge(folded, bare, Integer::max);
      if (!folded.startsWith("ال") && folded.length() > 2) {
        counts.merge("ال" + folded, withArticle, Integer::max);
      }
    }
  }

  private static List<String> words(String list) {
    try (var in = Objects.requireNonNull(NewsWords.class.getResourceAsStream(list), list)) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", ""))
          .flatMap(line -> Stream.of(line.strip().split("\\s+", -1)))
          .filter(word -> !word.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> seeds() {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .flatMap(file -> Ladder.shipped().words(text(file)).stream())
          .map(word -> word.forms().folded())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
