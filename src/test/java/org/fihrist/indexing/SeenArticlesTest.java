package org.fihrist.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import org.fihrist.indexing.SeenArticles.Verdict;
import org.fihrist.lucene.Archive;
import org.fihrist.search.index.VersionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeenArticlesTest {
  private final SeenArticles identities = new SeenArticles(VersionPolicy.REPLACE);

  private Verdict see(String title, String body) {
    return identities.see(Archive.article("17", title, body));
  }

  @Test
  void theSameTextAgainIsACopy() {
    assertThat(see("درعا", "نص")).isEqualTo(Verdict.NEW);
    assertThat(see("درعا", "نص")).isEqualTo(Verdict.COPY);
  }

  /** The words of each pair have one 32-bit string hash. */
  @ParameterizedTest
  @CsvSource({"لذا,لدن", "نقص لذا,نقص لدن", "Aa,BB"})
  void wordsOfOneStringHashAreTwoTexts(String one, String other) {
    assertThat(one.hashCode()).isEqualTo(other.hashCode());

    assertThat(see("خبر", one)).isEqualTo(Verdict.NEW);
    assertThat(see("خبر", other)).isEqualTo(Verdict.OTHER_TEXT);
  }

  @Test
  void titlesCountAsWell() {
    assertThat(see("لذا", "نص")).isEqualTo(Verdict.NEW);
    assertThat(see("لدن", "نص")).isEqualTo(Verdict.OTHER_TEXT);
  }
}
