package org.fihrist.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fihrist.query.BoxParser;
import org.fihrist.query.Query;
import org.fihrist.search.RankedArticle;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.search.SpelledQuery;
import org.fihrist.search.statistics.Entity;
import org.fihrist.terms.LatinNameExpansion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests what readers expect from searches of a real archive of ten thousand articles. */
class AntRankingTest {
  private static final int FIRST = 10;
  private static final int ALL = 20_000;

  @TempDir private static Path index;
  private static LuceneSearchEngine engine;

  @BeforeAll
  static void open() throws IOException {
    engine = AntArchiveIndex.open(index);
  }

  @AfterAll
  static void close() {
    if (engine != null) {
      engine.close();
    }
  }

  @Test
  void wordsThatStandTogetherComeFirst() throws IOException {
    List<String> missed = new ArrayList<>();
    List<List<String>> terms = lines("terms-of-two-words.tsv");
    for (List<String> line : terms) {
      String term = line.getFirst();
      Set<String> together = ids(BoxParser.parse('"' + term + '"').query(), ALL);
      long first =
          ids(BoxParser.parse(term).query(), FIRST).stream().filter(together::contains).count();
      if (together.size() >= FIRST && first < 8) {
        missed.add(term + ": " + first + " of the first ten, " + together.size() + " in all");
      }
    }
    assertThat(terms).hasSizeGreaterThanOrEqualTo(42);
    assertThat(missed).isEmpty();
  }

  @Test
  void aNameInLatinLettersFindsWhatItsArabicSpellingsFindAndNothingElse() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (List<String> line : lines("latin-names-of-ant.tsv")) {
      Query typed = BoxParser.parse(line.getFirst()).query();
      SpelledQuery spelled = engine.spelled(typed);
      Set<String> found = ids(spelled.query(), ALL);
      Set<String> expected = ids(typed, ALL);
      for (String arabic : line.subList(1, line.size())) {
        Set<String> alone = ids(BoxParser.parse(arabic).query(), ALL);
        if (!found.containsAll(alone)) {
          wrong.add(line + " misses articles of " + arabic);
        }
        expected.addAll(alone);
      }
      for (SpelledQuery.Name name : spelled.names()) {
        name.spellings().forEach(each -> expected.addAll(written(each)));
      }
      if (!expected.containsAll(found)) {
        wrong.add(line + " finds " + found.size() + ", expected " + expected.size());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void twoSpellingsOfAnEntityAreOne() throws IOException {
    List<List<String>> entities = lines("entities-of-ant.tsv");
    List<List<String>> apart =
        entities.stream()
            .filter(line -> !entity(line.getFirst()).equals(entity(line.getLast())))
            .toList();

    assertThat(entities).hasSize(100);
    assertThat(apart).hasSizeLessThanOrEqualTo(5);
  }

  /** Returns the most likely entity of a name; the name itself when there is none. */
  private static String entity(String name) {
    return entities(name).stream().findFirst().map(Entity::name).orElse(name);
  }

  /** Returns the articles that contain a name, as a search for a known name finds them. */
  private static Set<String> written(String name) {
    return ids(
        name.indexOf(' ') < 0 ? BoxParser.parse(name).query() : LatinNameExpansion.arabic(name),
        ALL);
  }

  private static Set<String> ids(Query query, int most) {
    if (most < ALL) {
      return engine.rank(query, most).stream().map(RankedArticle::id).collect(Collectors.toSet());
    }
    Set<String> all = new HashSet<>();
    SearchRequest request = new SearchRequest(query, new Window(1, 1), false);
    engine.statistics(statistics -> {
      statistics.ids(request, all::add);
      return true;
    });
    return all;
  }

  private static List<Entity> entities(String name) {
    return engine.statistics(statistics -> statistics.entities(name, 3));
  }

  private static List<List<String>> lines(String table) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(AntRankingTest.class.getResourceAsStream(table), table)) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    }
  }
}
