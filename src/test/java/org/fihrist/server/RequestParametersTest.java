package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.Function;
import org.fihrist.api.Syntax;
import org.fihrist.query.QueryLimits;
import org.fihrist.search.SearchRequest.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestParametersTest {
  @Test
  void hasADefaultForEverything() {
    RequestParameters none = RequestParameters.of(null);

    assertThat(none.query()).isEmpty();
    assertThat(none.syntax()).isEqualTo(Syntax.BOX);
    assertThat(none.comments()).isFalse();
    assertThat(none.window()).isEqualTo(new Window(1, 10));
  }

  @Test
  void readsWhatIsGiven() {
    RequestParameters given =
        RequestParameters.of("q=a+b&syntax=lucene&comments=true&page=3&size=25");

    assertThat(given.query()).isEqualTo("a b");
    assertThat(given.syntax()).isEqualTo(Syntax.LUCENE);
    assertThat(given.comments()).isTrue();
    assertThat(given.window()).isEqualTo(new Window(3, 25));
  }

  @Test
  void readsArabicDigits() {
    assertThat(RequestParameters.of("page=%D9%A3").window().page()).isEqualTo(3);
  }

  @Test
  void leavesUnknownParametersAlone() {
    assertThat(RequestParameters.of("utm_source=x&&q=a&=&view").query()).isEqualTo("a");
  }

  @Test
  void namesAParameterThatIsGivenTwice() {
    assertThat(catchThrowableOfType(RequestException.class, () -> RequestParameters.of("q=a&q=b")))
        .returns("q", RequestException::parameter)
        .hasMessageContaining("twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"page=0", "page=-1", "page=x", "page=", "page=1.5", "page=99999999999"})
  void namesABadPage(String query) {
    assertThat(refusal(query, RequestParameters::window))
        .returns("page", RequestException::parameter)
        .hasMessageContaining("from 1 on");
  }

  @ParameterizedTest
  @ValueSource(strings = {"size=0", "size=101", "size=ten"})
  void namesABadSize(String query) {
    assertThat(refusal(query, RequestParameters::window))
        .returns("size", RequestException::parameter)
        .hasMessageContaining("from 1 to 100");
  }

  @Test
  void pagesThroughTenThousandHitsAndNoFurther() {
    assertThat(RequestParameters.of("page=100&size=100").window()).isEqualTo(new Window(100, 100));
    assertThat(refusal("page=101&size=100", RequestParameters::window))
        .returns("page", RequestException::parameter)
        .hasMessageContaining("10000");
    assertThat(refusal("page=2147483647&size=100", RequestParameters::window))
        .returns("page", RequestException::parameter);
  }

  @Test
  void saysBothLengthsOfAQueryThatIsTooLong() {
    int most = QueryLimits.MAX_LENGTH;
    assertThat(RequestParameters.of("q=" + "a".repeat(most)).query()).hasSize(most);
    assertThat(refusal("q=" + "a".repeat(most + 1), RequestParameters::query))
        .returns("q", RequestException::parameter)
        .hasMessageContaining(Integer.toString(most + 1))
        .hasMessageContaining(Integer.toString(most));
  }

  @Test
  void namesAnUnknownSyntax() {
    assertThat(refusal("syntax=sql", RequestParameters::syntax))
        .returns("syntax", RequestException::parameter)
        .hasMessageContaining("box nor lucene");
  }

  @Test
  void namesABadTruthValue() {
    assertThat(refusal("comments=yes", RequestParameters::comments))
        .returns("comments", RequestException::parameter);
  }

  private static RequestException refusal(String query, Function<RequestParameters, ?> reading) {
    RequestParameters parameters = RequestParameters.of(query);
    return catchThrowableOfType(RequestException.class, () -> reading.apply(parameters));
  }
}
