package org.fihrist.lucene.inversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.tests.util.TestUtil;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class SortedTermsTest {
  @Test
  void eachTermStandsOnceAndEveryoneKnowsItsPlace() {
    SortedTerms sorted = SortedTerms.of(new String[] {"كتب", "قلم", "", "كتب", "قل"});

    assertThat(terms(sorted))
        .extracting(BytesRef::utf8ToString)
        .containsExactly("قل", "قلم", "كتب");
    assertThat(IntStream.range(0, 5).map(sorted::place))
        .containsExactly(2, 1, SortedTerms.NONE, 2, 0);
  }

  private static List<BytesRef> terms(SortedTerms sorted) {
    return IntStream.range(0, sorted.size()).mapToObj(sorted::term).toList();
  }

  @Test
  void theOrderIsThatOfADictionaryOfLuceneForAnyCharacters() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String[] terms = new String[5_000];
    Arrays.setAll(terms, _ -> TestUtil.randomUnicodeString(random, 6));

    SortedTerms sorted = SortedTerms.of(terms);

    TreeSet<BytesRef> wanted = new TreeSet<>();
    Arrays.stream(terms).filter(term -> !term.isEmpty()).map(BytesRef::new).forEach(wanted::add);
    assertThat(terms(sorted)).as("seed %d", seed).containsExactlyElementsOf(wanted);
    for (int number = 0; number < terms.length; number++) {
      if (!terms[number].isEmpty()) {
        assertThat(sorted.term(sorted.place(number))).isEqualTo(new BytesRef(terms[number]));
      }
    }
  }

  @Test
  void noSharedTermMayStandAmongTheWords() {
    SortedTerms words = SortedTerms.of(new String[] {"eكتب", "mكتب"});
    SortedTerms shared = SortedTerms.of(new String[] {"mقلم", ""});

    assertThatIllegalArgumentException().isThrownBy(() -> new ArchiveTerms(words, shared));
  }
}
