package org.fihrist.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fihrist.api.SearchQuestion.Typed;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.fihrist.engine.EitherEngine;
import org.fihrist.engine.EngineUnderTest;
import org.fihrist.lucene.Archive;
import org.fihrist.query.QuerySyntaxException;
import org.fihrist.ranking.Reranker;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.search.Period;
import org.fihrist.search.ResultPlace;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.search.index.Index;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@EitherEngine
class ResultCursorTest {
  private static final int ARTICLES = 400;
  private static final SearchQuestion QUESTION = question("خبر جديد", Sort.RELEVANCE);

  private static SearchQuestion question(String text, Sort sort) {
    return new SearchQuestion(
        new Typed(text, Syntax.BOX, true),
        false,
        new Window(1, 0),
        new Narrowing(List.of(), Period.ALWAYS, sort));
  }

  private static List<String> ids(SearchEngine engine, SearchQuestion question, long skipped)
      throws QuerySyntaxException {
    List<String> ids = new ArrayList<>();
    boolean whole = question.each(engine, skipped, found -> ids.add(found.article().id()));
    assertThat(whole).isTrue();
    return ids;
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void resultsGoOnWhereTheyBrokeOff(Sort sort, EngineUnderTest engines, @TempDir Path folder)
      throws Exception {
    Archive archive = new Archive();
    for (int i = 0; i < ARTICLES; i++) {
      String day = "2017-0" + (1 + i % 9);
      PublicationDate date =
          i % 7 == 0 ? PublicationDate.UNKNOWN : new PublicationDate(day, Precision.MONTH, day);
      archive.with(
          Archive.article(
              "n" + i,
              new Masthead("عنوان", Credits.UNKNOWN, date, ""),
              "خبر " + (i % 3 == 0 ? "جديد " : "") + "كلمة ".repeat(i % 40)));
    }
    Index index = engines.index(folder);
    archive.publish(index);
    try (SearchEngine engine = index.engine()) {
      SearchQuestion question = question("خبر جديد", sort);
      List<String> all = ids(engine, question, 0);

      assertThat(all).hasSize(ARTICLES).doesNotHaveDuplicates();
      List<ResultCursor> cursors = new ArrayList<>();
      question.each(
          engine, 0, found -> cursors.add(ResultCursor.start("1", question).at(found.end())));
      for (int shown : new int[] {1, 99, 100, 101, 133, 134, 399, 400}) {
        ResultCursor read = ResultCursor.read(cursors.get(shown - 1).text(), "1", question);
        List<String> rest = new ArrayList<>();
        question.each(engine, read.place(), found -> rest.add(found.article().id()));
        assertThat(rest).as("behind " + shown).isEqualTo(all.subList(shown, ARTICLES));
        if (shown > Reranker.WINDOW) {
          assertThat(read.place().passedOver()).as("read again").isZero();
        }
      }
      for (int skipped : new int[] {1, 40, 100, 101, 133, 134, 399, 400, 500}) {
        assertThat(ids(engine, question, skipped))
            .as("after " + skipped)
            .isEqualTo(all.subList(Math.min(skipped, ARTICLES), ARTICLES));
      }
    }
  }

  @Test
  void aCursorComesBackAsItWent() {
    ResultCursor cursor = ResultCursor.start("000012", QUESTION).after(12_345);

    assertThat(cursor.text()).matches("[A-Za-z0-9_-]+");
    assertThat(ResultCursor.read(cursor.text(), "000012", QUESTION)).isEqualTo(cursor);
    assertThat(ResultCursor.read("*", "000012", QUESTION).place()).isEqualTo(ResultPlace.START);
  }

  @Test
  void aCursorOfAnotherGenerationSaysHowToGoOn() {
    String text = ResultCursor.start("000012", QUESTION).after(5).text();

    assertThatThrownBy(() -> ResultCursor.read(text, "000013", QUESTION))
        .isInstanceOf(StaleCursorException.class)
        .hasMessageContaining("000012")
        .hasMessageContaining("000013")
        .hasMessageContaining("cursor=*");
  }

  @Test
  void aCursorOfAnotherSearchIsRefused() {
    String text = ResultCursor.start("000012", QUESTION).text();

    assertThatThrownBy(() -> ResultCursor.read(text, "000012", question("خبر جديد", Sort.NEWEST)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("another search");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "**", "MS8wMDAwMTIv", "é", "1/000012/0123456789abcdef/5"})
  void whatIsNoCursorIsRefused(String text) {
    assertThatThrownBy(() -> ResultCursor.read(text, "000012", QUESTION))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cursor");
  }
}
