package org.fihrist.peers;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a large archive out of a small one, to measure how the cost of a page grows. Each article
 * is written several times. In each copy the words that few articles have are replaced by other
 * words, so that copies are not the same text and the vocabulary grows as that of real archives
 * does: with the number of articles to the power of 0.55 (Heaps' law). Arguments: a file of JSON
 * lines, how many copies, the file to write.
 */
public final class GrownArchive {
  private static final double HEAPS = 0.55;

  /** A word in more than one of this number of articles stays unchanged. */
  private static final int COMMON = 50;

  private static final Pattern WORD = Pattern.compile("[\\u0621-\\u064A]{3,}");
  private static final String LETTERS = "بتثجحخدذرزسشصضطظعغفقكلمنهوي";
  private static final List<String> TEXTS = List.of("title", "body");
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Map<String, Integer> articles = new HashMap<>();
  private int read;

  private GrownArchive() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("usage: ARTICLES.jsonl COPIES GROWN.jsonl");
      System.exit(2);
    }
    GrownArchive archive = new GrownArchive();
    Path source = Path.of(arguments[0]);
    archive.count(source);
    archive.write(source, Integer.parseInt(arguments[1]), Path.of(arguments[2]));
  }

  private void count(Path source) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(source)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Set<String> words = new HashSet<>();
        ObjectNode article = (ObjectNode) JSON.readTree(line);
        for (String text : TEXTS) {
          Matcher matcher = WORD.matcher(article.path(text).asString(""));
          while (matcher.find()) {
            words.add(matcher.group());
          }
        }
        words.forEach(word -> articles.merge(word, 1, Integer::sum));
        read++;
      }
    }
  }

  private void write(Path source, int copies, Path grown) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(grown)) {
      for (int copy = 0; copy < copies; copy++) {
        try (BufferedReader lines = Files.newBufferedReader(source)) {
          for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            out.write(copied(line, copy));
            out.newLine();
          }
        }
      }
    }
  }

  private String copied(String line, int copy) {
    if (copy == 0) {
      return line;
    }
    ObjectNode article = (ObjectNode) JSON.readTree(line);
    article.put("id", article.path("id").asString() + "-" + copy);
    article.put("url", article.path("url").asString("") + "?copy=" + copy);
    UnaryOperator<String> replaced = word -> isCommon(word) ? word : variant(word, copy);
    for (String text : TEXTS) {
      article.put(
          text,
          WORD.matcher(article.path(text).asString(""))
              .replaceAll(match -> replaced.apply(match.group())));
    }
    return JSON.writeValueAsString(article);
  }

  private boolean isCommon(String word) {
    return articles.getOrDefault(word, 0) > read / COMMON;
  }

  /**
   * Returns the word that replaces another in a copy. The share of new words makes the vocabulary
   * grow by Heaps' law; otherwise it is a word of an earlier copy.
   */
  private static String variant(String word, int copy) {
    int of = copy;
    while (of > 0 && !isNew(word, of)) {
      of = Math.floorMod(mixed(word.hashCode() + 31 * of), of);
    }
    if (of == 0) {
      return word;
    }
    char[] letters = word.toCharArray();
    int hash = mixed(word.hashCode() ^ mixed(of));
    for (int changed = 0; changed < 2; changed++) {
      int place = Math.floorMod(hash >>> (8 * changed), letters.length);
      letters[place] = LETTERS.charAt(Math.floorMod(mixed(hash + changed), LETTERS.length()));
    }
    return new String(letters);
  }

  private static boolean isNew(String word, int copy) {
    double share = Math.pow(copy + 1.0, HEAPS) - Math.pow(copy, HEAPS);
    return Math.floorMod(mixed(word.hashCode() * 17 + copy), 1_000_000) < share * 1_000_000;
  }

  /** Mixes bits (MurmurHash3's finalizer). */
  private static int mixed(int bits) {
    int hash = bits;
    hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
    return hash ^ (hash >>> 16);
  }
}
