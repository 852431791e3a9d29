package org.fihrist.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fihrist.search.Facet;
import org.fihrist.server.operation.NarrowingParameters;

/**
 * The labels that the page shows for values of facets, such as محليات for {@code localNews}.
 * Fihrist ships a table of usual sections. An operator's file {@value #FILE} in the index folder
 * adds to it and overrides it.
 *
 * @param lines the lines in the order of the files; if two lines name one value, the later one wins
 */
public record FacetLabels(List<Line> lines) {
  /** The operator's file, in the index folder. */
  public static final String FILE = "labels.tsv";

  private static final int COLUMNS = 4;
  private static final int MAX_LINES = 10_000;
  private static final Set<String> FACETS =
      Stream.of(Facet.values()).map(NarrowingParameters::name).collect(Collectors.toSet());

  public FacetLabels {
    lines = List.copyOf(lines);
  }

  /**
   * The labels of one value.
   *
   * @param facet the name of the facet in addresses
   * @param value the value in lower case
   */
  public record Line(String facet, String value, String arabic, String english) {}

  /** Returns the labels that Fihrist ships. */
  static FacetLabels shipped() {
    try (InputStream table = FacetLabels.class.getResourceAsStream(FILE)) {
      return of(FILE, new String(Objects.requireNonNull(table, FILE).readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the shipped labels, followed by those of the operator's file if it exists.
   *
   * @throws IllegalArgumentException when a line of the file cannot be read; the message names the
   *     line
   * @throws UncheckedIOException when the file cannot be read
   */
  public static FacetLabels in(Path indexFolder) {
    Path file = indexFolder.resolve(FILE);
    FacetLabels shipped = shipped();
    if (!Files.isRegularFile(file)) {
      return shipped;
    }
    try {
      List<Line> all = new ArrayList<>(shipped.lines());
      all.addAll(of(file.toString(), Files.readString(file)).lines());
      return new FacetLabels(all);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + " is not in UTF-8. Save it in UTF-8.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FacetLabels of(String file, String table) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : table.lines().limit(MAX_LINES).toList()) {
      number++;
      String content = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (!content.isBlank() && !content.startsWith("#")) {
        lines.add(line(file + ", line " + number, content));
      }
    }
    return new FacetLabels(lines);
  }

  private static Line line(String where, String content) {
    String[] columns = content.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException(
          where
              + ": "
              + columns.length
              + " columns. A line needs four, separated by tabs: facet, value, Arabic, English.");
    }
    String facet = columns[0].strip().toLowerCase(Locale.ROOT);
    if (!FACETS.contains(facet)) {
      throw new IllegalArgumentException(
          where
              + ": there is no facet "
              + facet
              + ". Use one of "
              + String.join(", ", sorted())
              + ".");
    }
    return new Line(
        facet, columns[1].strip().toLowerCase(Locale.ROOT), columns[2].strip(), columns[3].strip());
  }

  private static List<String> sorted() {
    return FACETS.stream().sorted().toList();
  }
}
