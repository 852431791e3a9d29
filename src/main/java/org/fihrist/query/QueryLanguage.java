package org.fihrist.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fihrist.text.TsvResource;

/**
 * The documentation of the search box's query language. The help texts of the page, the API and the
 * command line are made from this one table. The golden test of the parser reads the same table, so
 * the help always agrees with the parser.
 *
 * @param groups operators grouped by purpose
 */
public record QueryLanguage(List<Group> groups) {
  private static final String TABLE = "query-language.tsv";
  private static final String EXAMPLE_SEPARATOR = " ‖ ";

  public QueryLanguage {
    groups = List.copyOf(groups);
  }

  /** A text in both languages of the page. */
  public record Text(String arabic, String english) {}

  /**
   * Operators for one purpose.
   *
   * @param id stable id for programs
   * @param heading heading for the help texts
   * @param operators the most used operators first
   */
  public record Group(String id, Text heading, List<Operator> operators) {
    public Group {
      operators = List.copyOf(operators);
    }
  }

  /**
   * An operator of the query language.
   *
   * @param id stable id for programs
   * @param examples queries with the same meaning, the best known first
   * @param meaning a description of the articles that they find
   * @param tree the tree that the parser builds from each example, written in one line
   */
  public record Operator(String id, List<String> examples, Text meaning, String tree) {
    public Operator {
      examples = List.copyOf(examples);
    }
  }

  /** Reads the table. */
  public static QueryLanguage read() {
    List<Group> groups = new ArrayList<>();
    for (List<String> row : TsvResource.rows(QueryLanguage.class, TABLE)) {
      switch (row.size()) {
        case 3 -> groups.add(new Group(row.get(0), new Text(row.get(1), row.get(2)), List.of()));
        case 5 -> groups.add(with(groups.removeLast(), operator(row)));
        default ->
            throw new IllegalStateException(TABLE + " has a row with a wrong length: " + row);
      }
    }
    return new QueryLanguage(groups);
  }

  private static Group with(Group group, Operator operator) {
    List<Operator> operators = new ArrayList<>(group.operators());
    operators.add(operator);
    return new Group(group.id(), group.heading(), operators);
  }

  private static Operator operator(List<String> row) {
    List<String> examples = List.of(row.get(1).split(EXAMPLE_SEPARATOR, -1));
    return new Operator(row.get(0), examples, new Text(row.get(2), row.get(3)), row.get(4));
  }

  /** The names of fields; each list holds all names of one field, an English name first. */
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
