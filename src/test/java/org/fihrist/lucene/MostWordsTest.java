package org.fihrist.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.fihrist.api.Syntax;
import org.fihrist.query.Query;
import org.fihrist.query.QuerySyntaxException;
import org.fihrist.search.Hit;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search for articles that hold more than half of its words. */
class MostWordsTest {
  private static final String QUERY = "الجسر الوادي الشاحنات الميزانية";

  private static LuceneSearchEngine engine;

  @BeforeAll
  static void build(@TempDir Path index) {
    new Archive()
        .with("all", "أ", "الجسر فوق الوادي للشاحنات في الميزانية")
        .with("three", "ب", "الجسر فوق الوادي للشاحنات")
        .with("half", "ت", "الجسر فوق الوادي")
        .with("one", "ث", "الميزانية العامة")
        .publish(index);
    engine = LuceneSearchEngine.open(index);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static List<String> found(Syntax syntax, String typed) throws QuerySyntaxException {
    Query query = syntax.parse(typed).query();
    SearchPage page = engine.search(new SearchRequest(query, new Window(1, 10), false));
    return page.hits().stream().map(Hit::id).toList();
  }

  @Test
  void halfOfTheWordsIsNotMostOfThem() throws QuerySyntaxException {
    assertThat(found(Syntax.MOST, QUERY)).containsExactly("all", "three");
    assertThat(found(Syntax.BOX, QUERY)).hasSize(4);
  }

  @Test
  void ofTwoWordsMostAreBoth() throws QuerySyntaxException {
    assertThat(found(Syntax.MOST, "الوادي الميزانية")).containsExactly("all");
  }

  @Test
  void wordsThatTellNothingDoNotCount() throws QuerySyntaxException {
    assertThat(found(Syntax.MOST, "في هذا على الوادي من الشاحنات"))
        .containsExactlyInAnyOrder("all", "three");
  }

  @Test
  void anExcludedWordStaysExcluded() throws QuerySyntaxException {
    assertThat(found(Syntax.MOST, "الجسر الوادي الشاحنات -الميزانية"))
        .containsExactly("three", "half");
  }

  @Test
  void oneWordIsASearchAsBefore() throws QuerySyntaxException {
    assertThat(found(Syntax.MOST, "الميزانية")).containsExactlyInAnyOrder("all", "one");
  }
}
