package org.fihrist.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.fihrist.query.QueryLanguage.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of the help texts is also the golden table of the parser. */
class QueryLanguageTest {
  static Stream<Arguments> examples() {
    return operators()
        .flatMap(operator ->
            operator.examples().stream().map(example -> Arguments.of(example, operator.tree())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void meansWhatTheHelpSays(String example, String tree) {
    ParsedQuery parsed = BoxParser.parse(example);

    assertThat(QueryText.of(parsed.query())).isEqualTo(tree);
    assertThat(parsed.notes()).isEmpty();
  }

  @Test
  void saysEverythingInBothLanguages() {
    assertThat(operators())
        .allSatisfy(operator -> {
          assertThat(operator.meaning().arabic()).containsPattern("\\p{IsArabic}");
          assertThat(operator.meaning().english()).containsPattern("[a-z]");
        });
    assertThat(operators().map(Operator::id)).doesNotHaveDuplicates();
  }

  @Test
  void showsEveryField() {
    List<String> examples = operators().flatMap(operator -> operator.examples().stream()).toList();

    assertThat(QueryLanguage.fieldNames())
        .hasSize(15)
        .allSatisfy(names ->
            assertThat(examples)
                .anyMatch(example -> names.stream().anyMatch(n -> example.contains(n + ":"))));
  }

  private static Stream<Operator> operators() {
    return QueryLanguage.read().groups().stream().flatMap(group -> group.operators().stream());
  }
}
