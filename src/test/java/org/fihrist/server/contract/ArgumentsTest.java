package org.fihrist.server.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
  private static final Parameter<Integer> SIZE =
      Parameter.of("size", "How many.", ValueType.integer(1, 9, 3));
  private static final Parameter<List<String>> OUTLET =
      Parameter.of("outlet", "Whose.", ValueType.list());
  private static final Parameter<String> UNDECLARED =
      Parameter.of("q", "Not of the operation.", ValueType.text(9));
  private static final Operation OPERATION =
      Operation.get("/", "test", "Tests").takes(SIZE, OUTLET);

  private static RequestException refusal(String query) {
    return catchThrowableOfType(RequestException.class, () -> OPERATION.arguments(query));
  }

  @ParameterizedTest
  @CsvSource({"outlt, outlet", "Outlet, outlet", "sise, size", "outlets, outlet", "siz%65e, size"})
  void namesTheParameterThatWasMeant(String typed, String meant) {
    assertThat(refusal(typed + "=a")).hasMessageContaining("Did you mean \"" + meant + "\"?");
  }

  @Test
  void listsAllParametersWhenNoneIsSimilar() {
    assertThat(refusal("utm_source=a"))
        .returns("utm_source", RequestException::parameter)
        .hasMessage("There is no parameter \"utm_source\" here. Known are: size, outlet.");
  }

  @Test
  void refusesEveryParameterWhereThereAreNone() {
    Operation none = Operation.get("/", "none", "Takes nothing");

    assertThatThrownBy(() -> none.arguments("size=1")).hasMessageContaining("takes none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "size=", "size=+%20", "size", "&&", "="})
  void aBlankParameterIsAsOneNotGiven(String query) {
    assertThat(OPERATION.arguments(query).get(SIZE)).isEqualTo(3);
  }

  @Test
  void refusesAParameterThatIsGivenTwice() {
    assertThat(refusal("size=1&size=1"))
        .returns("size", RequestException::parameter)
        .hasMessageContaining("twice");
  }

  @Test
  void takesAListInTheOrderOfTheRequest() {
    assertThat(OPERATION.arguments("outlet=b&size=1&outlet=&outlet=a").get(OUTLET))
        .containsExactly("b", "a");
  }

  @Test
  void hasNoValueOfAParameterThatIsNotDeclared() {
    assertThatThrownBy(() -> OPERATION.arguments("").get(UNDECLARED))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void quotesOnlyTheBeginningOfALongName() {
    assertThat(refusal("x".repeat(5_000) + "=1").getMessage()).hasSizeLessThan(150);
  }
}
