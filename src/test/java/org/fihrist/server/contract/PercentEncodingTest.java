package org.fihrist.server.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentEncodingTest {
  @Test
  void decodesArabic() {
    assertThat(PercentEncoding.decode("%D8%AF%d8%b1%D8%B9%D8%A7", "q")).isEqualTo("درعا");
  }

  @Test
  void readsPlusAsSpaceAndAnEscapedPlusAsPlus() {
    assertThat(PercentEncoding.decode("a+b%2Bc", "q")).isEqualTo("a b+c");
  }

  @Test
  void leavesLettersThatWereNotEncoded() {
    assertThat(PercentEncoding.decode("درعا😀", "q")).isEqualTo("درعا😀");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "a%2", "%zz", "%-1", "%٢٠ x%"})
  void refusesDamagedEscapes(String damaged) {
    RequestException refused =
        catchThrowableOfType(RequestException.class, () -> PercentEncoding.decode(damaged, "q"));

    assertThat(refused).hasMessageContaining("%25");
    assertThat(refused.parameter()).isEqualTo("q");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%FF", "%D8", "%C0%80", "%ED%A0%80", "%D8x", "a\uFFFD"})
  void refusesBytesThatAreNotUtf8(String damaged) {
    assertThat(
            catchThrowableOfType(
                RequestException.class, () -> PercentEncoding.decode(damaged, "q")))
        .hasMessageContaining("not UTF-8");
  }
}
