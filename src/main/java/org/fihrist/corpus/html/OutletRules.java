package org.fihrist.corpus.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fihrist.text.Spacing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * The operator's rules for pages that the general rules misread: CSS selectors for the fields of an
 * outlet's pages. The rules are in a file {@value #FILE_NAME} in the folder of the pages, or above
 * it. A line has three columns with tabs between them: host, field, selector. The host is that of
 * the page's address and includes its subdomains; {@code *} is every host. The value is the text of
 * the first element found. An at sign and a name after the selector give the value of that
 * attribute instead. The field {@code remove} removes elements from the page.
 *
 * @param rules in the order of the file
 */
public record OutletRules(List<Rule> rules) {
  /** The file name of an operator's rules. */
  public static final String FILE_NAME = "fihrist-outlets.tsv";

  /** No rules. */
  public static final OutletRules NONE = new OutletRules(List.of());

  private static final int MAX_FOLDERS = 32;
  private static final int COLUMNS = 3;
  private static final String ANY_HOST = "*";

  /** The field of a rule. */
  enum Target {
    TITLE,
    AUTHOR,
    OUTLET,
    PLACE,
    CATEGORY,
    DATE,
    BODY,
    REMOVE
  }

  /** One line of the file. */
  record Rule(String host, Target target, String selector, String attribute) {}

  /** Thrown for invalid rules; the message gives the file, the line and the reason. */
  public static final class OutletRulesException extends Exception {
    private static final long serialVersionUID = 1;

    OutletRulesException(String message) {
      super(message);
    }

    /** A sentence for the operator: where the error is, and what is wrong. */
    public String detail() {
      return String.valueOf(getMessage());
    }
  }

  /** The rules for a file, from the nearest folder that has rules. */
  public static OutletRules of(String file) throws OutletRulesException {
    Path folder = Path.of(file).toAbsolutePath().normalize().getParent();
    for (int i = 0; folder != null && i < MAX_FOLDERS; i++) {
      Path table = folder.resolve(FILE_NAME);
      if (Files.isRegularFile(table)) {
        return read(table);
      }
      folder = folder.getParent();
    }
    return NONE;
  }

  /** Removes the elements that the rules name from a page. */
  void removeFrom(Document page, String address) {
    for (Rule rule : of(Target.REMOVE, address)) {
      page.select(rule.selector()).stream()
          .filter(element -> !element.normalName().matches("html|body"))
          .forEach(Element::remove);
    }
  }

  /** The value of a field; empty when no rule finds one. */
  String value(Target target, Document page, String address) {
    for (Rule rule : of(target, address)) {
      Element element = page.selectFirst(rule.selector());
      if (element != null) {
        String value = rule.attribute().isEmpty() ? element.text() : element.attr(rule.attribute());
        if (!value.isBlank()) {
          return Spacing.tidy(value);
        }
      }
    }
    return "";
  }

  /** The element with the text; empty when no rule finds one. */
  Optional<Element> body(Document page, String address) {
    return of(Target.BODY, address).stream()
        .flatMap(rule -> page.select(rule.selector()).stream())
        .findFirst();
  }

  private List<Rule> of(Target target, String address) {
    String host = hostOf(address);
    return rules.stream()
        .filter(rule -> rule.target() == target)
        .filter(rule ->
            rule.host().equals(ANY_HOST)
                || host.equals(rule.host())
                || host.endsWith('.' + rule.host()))
        .toList();
  }

  private static String hostOf(String address) {
    try {
      String host = new URI(address.strip().replace(" ", "%20")).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException e) {
      return "";
    }
  }

  private static OutletRules read(Path table) throws OutletRulesException {
    try {
      List<Rule> rules = new ArrayList<>();
      List<String> lines = Files.readAllLines(table, UTF_8);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).strip();
        if (!line.isEmpty() && !line.startsWith("#")) {
          rules.add(rule(line, "Line " + (i + 1) + " of " + table));
        }
      }
      return new OutletRules(List.copyOf(rules));
    } catch (IOException e) {
      throw new OutletRulesException("The rules in " + table + " cannot be read (" + e + ").");
    }
  }

  private static Rule rule(String line, String place) throws OutletRulesException {
    String[] columns = line.split("\t", -1);
    Optional<Target> target = columns.length == COLUMNS ? target(columns[1]) : Optional.empty();
    if (target.isEmpty()) {
      throw new OutletRulesException(
          place
              + " must be a host or *, a tab, a field (title, author, outlet, place, category,"
              + " date, body or remove), a tab, and a CSS selector.");
    }
    String selector = columns[2].strip();
    int at = selector.lastIndexOf('@');
    String attribute = at > 0 ? selector.substring(at + 1).strip() : "";
    String path = at > 0 ? selector.substring(0, at).strip() : selector;
    try {
      QueryParser.parse(path);
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      throw new OutletRulesException(
          place + " has an invalid CSS selector \"" + path + "\": " + e.getMessage());
    }
    return new Rule(columns[0].strip().toLowerCase(Locale.ROOT), target.get(), path, attribute);
  }

  private static Optional<Target> target(String name) {
    for (Target target : Target.values()) {
      if (target.name().equalsIgnoreCase(name.strip())) {
        return Optional.of(target);
      }
    }
    return Optional.empty();
  }
}
