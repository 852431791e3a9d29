package org.fihrist.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.fihrist.lucene.Archive;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.search.Completion;
import org.fihrist.search.Completion.Kind;
import org.fihrist.search.CompletionRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompleterTest {
  private static LuceneSearchEngine engine;

  @BeforeAll
  static void build(@TempDir Path index) {
    Credits credits = new Credits("بلدي نيوز", "حذيفة حلاوة", "درعا البلد", "");
    new Archive()
        .with("1", "رئيس الحكومة يزور أحمد", "قال أحمد إن أحمد واحمد هنا")
        .with("2", "الحكومة تعلن موازنة", "الحكومة والحزب والحزب")
        .with("3", "رد الحزب", "قال الحزب إن أحمر")
        .with("4", "لقاء مع أحمد", "أحمد")
        .with(article("5", "قصف على درعا قديما", "2012-01-01", credits))
        .with(article("6", "عودة القصف على درعا وعلى حلب", "2017-03-01", credits))
        .publish(index);
    engine = LuceneSearchEngine.open(index);
  }

  private static org.fihrist.article.Article article(
      String id, String title, String date, Credits credits) {
    PublicationDate published = new PublicationDate(date, Precision.DAY, date);
    return Archive.article(id, new Masthead(title, credits, published, ""), "نص");
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static List<Completion> complete(String typed) {
    return engine.complete(new CompletionRequest(typed, typed.length(), 8));
  }

  private static List<String> texts(String typed, Kind kind) {
    return complete(typed).stream()
        .filter(one -> one.kind() == kind)
        .map(one -> one.shown().text())
        .toList();
  }

  @Test
  void completesAWordToItsCommonestSpelling() {
    assertThat(texts("احم", Kind.WORD)).startsWith("أحمد", "أحمر");
  }

  @Test
  void aWordThatFollowsInHeadlinesComesFirst() {
    assertThat(texts("الح", Kind.WORD)).first().isEqualTo("الحكومة");
    assertThat(texts("رد الح", Kind.WORD)).first().isEqualTo("الحزب");
  }

  @Test
  void completesHeadlinesFromTheMiddleInTheOrderTypedFirst() {
    assertThat(texts("مع احم", Kind.HEADLINE)).containsExactly("لقاء مع أحمد");
    assertThat(texts("احمد الحك", Kind.HEADLINE)).containsExactly("رئيس الحكومة يزور أحمد");
  }

  @Test
  void theNewerHeadlineComesFirst() {
    assertThat(texts("على در", Kind.HEADLINE))
        .containsExactly("عودة القصف على درعا وعلى حلب", "قصف على درعا قديما");
  }

  @Test
  void completesNamesAndPlacesFromAnyWordOfTheirs() {
    assertThat(texts("حلا", Kind.NAME)).containsExactly("حذيفة حلاوة");
    assertThat(texts("البلد", Kind.PLACE)).containsExactly("درعا البلد");
    assertThat(complete("كتبه حذيفة حل").getFirst().query()).isEqualTo("كتبه حذيفة حلاوة");
  }

  @Test
  void completesPlacesThatTextsNameAndOffersThemOnce() {
    assertThat(texts("درع", Kind.PLACE)).containsExactlyInAnyOrder("درعا البلد", "درعا");
    assertThat(texts("درع", Kind.WORD)).doesNotContain("درعا");
  }

  @Test
  void completesWhatIsNamedInLatinLettersThoughNoArticleWritesItSo() {
    assertThat(texts("Dara", Kind.PLACE)).startsWith("Daraa");
    assertThat(complete("Dara").getFirst().source().articles()).isPositive();
  }

  @Test
  void aNameWithNothingOfTheWordsBeforeComesBehindTheWordsThatFollow() {
    assertThat(complete("ال").getFirst().shown().text()).isEqualTo("درعا البلد");
    assertThat(complete("رد ال").getFirst().query()).isEqualTo("رد الحزب");
    assertThat(texts("رد ال", Kind.PLACE)).containsExactly("درعا البلد");
    assertThat(complete("درعا ال").getFirst().query()).isEqualTo("درعا البلد");
  }

  @Test
  void keepsEverythingElseAsTyped() {
    assertThat(complete("-حلب +\"رئيس الحك").getFirst().query()).isEqualTo("-حلب +\"رئيس الحكومة");
    assertThat(engine.complete(new CompletionRequest("قصف الحكو درعا", 7, 1)).getFirst().query())
        .isEqualTo("قصف الحكومة درعا");
  }

  @Test
  void tellsWhichPartsWereTyped() {
    Completion headline =
        complete("على در").stream().filter(one -> one.kind() == Kind.HEADLINE).toList().getLast();

    assertThat(headline.shown().typed())
        .extracting(span -> headline.shown().text().substring(span.start(), span.end()))
        .containsExactly("على", "در");
    assertThat(headline.source().article()).isEqualTo("5");
  }

  @Test
  void offersHeadlinesBehindAFinishedWordAndNothingForNothing() {
    assertThat(texts("درعا ", Kind.HEADLINE)).hasSize(2);
    assertThat(complete("")).isEmpty();
    assertThat(complete(" \"")).isEmpty();
    assertThat(complete("زخرغفق")).isEmpty();
  }

  @Test
  void givesNoMoreThanWereAskedFor() {
    for (int most = 1; most < 6; most++) {
      assertThat(engine.complete(new CompletionRequest("ال", 2, most)))
          .hasSizeLessThanOrEqualTo(most);
    }
  }
}
