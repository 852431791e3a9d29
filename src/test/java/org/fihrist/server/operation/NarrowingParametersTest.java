package org.fihrist.server.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.fihrist.search.Choice;
import org.fihrist.search.Facet;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.search.Period;
import org.fihrist.server.contract.Operation;
import org.fihrist.server.contract.RequestException;
import org.junit.jupiter.api.Test;

class NarrowingParametersTest {
  private static final Operation OPERATION =
      Operation.get("/", "narrow", "Narrows down").takes(NarrowingParameters.ALL);

  private static Narrowing narrowing(String query) {
    return NarrowingParameters.read(OPERATION.arguments(query));
  }

  @Test
  void readsSeveralValuesAndExclusions() {
    Narrowing read =
        narrowing("outlet=a+b&-outlet=c&outlet=d&-year=2017&from=2016&undated=include&sort=OLDEST");

    assertThat(read)
        .isEqualTo(
            new Narrowing(
                List.of(
                    new Choice(Facet.OUTLET, List.of("a b", "d"), List.of("c")),
                    new Choice(Facet.YEAR, List.of(), List.of("2017"))),
                new Period("2016", "", true),
                Sort.OLDEST));
  }

  @Test
  void whatIsBlankIsNotGiven() {
    assertThat(narrowing("outlet=&-place=+&from=&to=&sort=&undated=")).isEqualTo(Narrowing.NONE);
    assertThat(narrowing("").leavesOut()).isFalse();
  }

  @Test
  void refusesMoreChoicesThanAnybodyMakes() {
    String most = "author=x&".repeat(NarrowingParameters.MAX_CHOICES);

    assertThat(narrowing(most).choices().getFirst().wanted())
        .hasSize(NarrowingParameters.MAX_CHOICES);
    assertThat(catchThrowableOfType(RequestException.class, () -> narrowing(most + "-place=y")))
        .returns("place", RequestException::parameter)
        .hasMessageContaining("100");
  }

  @Test
  void readsDatesInArabicDigits() {
    assertThat(narrowing("from=%D9%A2%D9%A0%D9%A1%D9%A7").period().from()).isEqualTo("2017");
    assertThat(narrowing("year=%D9%A2%D9%A0%D9%A1%D9%A7").choices().getFirst().wanted())
        .containsExactly("2017");
  }
}
