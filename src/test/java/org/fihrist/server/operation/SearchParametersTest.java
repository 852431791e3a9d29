package org.fihrist.server.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.fihrist.api.AdvisedSearch;
import org.fihrist.api.Syntax;
import org.fihrist.query.QueryLimits;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.server.contract.Operation;
import org.fihrist.server.contract.RequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchParametersTest {
  private static final Operation OPERATION =
      Operation.get("/", "search", "Searches")
          .takes(SearchParameters.QUESTION)
          .takes(SearchParameters.WINDOW);

  private static AdvisedSearch search(String query) {
    return SearchParameters.page(OPERATION.arguments(query));
  }

  private static Window window(String query) {
    return search(query).question().window();
  }

  private static RequestException refusal(String query) {
    return catchThrowableOfType(RequestException.class, () -> search(query));
  }

  @Test
  void hasADefaultForEverything() {
    AdvisedSearch none = search("");

    assertThat(none.question().text()).isEmpty();
    assertThat(none.question().syntax()).isEqualTo(Syntax.BOX);
    assertThat(none.question().comments()).isFalse();
    assertThat(none.question().window()).isEqualTo(new Window(1, 10));
    assertThat(none.correct()).isTrue();
  }

  @Test
  void readsWhatIsGiven() {
    AdvisedSearch given = search("q=a+b&syntax=lucene&comments=true&page=3&size=25&correct=no");

    assertThat(given.question().text()).isEqualTo("a b");
    assertThat(given.question().syntax()).isEqualTo(Syntax.LUCENE);
    assertThat(given.question().comments()).isTrue();
    assertThat(given.question().window()).isEqualTo(new Window(3, 25));
    assertThat(given.correct()).isFalse();
  }

  @Test
  void readsArabicDigitsAndCapitals() {
    assertThat(window("page=%D9%A3&size=%DB%B5").page()).isEqualTo(3);
    assertThat(search("syntax=LUCENE&comments=True").question().comments()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"page=0", "page=-1", "page=x", "page=1.5", "page=99999999999", "page=%2B5"})
  void namesABadPage(String query) {
    assertThat(refusal(query))
        .returns("page", RequestException::parameter)
        .hasMessageContaining("from 1 on");
  }

  @ParameterizedTest
  @ValueSource(strings = {"size=0", "size=101", "size=ten"})
  void namesABadSize(String query) {
    assertThat(refusal(query))
        .returns("size", RequestException::parameter)
        .hasMessageContaining("from 1 to 100");
  }

  @Test
  void pagesThroughTenThousandHitsAndNoFurther() {
    assertThat(window("page=100&size=100")).isEqualTo(new Window(100, 100));
    assertThat(refusal("page=101&size=100"))
        .returns("page", RequestException::parameter)
        .hasMessageContaining("10000");
    assertThat(refusal("page=2147483647&size=100")).returns("page", RequestException::parameter);
  }

  @Test
  void saysBothLengthsOfAQueryThatIsTooLong() {
    int most = QueryLimits.MAX_LENGTH;
    assertThat(search("q=" + "a".repeat(most)).question().text()).hasSize(most);
    assertThat(refusal("q=" + "a".repeat(most + 1)))
        .returns("q", RequestException::parameter)
        .hasMessageContaining(Integer.toString(most + 1))
        .hasMessageContaining(Integer.toString(most));
  }

  @Test
  void countsTheLengthOfAQueryInCodePointsAsItsDescriptionDoes() {
    assertThat(search("q=" + "%F0%9F%98%80".repeat(QueryLimits.MAX_LENGTH)).question().text())
        .hasSize(2 * QueryLimits.MAX_LENGTH);
  }

  @Test
  void namesAnUnknownSyntax() {
    assertThat(refusal("syntax=sql"))
        .returns("syntax", RequestException::parameter)
        .hasMessageContaining("\"sql\" is none of box, most and lucene");
  }

  @Test
  void namesABadTruthValue() {
    assertThat(refusal("comments=yes")).returns("comments", RequestException::parameter);
  }
}
