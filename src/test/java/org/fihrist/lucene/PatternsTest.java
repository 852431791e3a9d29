package org.fihrist.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.fihrist.analysis.Ladder;
import org.fihrist.query.Query;
import org.fihrist.query.Query.Fuzzy;
import org.fihrist.query.Query.Wildcard;
import org.fihrist.search.Hit;
import org.fihrist.search.Mark;
import org.fihrist.search.Passage;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wildcards and misspelled words over a real index. */
class PatternsTest {
  private static final int MAX_HITS = 1_000;

  @TempDir private Path index;

  @Test
  void wildcardsReachEverySpelling() {
    Archive archive = each("ميليشيات إيرانية", "إيرانيون", "موسكو");

    assertThat(found(archive, new Wildcard("ايراني*")))
        .containsExactlyInAnyOrder("ميليشيات إيرانية", "إيرانيون");
  }

  @Test
  void wildcardsReachWordsBehindClitics() {
    Archive archive = each("الحكومة", "بحكومتهم", "حكومات", "محكومة", "للحكومة");

    assertThat(found(archive, new Wildcard("حكوم*")))
        .startsWith("حكومات")
        .containsExactlyInAnyOrder("حكومات", "الحكومة", "بحكومتهم", "للحكومة");
  }

  @Test
  void wildcardsTypedWithAnArticleReachWordsWithoutIt() {
    Archive archive = each("ميليشيات", "والميليشيات", "للميليشيات", "ميليشيا");

    assertThat(found(archive, new Wildcard("وال*شيات")))
        .startsWith("والميليشيات")
        .containsExactlyInAnyOrder("والميليشيات", "ميليشيات", "للميليشيات");
  }

  @Test
  void aWordThatFitsAsTypedCountsOnceHoweverItIsSpelled() {
    Archive archive = each("حكومة", "حكومه", "حكومات");
    archive.publish(index);
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      assertThat(search(engine, new Wildcard("حكوم*")).hits())
          .extracting(Hit::score)
          .hasSize(3)
          .containsOnly(1.0);
    }
  }

  @Test
  void fuzzyFindsAMisspelling() {
    assertThat(found(each("حميميم", "حمص"), new Fuzzy("حميمم", 1))).containsExactly("حميميم");
  }

  @Test
  void fuzzyFindsWhatWritersConfuseFromTheFirstLetterOn() {
    assertThat(found(each("ضابط", "رابط"), new Fuzzy("ظابط", 1))).containsExactly("ضابط");
    assertThat(found(each("بنتاغون", "بنتلي"), new Fuzzy("بنتاجون", 1))).containsExactly("بنتاغون");
  }

  @Test
  void fuzzyPrefersTheNearer() {
    Archive archive = each("لضابط", "ضغبط", "ظابط", "ضابط", "الظابط");

    assertThat(found(archive, new Fuzzy("ضابط", 1)))
        .containsExactly("ضابط", "لضابط", "ظابط", "الظابط", "ضغبط");
  }

  @Test
  void fuzzyPrefersAnyMisspellingOfTheWordToNoneOfItsWords() {
    Archive archive = each("قتل ضابط", "قتل جندي", "جندي");
    Query both =
        new Query.Junction(
            List.of(
                new Query.Clause(Query.Occur.MUST, new Fuzzy("ظابط", 1)),
                new Query.Clause(Query.Occur.MUST, new Wildcard("قت*"))));

    assertThat(found(archive, both)).containsExactly("قتل ضابط");
  }

  @Test
  void exactlyTheWordsFoundAreMarked() {
    long seed = Long.getLong("fuzz.seed", System.nanoTime());
    Random random = new Random(seed);
    TreeSet<String> words = new TreeSet<>();
    while (words.size() < 500) {
      words.add(word(random, 2, 8));
    }
    each(words.toArray(new String[0])).publish(index);
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      for (int i = 0; i < 300; i++) {
        String end = random.nextBoolean() ? "*" : "?" + word(random, 1, 1);
        String pattern = word(random, 0, 4) + end + word(random, 0, 2);
        assertMarked(engine, new Wildcard(pattern), "seed " + seed + ": " + pattern);
        String typed = word(random, 4, 7);
        Fuzzy fuzzy = new Fuzzy(typed, random.nextInt(1, 3));
        assertMarked(engine, fuzzy, "seed " + seed + ": " + fuzzy);
      }
    }
  }

  private void assertMarked(LuceneSearchEngine engine, Query query, String what) {
    SearchPage page = search(engine, query);
    assertThat(page.hits())
        .as(what)
        .allSatisfy(hit -> assertThat(marked(hit)).containsExactly(text(hit)));
    org.fihrist.highlight.Highlighter highlighter =
        new org.fihrist.highlight.Highlighter(
            org.fihrist.highlight.HighlightQuery.of(query, Ladder.shipped()));
    List<String> found = page.hits().stream().map(PatternsTest::text).toList();
    for (String word : written) {
      var article = Archive.article("1", "", word);
      boolean marks = !highlighter.evidence(article, false).matches().isEmpty();
      assertThat(marks).as("%s, %s", what, word).isEqualTo(found.contains(word));
    }
  }

  private final List<String> written = new ArrayList<>();

  /** Returns an archive in which each article contains one of the texts and nothing else. */
  private Archive each(String... texts) {
    Archive archive = new Archive();
    for (String text : texts) {
      archive.with("a" + written.size(), "", text);
      written.add(text);
    }
    return archive;
  }

  private List<String> found(Archive archive, Query query) {
    archive.publish(index);
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      return search(engine, query).hits().stream().map(PatternsTest::text).toList();
    }
  }

  private static SearchPage search(LuceneSearchEngine engine, Query query) {
    return engine.search(new SearchRequest(query, new Window(1, MAX_HITS), false));
  }

  private static String text(Hit hit) {
    return hit.evidence().passages().getFirst().text();
  }

  private static List<String> marked(Hit hit) {
    Passage passage = hit.evidence().passages().getFirst();
    List<String> marked = new ArrayList<>();
    for (Mark mark : passage.marks()) {
      marked.add(passage.text().substring(mark.start(), mark.end()));
    }
    return marked;
  }

  private static String word(Random random, int least, int most) {
    String letters = "اوفبكلسيهشأةءى";
    StringBuilder word = new StringBuilder();
    int length = random.nextInt(least, most + 1);
    for (int i = 0; i < length; i++) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }
}
