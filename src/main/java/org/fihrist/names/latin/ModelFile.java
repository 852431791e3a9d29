package org.fihrist.names.latin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Reads and writes a {@link NameModel} as text. Comments begin with {@code #}. The file has three
 * parts, each after a line with its name: {@code groups} (Arabic letters, Latin letters,
 * probability; {@code -} means no letter), {@code sequences} and {@code names} (three symbols and
 * how often they followed each other). In sequences, a symbol is the number of a group in {@link
 * LetterGroups}; in names it is the number of a letter in {@link Letters}.
 */
final class ModelFile {
  private static final String SHIPPED = "name-model.txt";
  private static final String GROUPS = "groups";
  private static final String SEQUENCES = "sequences";
  private static final String NAMES = "names";
  private static final String ARTICLE = "skipped-article";
  private static final String NO_LETTER = "-";

  private final Map<Integer, Double> groups = new HashMap<>();
  private final Map<Long, Integer> sequences = new HashMap<>();
  private final Map<Long, Integer> names = new HashMap<>();
  private double skippedArticle;
  private String part = "";

  private ModelFile() {}

  /**
   * Reads the model that is part of the program. Each call reads the file again, so callers should
   * keep the result.
   */
  static NameModel shipped() {
    try (InputStream in = Objects.requireNonNull(ModelFile.class.getResourceAsStream(SHIPPED));
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      ModelFile file = new ModelFile();
      lines.lines().filter(line -> !line.startsWith("#")).forEach(file::take);
      return file.model();
    } catch (IOException e) {
      throw new UncheckedIOException(SHIPPED + " is part of the program", e);
    }
  }

  private void take(String line) {
    String[] words = line.split(" ", -1);
    if (words[0].equals(ARTICLE)) {
      skippedArticle = Double.parseDouble(words[1]);
    } else if (words.length == 1) {
      part = line;
    } else if (part.equals(GROUPS)) {
      int[] arabic = words[0].equals(NO_LETTER) ? new int[0] : Letters.ofArabic(words[0]);
      int[] latin = words[1].equals(NO_LETTER) ? new int[0] : Letters.ofLatin(words[1]);
      int group =
          Letters.group(
              Letters.pack(arabic, 0, arabic.length), Letters.pack(latin, 0, latin.length));
      groups.put(group, Double.valueOf(words[2]));
    } else {
      TrigramModel.parse(line, part.equals(SEQUENCES) ? sequences : names);
    }
  }

  private NameModel model() {
    LetterGroups all = new LetterGroups(groups);
    double[] alone = new double[all.size()];
    Arrays.setAll(alone, all::probability);
    double[] letters = new double[Letters.COUNT];
    Arrays.fill(letters, 1.0 / Letters.COUNT);
    return new NameModel(
        all,
        new TrigramModel(all.size(), sequences, alone),
        new TrigramModel(Letters.COUNT, names, letters),
        skippedArticle);
  }

  /** The lines of a file that holds a model. */
  static List<String> lines(NameModel model) {
    List<String> lines = new ArrayList<>();
    lines.add("# How names are written in Arabic and in Latin letters. Made by ModelTraining from");
    lines.add("# 12,877 names of google/transliteration (ar2en-train, Apache License 2.0); its");
    lines.add("# parts are explained at ModelFile.");
    lines.add(ARTICLE + " " + String.format(Locale.ROOT, "%.6f", model.skippedArticle()));
    lines.add(GROUPS);
    for (int group = 0; group < model.groups().size(); group++) {
      int letters = model.groups().letters(group);
      lines.add(
          arabic(Letters.arabicOf(letters))
              + " "
              + latin(Letters.latinOf(letters))
              + " "
              + String.format(Locale.ROOT, "%.4g", model.groups().probability(group)));
    }
    lines.add(SEQUENCES);
    lines.addAll(model.sequences().lines());
    lines.add(NAMES);
    lines.addAll(model.arabicNames().lines());
    return lines;
  }

  private static String arabic(int packed) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < Letters.count(packed); i++) {
      letters.append(Letters.arabicLetter(Letters.at(packed, i)));
    }
    return letters.isEmpty() ? NO_LETTER : letters.toString();
  }

  private static String latin(int packed) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < Letters.count(packed); i++) {
      letters.append(Letters.latinLetter(Letters.at(packed, i)));
    }
    return letters.isEmpty() ? NO_LETTER : letters.toString();
  }
}
