import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * Fails when a library that ships with Fihrist is older than five years, or ships in two versions.
 *
 * <p>Usage: {@code java DependencyCheck.java FOLDER_OF_JARS ACCEPTED_TSV}. The age of a library is
 * the date of the newest file in its jar. Reproducible builds write 1980 there; such a jar has no
 * age, and it is new enough, since builds became reproducible only lately. A library that is old
 * for a good reason has a line in ACCEPTED_TSV: its name, a tab, the reason. A line that is no
 * longer needed fails too.
 */
class DependencyCheck {
  private static final int MAX_AGE_YEARS = 5;
  private static final int FIRST_REAL_YEAR = 1981;
  private static final Pattern JAR = Pattern.compile("(.+?)-(\\d.*)\\.jar");

  static void main(String[] arguments) throws IOException {
    Map<String, List<Path>> libraries = libraries(Path.of(arguments[0]));
    Set<String> accepted = accepted(Path.of(arguments[1]));
    LocalDate oldest = LocalDate.now(ZoneOffset.UTC).minusYears(MAX_AGE_YEARS);
    List<String> faults = new ArrayList<>();
    Set<String> old = new HashSet<>();
    for (var library : libraries.entrySet()) {
      if (library.getValue().size() > 1) {
        faults.add(library.getKey() + " ships in two versions: " + library.getValue());
      }
      for (Path jar : library.getValue()) {
        Optional<LocalDate> date = newestFile(jar);
        if (date.isPresent() && date.get().isBefore(oldest)) {
          old.add(library.getKey());
          if (!accepted.contains(library.getKey())) {
            faults.add(
                jar.getFileName()
                    + " is of "
                    + date.get()
                    + ". Replace it, or give the reason to keep it in "
                    + arguments[1]);
          }
        }
      }
    }
    accepted.stream()
        .filter(name -> !old.contains(name))
        .map(name -> name + " is not old, or does not ship: delete its line in " + arguments[1])
        .forEach(faults::add);
    faults.forEach(System.err::println);
    System.out.println(libraries.size() + " libraries checked, " + faults.size() + " faults");
    System.exit(faults.isEmpty() ? 0 : 1);
  }

  private static Map<String, List<Path>> libraries(Path folder) throws IOException {
    Map<String, List<Path>> libraries = new TreeMap<>();
    try (var jars = Files.newDirectoryStream(folder, "*.jar")) {
      for (Path jar : jars) {
        var name = JAR.matcher(jar.getFileName().toString());
        if (name.matches()) {
          libraries.computeIfAbsent(name.group(1), _ -> new ArrayList<>()).add(jar);
        }
      }
    }
    if (libraries.isEmpty()) {
      throw new IOException("there is no jar in " + folder + ": run mvn package first");
    }
    return libraries;
  }

  private static Set<String> accepted(Path table) throws IOException {
    Set<String> names = new HashSet<>();
    for (String line : Files.readAllLines(table)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        names.add(line.split("\t", -1)[0]);
      }
    }
    return names;
  }

  /** The date of the newest file in a jar; empty when all dates are the fixed one of 1980. */
  private static Optional<LocalDate> newestFile(Path jar) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .map(entry -> entry.getTimeLocal().toLocalDate())
          .filter(date -> date.getYear() >= FIRST_REAL_YEAR)
          .max(LocalDate::compareTo);
    }
  }
}
