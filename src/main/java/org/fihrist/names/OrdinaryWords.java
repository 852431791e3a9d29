package org.fihrist.names;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.fihrist.names.latin.TableLines;

/**
 * The ordinary words of English and French: {@code hotel} and {@code court} are not names. Words
 * are stored as hashes of eight bytes each.
 *
 * <p>The English words are those of SCOWL, as Debian's package {@code wamerican} has them
 * (copyright 2000-2018 Kevin Atkinson, permission to use, copy, modify and distribute); the French
 * ones are those of the npm package {@code an-array-of-french-words} 2.0.0 (MIT License).
 */
final class OrdinaryWords {
  private static final String FILE = "ordinary-words.txt.gz";

  /** Words that English writes with a capital: nationalities, months, days, titles. */
  private static final String CAPITAL = "capital-words.tsv";

  private static final Pattern MARK = Pattern.compile("\\p{M}");
  private static final Pattern WORD =
      Pattern.compile("(?m)^[\\s\"\\[\\]]*(\\p{Ll}{3,13})[\\s\"\\[\\]]*$");
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final long[] hashes;
  private final Set<String> capital;

  private OrdinaryWords(long[] hashes, Set<String> capital) {
    this.hashes = hashes;
    this.capital = capital;
  }

  /** The words that are part of the program, read once. */
  private static final class Shipped {
    static final OrdinaryWords WORDS = read();
  }

  /** The words that are part of the program. */
  static OrdinaryWords shipped() {
    return Shipped.WORDS;
  }

  private static OrdinaryWords read() {
    Set<String> capital =
        TableLines.of(OrdinaryWords.class, CAPITAL).stream()
            .flatMap(List::stream)
            .collect(toUnmodifiableSet());
    try (InputStream in = Objects.requireNonNull(OrdinaryWords.class.getResourceAsStream(FILE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(new GZIPInputStream(in), US_ASCII))) {
      return new OrdinaryWords(
          lines.lines().mapToLong(OrdinaryWords::hash).sorted().toArray(), capital);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " is part of the program", e);
    }
  }

  /** Whether a word is ordinary; the word has lower-case letters without accents. */
  boolean contains(String word) {
    return isCapital(word) || Arrays.binarySearch(hashes, hash(word)) >= 0;
  }

  /**
   * Whether an ordinary word is always written with a capital, so a capital is no sign of a name.
   */
  boolean isCapital(String word) {
    return capital.contains(word);
  }

  private static long hash(String word) {
    long hash = word.length();
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * SPREAD;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /**
   * Writes the file of words: words of three to thirteen lower-case letters, without accents.
   *
   * @param arguments the files to read, with one word per line, plain or in quotes; the last
   *     argument is the file to write
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      throw new IllegalArgumentException("give the files of words, then the file to write");
    }
    TreeSet<String> words = new TreeSet<>();
    for (String file : Arrays.copyOf(arguments, arguments.length - 1)) {
      String text = Files.readString(Path.of(file), UTF_8).replace(',', '\n');
      Matcher word = WORD.matcher(text);
      while (word.find()) {
        words.add(plain(word.group(1)));
      }
    }
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[arguments.length - 1])))) {
      out.write((String.join("\n", words) + "\n").getBytes(US_ASCII));
    }
  }

  private static String plain(String word) {
    String ligatures = word.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
    return MARK.matcher(Normalizer.normalize(ligatures, Normalizer.Form.NFD)).replaceAll("");
  }
}
