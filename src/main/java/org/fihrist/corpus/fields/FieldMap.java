package org.fihrist.corpus.fields;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fihrist.text.MatchKey;
import org.jspecify.annotations.Nullable;

/**
 * Which fields are which parts of an article.
 *
 * @param names for each part the names that it goes by, the most telling first; each is a path of
 *     {@link #key keys}, for a field of an object in a field
 */
public record FieldMap(Map<Part, List<List<String>>> names) {
  /** The operator's table, in the folder of the files that it is about, or above it. */
  public static final String FILE_NAME = "fihrist-fields.tsv";

  private static final FieldMap KNOWN = known();
  private static final int MOST_FOLDERS = 32;

  /** The map for a file: the nearest operator's table, if there is one, before the known names. */
  public static FieldMap of(String file) throws FieldMapException {
    Path folder = Path.of(file).toAbsolutePath().normalize().getParent();
    for (int i = 0; folder != null && i < MOST_FOLDERS; i++) {
      Path table = folder.resolve(FILE_NAME);
      if (Files.isRegularFile(table)) {
        return read(table).before(KNOWN);
      }
      folder = folder.getParent();
    }
    return KNOWN;
  }

  /** The names that archives use. */
  public static FieldMap knownNames() {
    return KNOWN;
  }

  /** Whether a text or a title can be found under some names. */
  public boolean knowsAnyText(Collection<String> fieldNames) {
    return fieldNames.stream().anyMatch(name -> is(Part.TITLE, name) || is(Part.BODY, name));
  }

  private boolean is(Part part, String name) {
    String key = key(name);
    return paths(part).stream().anyMatch(path -> path.getFirst().equals(key));
  }

  /** The names of a part. */
  public List<List<String>> paths(Part part) {
    return names.getOrDefault(part, List.of());
  }

  /** What all spellings of a field's name have in common. */
  public static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 0x80) {
        return MatchKey.of(name).replace(" ", "");
      }
      if (Character.isLetterOrDigit(c)) {
        key.append(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }

  private FieldMap before(FieldMap other) {
    Map<Part, List<List<String>>> both = new EnumMap<>(other.names);
    names.forEach((part, paths) -> {
      List<List<String>> all = new ArrayList<>(paths);
      all.addAll(other.paths(part));
      both.put(part, all);
    });
    return new FieldMap(both);
  }

  private static FieldMap read(Path table) throws FieldMapException {
    try {
      return parse(table.toString(), Files.readAllLines(table, UTF_8));
    } catch (IOException e) {
      throw new FieldMapException("The table of fields " + table + " cannot be read (" + e + ").");
    }
  }

  private static FieldMap known() {
    String name = "known-names.tsv";
    try (InputStream table = FieldMap.class.getResourceAsStream(name)) {
      if (table == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return parse(name, new String(table.readAllBytes(), UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FieldMapException e) {
      throw new IllegalStateException(e);
    }
  }

  private static FieldMap parse(String table, List<String> lines) throws FieldMapException {
    Map<Part, List<List<String>>> names = new EnumMap<>(Part.class);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        Part part = part(columns[0].strip());
        if (part == null || columns.length < 2) {
          throw new FieldMapException(
              "Line "
                  + (i + 1)
                  + " of "
                  + table
                  + " must be a part of an article ("
                  + allParts()
                  + "), a tab, and the field's name.");
        }
        for (String name : List.of(columns).subList(1, columns.length)) {
          names.computeIfAbsent(part, _ -> new ArrayList<>()).add(path(name));
        }
      }
    }
    return new FieldMap(names);
  }

  private static List<String> path(String name) {
    List<String> path = new ArrayList<>();
    for (String step : name.strip().split("\\.", -1)) {
      path.add(key(step));
    }
    return List.copyOf(path);
  }

  private static @Nullable Part part(String name) {
    for (Part part : Part.values()) {
      if (part.name().equalsIgnoreCase(name)) {
        return part;
      }
    }
    return null;
  }

  private static String allParts() {
    List<String> all = new ArrayList<>();
    for (Part part : Part.values()) {
      all.add(part.name().toLowerCase(Locale.ROOT));
    }
    return String.join(", ", all);
  }
}
