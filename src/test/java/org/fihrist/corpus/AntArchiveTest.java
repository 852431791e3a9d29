package org.fihrist.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fihrist.article.Article;
import org.fihrist.article.Paragraph.Role;
import org.fihrist.article.PublicationDate.Precision;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the ANT corpus, if it is available: ten thousand real articles. */
class AntArchiveTest {
  private static final Path ARCHIVE = Path.of("../shared/data/ant");
  private static final Gathered READ = new Gathered();

  @BeforeAll
  static void read() throws IOException {
    assumeTrue(Files.isDirectory(ARCHIVE), "skipped: there is no " + ARCHIVE);
    try (Stream<Path> files = Files.list(ARCHIVE)) {
      List<Path> archives = files.filter(file -> file.toString().endsWith(".trec.gz")).toList();
      Corpus.open(archives).read(READ);
    }
  }

  private static long count(Predicate<Article> predicate) {
    return READ.articles.stream().filter(predicate).count();
  }

  @Test
  void readsEveryArticleAndRejectsNone() {
    assertThat(READ.articles).hasSize(10_161);
    assertThat(READ.rejects).isEmpty();
  }

  @Test
  void givesEachItsOwnIdentity() {
    assertThat(READ.ids()).doesNotHaveDuplicates();
  }

  @Test
  void takesHeadlinesWithoutTextAndTextsWithoutHeadline() {
    assertThat(count(article -> article.content().paragraphs().isEmpty())).isEqualTo(23);
    assertThat(count(article -> article.masthead().title().isEmpty())).isEqualTo(4);
  }

  @Test
  void understandsAllDates() {
    assertThat(count(article -> article.masthead().published().precision() == Precision.DAY))
        .isEqualTo(5_333);
    assertThat(count(article -> article.masthead().published().precision() == Precision.TIME))
        .isEqualTo(4_828);
  }

  @Test
  void recoversDamagedTimes() {
    assertThat(READ.articles)
        .map(article -> article.masthead().published())
        .filteredOn(date -> date.written().matches(".*T\\d{6}"))
        .hasSize(7)
        .allMatch(date -> date.iso().matches("2017-01-22T\\d\\d:\\d\\d:00"));
  }

  @Test
  void oneHasNeitherSourceNorCategory() {
    assertThat(
            count(article ->
                article.masthead().credits().outlet().isEmpty()
                    && article.masthead().credits().category().isEmpty()))
        .isEqualTo(1);
  }

  @Test
  void noAbstractCountsTwice() {
    assertThat(READ.articles)
        .flatMap(article -> article.content().paragraphs())
        .noneMatch(paragraph -> paragraph.role() == Role.LEAD);
  }

  @Test
  void keepsRawAmpersands() {
    assertThat(READ.titles()).contains("وفاة نجم \"فاست & فوريووس\"  بحادث سيارة");
  }
}
