package org.fihrist.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fihrist.query.Level;
import org.fihrist.query.Query.Word;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.RankedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a rebuild learns families from its archive and stores them with the index. */
class LearnedFamiliesTest {
  @TempDir private Path index;

  @Test
  void aPluralThatStandsWithItsSingularFindsItElsewhere() {
    archive().with("alone", "خبر", "وصل الجرقوط أمس").publish(index);

    assertThat(found("جراقيط")).contains("alone");
    assertThat(found("الجلاقيط")).isNotEmpty().doesNotContain("look-alike");
  }

  @Test
  void aNameThatLooksInflectedIsNotCut() {
    archive().with("cut", "خبر", "قال كرفوط").publish(index);

    assertThat(found("كرفوطين")).hasSize(5).doesNotContain("cut");
  }

  @Test
  void theSameArchiveTeachesTheSame() throws IOException {
    archive().publish(index);
    archive().publish(index);

    assertThat(words("000002")).isEqualTo(words("000001")).contains("جراقيط\tnoun\tجرقوط");
  }

  @Test
  void anIndexWhoseWordsWereTamperedWithIsRefused() throws IOException {
    archive().publish(index);
    Path words = index.resolve("000001/words.tsv");
    Files.writeString(words, words("000001").replace("جرقوط", "جرقود"));

    assertThatThrownBy(() -> LuceneSearchEngine.open(index))
        .isInstanceOf(IndexUnavailableException.class)
        .hasMessageContaining("words.tsv")
        .hasMessageContaining("rebuild needed");
  }

  /**
   * Returns an archive with a name and two nouns with their plurals: one pair often occurs
   * together, the other never.
   */
  private static Archive archive() {
    Archive archive = new Archive().with("look-alike", "خبر", "وصل الجلقوط أمس");
    for (int i = 0; i < 8; i++) {
      archive = archive.with("together" + i, "خبر", "رأى جرقوط جراقيط كثيرة رقم " + i);
    }
    for (int i = 0; i < 5; i++) {
      archive =
          archive
              .with("one" + i, "خبر", "رأى جلقوط " + i)
              .with("other" + i, "خبر", "رأى جلاقيط " + i)
              .with("name" + i, "خبر", "قال كرفوطين " + i);
    }
    for (int i = 0; i < 60; i++) {
      archive = archive.with("filler" + i, "خبر", "لا شيء هنا " + i);
    }
    return archive;
  }

  private List<String> found(String word) {
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      return engine.rank(new Word(word, Level.FAMILY), 100).stream()
          .map(RankedArticle::id)
          .toList();
    }
  }

  private String words(String generation) throws IOException {
    return Files.readString(index.resolve(generation).resolve("words.tsv"));
  }
}
