package org.fihrist.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fihrist.query.Level;
import org.fihrist.query.Query;
import org.fihrist.query.Query.Clause;
import org.fihrist.query.Query.Fuzzy;
import org.fihrist.query.Query.Junction;
import org.fihrist.query.Query.Occur;
import org.fihrist.query.Query.Phrase;
import org.fihrist.query.Query.Wildcard;
import org.fihrist.query.Query.Word;
import org.fihrist.search.Hit;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests queries that are made to be expensive, or larger than Lucene accepts. */
class HostileQueriesTest {
  private static LuceneSearchEngine engine;

  @BeforeAll
  static void open(@TempDir Path index) {
    new Archive()
        .with("letters", "خبر", "اابابااااابابابابابابابااب وجد هنا")
        .with("blessing", "النبي ﷺ", "قال ﷺ وقال ﷺ")
        .with("long", "خبر", "كلمة ".repeat(3_000) + "درعا")
        .publish(index);
    engine = LuceneSearchEngine.open(index);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  static List<Query> hostile() {
    List<Query> queries = new ArrayList<>();
    for (String pattern :
        List.of(
            "*ا".repeat(990),
            "*ا*" + "?".repeat(300),
            "*ا" + "?".repeat(40) + "ب",
            "?".repeat(1_000),
            "*".repeat(1_000),
            "ا" + "?*".repeat(500),
            "*" + "اب".repeat(900),
            "وبال" + "*ا".repeat(900),
            "ال" + "?".repeat(1_000),
            "ولل" + "ل*".repeat(900),
            "الا" + "*ئ".repeat(900) + "?")) {
      queries.add(new Wildcard(pattern));
    }
    for (String text :
        List.of("ا".repeat(250), "ابتث".repeat(64), "ﷺ".repeat(1_900), "一二".repeat(990), "'")) {
      queries.add(new Fuzzy(text, 2));
      queries.add(new Word(text, Level.FAMILY));
      queries.add(new Phrase(List.of(new Word(text, Level.FOLDED)), 50));
    }
    queries.add(new Phrase(words("ﷺ".repeat(7), 250), 50));
    queries.add(new Phrase(words("كلمة", 100), 50));
    queries.add(new Junction(words("ﷺ/كلمة/درعا", 250).stream().map(w -> maybe(w)).toList()));
    queries.add(
        new Junction(
            Stream.iterate(0, i -> i + 1)
                .limit(250)
                .map(i -> maybe(new Wildcard("ك" + i + "*م?")))
                .toList()));
    queries.add(
        new Junction(
            Stream.iterate(0, i -> i + 1)
                .limit(250)
                .map(i -> maybe(new Wildcard("الكل" + (char) ('ا' + i % 40) + "*ا*" + i)))
                .toList()));
    queries.add(
        new Junction(
            Stream.iterate(0, i -> i + 1)
                .limit(10)
                .map(i -> maybe(new Fuzzy("ال" + "اوي".repeat(10), 1 + i % 2)))
                .toList()));
    return queries;
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void isAnsweredInTime(Query query) {
    SearchPage page = engine.search(new SearchRequest(query, new Window(1, 100), true));

    assertThat(page.answered().complete()).isTrue();
  }

  @Test
  void aPatternThatIsNoAutomatonStillFindsItsWord() {
    // The word has a ب twenty-one letters after an ا, which is what the pattern asks for.
    Wildcard pattern = new Wildcard("*ا" + "?".repeat(20) + "ب*");

    SearchPage page = engine.search(new SearchRequest(pattern, new Window(1, 10), false));

    assertThat(page.hits()).extracting(Hit::id).containsExactly("letters");
  }

  @Test
  void aPatternWithAPrefixFindsExactlyItsWords() {
    assertThat(ids("كل*ة")).containsExactly("long");
    assertThat(ids("كل?ة")).containsExactly("long");
    assertThat(ids("كل?")).isEmpty();
    assertThat(ids("در??")).containsExactly("long");
  }

  private static List<String> ids(String pattern) {
    SearchRequest request = new SearchRequest(new Wildcard(pattern), new Window(1, 10), false);
    return engine.search(request).hits().stream().map(Hit::id).toList();
  }

  private static Clause maybe(Query query) {
    return new Clause(Occur.SHOULD, query);
  }

  private static List<Word> words(String text, int count) {
    return Stream.generate(() -> new Word(text, Level.FOLDED)).limit(count).toList();
  }
}
