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
 * Maps the fields of a record to the parts of an article.
 *
 * @param names the field names of each part, the most specific first. A name is a path of {@link
 *     #key keys}, because a field may be in an object inside another field
 */
public record FieldMap(Map<Part, List<List<String>>> names) {
  /** The file name of an operator's table; it is in the folder of the input files, or above it. */
  public static final String FILE_NAME = "fihrist-fields.tsv";

  private static final FieldMap KNOWN = known();
  private static final int MAX_FOLDERS = 32;

  /** The map for a file: the nearest operator's table takes precedence over the known names. */
  public static FieldMap of(String file) throws FieldMapException {
    Path folder = Path.of(file).toAbsolutePath().normalize().getParent();
    for (int i = 0; folder != null && i < MAX_FOLDERS; i++) {
      Path table = folder.resolve(FILE_NAME);
      if (Files.isRegularFile(table)) {
        return read(table).withFallback(KNOWN);
      }
      folder = folder.getParent();
    }
    return KNOWN;
  }

  /** The field names that archives commonly use. */
  public static FieldMap knownNames() {
    return KNOWN;
  }

  /** Whether one of the field names is that of a title or a text. */
  public boolean knowsAnyText(Collection<String> fieldNames) {
    return fieldNames.stream().anyMatch(name -> is(Part.TITLE, name) || is(Part.BODY, name));
  }

  private boolean is(Part part, String name) {
    String key = key(name);
    return paths(part).stream().anyMatch(path -> path.getFirst().equals(key));
  }

  /** The field names of a part, as paths. */
  public List<List<String>> paths(Part part) {
    return names.getOrDefault(part, List.of());
  }

  /** The key by which field names are compared; it is equal for all spellings of a name. */
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

  private FieldMap withFallback(FieldMap fallback) {
    Map<Part, List<List<String>>> both = new EnumMap<>(fallback.names);
    names.forEach((part, paths) -> {
      List<List<String>> all = new ArrayList<>(paths);
      all.addAll(fallback.paths(part));
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
                  + " must have a part of an article ("
                  + allParts()
                  + "), a tab, and the name of the field.");
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
