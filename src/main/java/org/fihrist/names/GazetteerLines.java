package org.fihrist.names;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.names.Alias.Use;
import org.fihrist.names.GazetteerRow.Placing;

/** Parses the lines of a gazetteer; the comment in {@code gazetteer.tsv} specifies the columns. */
final class GazetteerLines {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String HEADER = "kind\tname";
  private static final String NO_NAME = "none";
  private static final int MAX_COLUMNS = 5;
  private static final Pattern COORDINATES =
      Pattern.compile("(-?\\d{1,3}(?:\\.\\d{1,8})?), ?(-?\\d{1,3}(?:\\.\\d{1,8})?)");
  private static final Set<String> COUNTRY_CODES = Countries.codes().collect(toUnmodifiableSet());

  private final String file;
  private final List<GazetteerRow> rows = new ArrayList<>();

  private GazetteerLines(String file) {
    this.file = file;
  }

  /**
   * Reads all rows of a file.
   *
   * @param file the name of the file for error messages
   * @throws GazetteerException at the first invalid line
   */
  static List<GazetteerRow> read(String file, InputStream in) throws IOException {
    GazetteerLines reader = new GazetteerLines(file);
    int number = 1;
    // A new decoder reports bytes that are not UTF-8; the default one would replace them.
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8.newDecoder()))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine(), number++) {
        reader.take(number, number == 1 ? line.replaceFirst("^" + BYTE_ORDER_MARK, "") : line);
      }
    } catch (CharacterCodingException e) {
      throw new GazetteerException(file, number, "the line is not UTF-8; save the file in UTF-8");
    }
    return reader.rows;
  }

  private void take(int number, String line) throws GazetteerException {
    if (line.isBlank() || line.startsWith("#") || line.startsWith(HEADER)) {
      return;
    }
    List<String> columns = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    if (columns.size() < 2 || columns.size() > MAX_COLUMNS) {
      throw wrong(
          number,
          columns.size()
              + " columns; write kind, name, aliases, coordinates and country, separated by"
              + " tabs (the last three may be left out)");
    }
    Optional<EntityKind> kind = kind(number, columns.get(0));
    List<Alias> aliases = aliases(number, columns);
    Placing place =
        new Placing(
            coordinates(number, kind, column(columns, 3)), country(number, column(columns, 4)));
    rows.add(new GazetteerRow(number, kind, columns.get(1), aliases, place));
  }

  private static String column(List<String> columns, int index) {
    return index < columns.size() ? columns.get(index) : "";
  }

  private Optional<EntityKind> kind(int number, String written) throws GazetteerException {
    Optional<EntityKind> kind = EntityKind.of(written);
    if (kind.isEmpty() && !written.equals(NO_NAME)) {
      throw wrong(
          number,
          "'"
              + written
              + "' is not a kind; write person, organisation, place or none before the first tab");
    }
    return kind;
  }

  /** All aliases; the name is used everywhere, unless the aliases repeat it with a mark. */
  private List<Alias> aliases(int number, List<String> columns) throws GazetteerException {
    String name = columns.get(1);
    List<Alias> aliases = new ArrayList<>();
    for (String written : column(columns, 2).split("\\|", -1)) {
      if (!written.isBlank()) {
        aliases.add(alias(written.strip()));
      }
    }
    String folded = NameSpellings.fold(name);
    if (aliases.stream().noneMatch(alias -> alias.folded().equals(folded))) {
      aliases.addFirst(new Alias(name, folded, Use.ANYWHERE));
    }
    for (Alias alias : aliases) {
      if (alias.folded().isEmpty()) {
        throw wrong(number, "'" + alias.written() + "' has no letters; write a name");
      }
    }
    return aliases;
  }

  private static Alias alias(String written) {
    return switch (written.charAt(0)) {
      case '~' -> Alias.of(written.substring(1).strip(), Use.ANNOUNCED);
      case '?' -> Alias.of(written.substring(1).strip(), Use.LOOKUP);
      default -> Alias.of(written, Use.ANYWHERE);
    };
  }

  private Optional<Coordinates> coordinates(int number, Optional<EntityKind> kind, String written)
      throws GazetteerException {
    if (written.isEmpty()) {
      return Optional.empty();
    }
    if (!kind.equals(Optional.of(EntityKind.PLACE))) {
      throw wrong(number, "only a place has coordinates; leave the fourth column empty");
    }
    Matcher degrees = COORDINATES.matcher(written);
    if (degrees.matches()) {
      double latitude = Double.parseDouble(degrees.group(1));
      Coordinates read = new Coordinates(latitude, Double.parseDouble(degrees.group(2)));
      if (read.exist()) {
        return Optional.of(read);
      }
    }
    throw wrong(
        number,
        "'"
            + written
            + "' are not coordinates; write latitude,longitude in degrees, such as 33.51,36.29");
  }

  private String country(int number, String written) throws GazetteerException {
    if (!written.isEmpty() && !COUNTRY_CODES.contains(written)) {
      throw wrong(number, "'" + written + "' is not a country code; write two letters, such as SY");
    }
    return written;
  }

  private GazetteerException wrong(int number, String trouble) {
    return new GazetteerException(file, number, trouble);
  }
}
