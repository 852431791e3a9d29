package org.fihrist.indexing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.util.IOUtils;
import org.fihrist.analysis.stem.LearnedLexicon;
import org.fihrist.analysis.stem.LearnedLexicon.Word;
import org.fihrist.analysis.stem.Lexicon.Kind;
import org.fihrist.search.IndexUnavailableException;

/**
 * The words that were learned from a generation's archive: {@code words.tsv} in its folder. A line
 * has a word, its kinds and the head of its family.
 */
public final class LearnedWords {
  private static final String FILE = "words.tsv";
  private static final int COLUMNS = 3;
  private static final int HASH_BYTES = 8;

  private LearnedWords() {}

  /**
   * Writes the words.
   *
   * @return their name: 16 hexadecimal digits of their hash
   */
  public static String write(Path generation, LearnedLexicon lexicon) throws IOException {
    byte[] text =
        lexicon.words().stream()
            .map(LearnedWords::line)
            .collect(Collectors.joining())
            .getBytes(UTF_8);
    Path file = generation.resolve(FILE);
    Files.write(file, text);
    IOUtils.fsync(file, false);
    return hash(text);
  }

  /** Returns the file of a generation's words. */
  public static Path file(Path generation) {
    return generation.resolve(FILE);
  }

  private static String line(Word word) {
    String kinds =
        word.kinds().stream()
            .sorted()
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(","));
    return word.folded() + "\t" + kinds + "\t" + word.head() + "\n";
  }

  /**
   * Reads the words of a generation.
   *
   * @param name the name that {@link #write} returned
   * @throws NoSuchFileException when the generation has no file of words
   * @throws IndexUnavailableException when they are not the words that the index was made with
   */
  public static LearnedLexicon read(Path generation, String name) throws IOException {
    byte[] text = Files.readAllBytes(generation.resolve(FILE));
    if (!hash(text).equals(name)) {
      throw new IndexUnavailableException(
          "The file "
              + generation.resolve(FILE)
              + " is not as it was written: rebuild needed, or"
              + " `fihrist rollback`.");
    }
    List<Word> words = new ArrayList<>();
    new String(text, UTF_8).lines().forEach(line -> words.add(word(line.split("\t", COLUMNS))));
    return new LearnedLexicon(words);
  }

  private static Word word(String[] columns) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (String kind : columns[1].split(",", -1)) {
      kinds.add(Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }
    return new Word(columns[0], kinds, columns[2]);
  }

  public static String hash(byte[] text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(Arrays.copyOf(digest, HASH_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
