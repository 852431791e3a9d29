package org.fihrist.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The query language of the search box, for people: the one table behind the page's help, the API's
 * and the command line's. The parser's golden test reads the same table, so help cannot promise
 * what the box does not do.
 *
 * @param groups operators by what they are for
 */
public record QueryLanguage(List<Group> groups) {
  private static final String TABLE = "query-language.tsv";
  private static final String BETWEEN_EXAMPLES = " ‖ ";

  public QueryLanguage {
    groups = List.copyOf(groups);
  }

  /** A text in both languages of the page. */
  public record Text(String arabic, String english) {}

  /**
   * Operators for one purpose.
   *
   * @param id for programs
   * @param heading for people
   * @param operators in the order of their use
   */
  public record Group(String id, Text heading, List<Operator> operators) {
    public Group {
      operators = List.copyOf(operators);
    }
  }

  /**
   * One thing that can be written in a query.
   *
   * @param id for programs
   * @param examples queries that mean the same, the best known first
   * @param meaning what they find
   * @param tree what the parser makes of each, drawn in one line
   */
  public record Operator(String id, List<String> examples, Text meaning, String tree) {
    public Operator {
      examples = List.copyOf(examples);
    }
  }

  /** The language as it is. */
  public static QueryLanguage read() {
    try (InputStream table = QueryLanguage.class.getResourceAsStream(TABLE)) {
      return of(new String(Objects.requireNonNull(table, TABLE).readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static QueryLanguage of(String table) {
    List<Group> groups = new ArrayList<>();
    for (String line : table.lines().filter(line -> !line.startsWith("#")).toList()) {
      String[] columns = line.split("\t", -1);
      switch (columns.length) {
        case 3 -> groups.add(new Group(columns[0], new Text(columns[1], columns[2]), List.of()));
        case 5 -> groups.add(with(groups.removeLast(), operator(columns)));
        default -> throw new IllegalStateException(TABLE + ": " + line);
      }
    }
    return new QueryLanguage(groups);
  }

  private static Group with(Group group, Operator operator) {
    List<Operator> operators = new ArrayList<>(group.operators());
    operators.add(operator);
    return new Group(group.id(), group.heading(), operators);
  }

  private static Operator operator(String[] columns) {
    List<String> examples = List.of(columns[1].split(BETWEEN_EXAMPLES, -1));
    return new Operator(columns[0], examples, new Text(columns[2], columns[3]), columns[4]);
  }

  /** What can stand before a colon: all names of one thing together, an English one first. */
  public static List<List<String>> fieldNames() {
    Map<List<Enum<?>>, List<String>> names = new LinkedHashMap<>();
    for (FieldName name : FieldNames.all()) {
      names
          .computeIfAbsent(List.of(name.field(), name.side()), _ -> new ArrayList<>())
          .add(name.name());
    }
    return names.values().stream().map(List::copyOf).toList();
  }
}
