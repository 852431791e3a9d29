package org.fihrist.api;

import java.util.List;
import org.fihrist.query.QueryLanguage;

/** The table of the query language, from which the page makes its help. */
public record QueryLanguageJson(List<OperatorGroup> groups, List<List<String>> fieldNames) {
  /** The document, in UTF-8. */
  public static byte[] bytes() {
    return Json.bytes(
        new QueryLanguageJson(
            QueryLanguage.read().groups().stream().map(OperatorGroup::of).toList(),
            QueryLanguage.fieldNames()));
  }

  /** Operators of one kind under a heading. */
  record OperatorGroup(String id, TwoLanguages heading, List<Example> operators) {
    static OperatorGroup of(QueryLanguage.Group group) {
      return new OperatorGroup(
          group.id(),
          TwoLanguages.of(group.heading()),
          group.operators().stream().map(Example::of).toList());
    }
  }

  /** An operator with examples. */
  record Example(String id, List<String> examples, TwoLanguages meaning) {
    static Example of(QueryLanguage.Operator operator) {
      return new Example(operator.id(), operator.examples(), TwoLanguages.of(operator.meaning()));
    }
  }

  /** A text in Arabic and English. */
  record TwoLanguages(String ar, String en) {
    static TwoLanguages of(QueryLanguage.Text text) {
      return new TwoLanguages(text.arabic(), text.english());
    }
  }
}
