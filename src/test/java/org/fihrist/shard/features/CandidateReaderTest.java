package org.fihrist.shard.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Locale;
import org.fihrist.lucene.Archive;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.query.BoxParser;
import org.fihrist.ranking.Candidate;
import org.fihrist.terms.evidence.Feature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandidateReaderTest {
  @TempDir private Path index;

  @Test
  void aHeadlineThatHoldsAllWordsHoldsAllOfTheirWeight() {
    Archive archive =
        new Archive()
            .with("1", "قصف مدينة درعا", "نص الخبر")
            .with("2", "خبر", "قصف مدينة درعا مساء");

    assertThat(value(archive, "قصف مدينة درعا", "1", Feature.TITLE)).isCloseTo(1, within(1e-6));
    assertThat(value(archive, "قصف مدينة درعا", "2", Feature.TITLE)).isZero();
    assertThat(value(archive, "قصف مدينة درعا", "1", Feature.COVERED)).isCloseTo(1, within(1e-6));
    assertThat(value(archive, "قصف مدينة درعا", "2", Feature.COVERED)).isCloseTo(1, within(1e-6));
  }

  @Test
  void trigramsOfOneSentenceCountMoreThanThoseOfTwo() {
    Archive archive =
        new Archive()
            .with("1", "خبر", "قصف الطيران مدينة حلب. هدوء حذر")
            .with("2", "خبر", "قصف الطيران بلدة. هدوء في مدينة حلب");

    assertThat(value(archive, "قصف مدينة حلب", "1", Feature.SENTENCE))
        .isGreaterThan(value(archive, "قصف مدينة حلب", "2", Feature.SENTENCE));
  }

  @Test
  void aWordThatIsWrittenAlikeIsNearerThanNone() {
    Archive archive =
        new Archive()
            .with("1", "خبر", "سلاح كلاشنكوف في السوق")
            .with("2", "خبر", "سلاح قديم في السوق")
            .with("3", "خبر", "سلاح كلاشينكوف");

    assertThat(value(archive, "سلاح كلاشينكوف السوق", "1", Feature.NEAR))
        .isGreaterThan(value(archive, "سلاح كلاشينكوف السوق", "2", Feature.NEAR));
  }

  @Test
  void theSpellingThatWasTypedIsTypedMost() {
    Archive archive =
        new Archive().with("1", "خبر", "زيارة أحمد اليوم").with("2", "خبر", "زيارة احمد اليوم");

    assertThat(value(archive, "أحمد اليوم", "1", Feature.TYPED))
        .isGreaterThan(value(archive, "أحمد اليوم", "2", Feature.TYPED));
    assertThat(value(archive, "أحمد اليوم", "2", Feature.TYPED)).isPositive();
  }

  private double value(Archive archive, String query, String id, Feature feature) {
    archive.publish(index);
    int column = Candidate.names().indexOf(feature.name().toLowerCase(Locale.ROOT));
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      return engine.candidates(BoxParser.parse(query).query()).stream()
          .filter(each -> each.id().equals(id))
          .findFirst()
          .orElseThrow()
          .values()[column];
    }
  }
}
