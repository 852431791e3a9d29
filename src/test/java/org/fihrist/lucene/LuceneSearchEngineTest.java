package org.fihrist.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.fihrist.query.BoxParser;
import org.fihrist.query.Field;
import org.fihrist.query.Level;
import org.fihrist.query.Query;
import org.fihrist.query.Query.Clause;
import org.fihrist.query.Query.In;
import org.fihrist.query.Query.Junction;
import org.fihrist.query.Query.Occur;
import org.fihrist.query.Query.Phrase;
import org.fihrist.query.Query.Word;
import org.fihrist.search.Hit;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.search.WordMatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneSearchEngineTest {
  @TempDir private Path index;

  @Test
  void findsAWordInEverySpellingAndPrefersTheOneTyped() {
    Archive archive =
        new Archive()
            .with("other", "خبر", "زار احمد المدينة")
            .with("typed", "خبر", "زار أحمد المدينة")
            .with("none", "خبر", "زار محمود المدينة");

    assertThat(ids(search(archive, word("أحمد")))).containsExactly("typed", "other");
  }

  @Test
  void prefersWhatWasTypedToWhatWasMeant() {
    Archive archive =
        new Archive()
            .with("inflected", "خبر", "أعلنت والحكومة أمس قرارا")
            .with("typed", "خبر", "أعلنت حكومة أمس قرارا");

    assertThat(ids(search(archive, word("حكومة")))).containsExactly("typed", "inflected");
    assertThat(ids(search(archive, word("والحكومة")))).containsExactly("inflected", "typed");
  }

  @Test
  void findsAWordThatIsItsOwnStemWhenAnInflectedOneIsAsked() {
    Archive archive = new Archive().with("bare", "خبر", "هذا كتاب جديد");

    assertThat(ids(search(archive, word("والكتاب")))).containsExactly("bare");
  }

  @Test
  void theExactLevelTellsSpellingsApart() {
    Archive archive =
        new Archive()
            .with("hamza", "خبر", "زار أحمد المدينة")
            .with("bare", "خبر", "زار احمد المدينة");

    assertThat(ids(search(archive, new Word("احمد", Level.EXACT)))).containsExactly("bare");
    assertThat(ids(search(archive, new Word("أحمد", Level.EXACT)))).containsExactly("hamza");
  }

  @Test
  void articlesWithAllWordsComeFirst() {
    Archive archive =
        new Archive()
            .with("one often", "روسيا روسيا روسيا", "روسيا روسيا روسيا روسيا روسيا")
            .with("both", "خبر طويل", "قالت روسيا أمس " + "كلام كثير ".repeat(60) + "درعا");

    SearchPage page = search(archive, any(word("روسيا"), word("درعا")));

    assertThat(ids(page)).containsExactly("both", id("one often"));
    assertThat(page.totals().articles()).isEqualTo(2);
    assertThat(page.totals().withAllWords()).isEqualTo(1);
  }

  @Test
  void ofALongTextTheArticleThatIsAboutItComesBeforeOneThatHoldsEveryWordByChance() {
    Archive archive =
        new Archive()
            .with("about it", "خبر", "معركة درعا: مقتل قائد كبير")
            .with(
                "by chance",
                "خبر طويل",
                "قائد" + " كلام كثير".repeat(60) + " معركة" + " كلام كثير".repeat(60) + " درعا",
                "كبير" + " كلام كثير".repeat(60) + " مقتل" + " كلام كثير".repeat(60) + " اليوم");
    for (int i = 0; i < 9; i++) {
      archive.with("other " + i, "خبر", "زار وزير اليوم مدينة " + i);
    }

    SearchPage page =
        search(
            archive, any(word("معركة"), word("درعا"), word("مقتل"), word("قائد"), word("اليوم")));

    assertThat(ids(page)).startsWith(id("about it"), id("by chance"));
    assertThat(page.totals().withAllWords()).isEqualTo(1);
  }

  @Test
  void aQuotedPartOfALongTextIsFoundInOtherOrderAndFirstAsQuoted() {
    Archive archive =
        new Archive()
            .with("strewn", "خبر", "قال قائد شجاع من درعا إن معركة اليوم انتهت")
            .with("as quoted", "خبر", "قال قائد معركة درعا إن شجاع اليوم انتهت");
    Query typed = BoxParser.parse("اليوم قائد شجاع انتهت «معركة درعا»").query();

    assertThat(ids(search(archive, typed))).containsExactly(id("as quoted"), "strewn");
  }

  @Test
  void aQuotedPartBesideAWordIsRequired() {
    Archive archive =
        new Archive()
            .with("strewn", "خبر", "قائد من درعا في معركة")
            .with("as quoted", "خبر", "قائد معركة درعا");
    Query typed = BoxParser.parse("\"معركة درعا\" غدا").query();

    assertThat(ids(search(archive, typed))).containsExactly(id("as quoted"));
  }

  @Test
  void wordsThatStandTogetherComeBeforeWordsThatAreStrewn() {
    Archive archive =
        new Archive()
            .with("strewn", "تونسية في حكومة", "الحكومة قالت للتونسية إن الحكومة والتونسية بخير")
            .with("together", "خبر", "قالت الحكومة التونسية " + "كلام كثير ".repeat(60))
            .with("behind a proclitic", "خبر", "وجه نقدا للحكومة التونسيه " + "كلام ".repeat(60));

    assertThat(ids(search(archive, any(word("الحكومة"), word("التونسية")))))
        .endsWith("strewn")
        .hasSize(3);
  }

  @Test
  void aLongTextHasNoTierOfWordsThatStandTogether() {
    Archive archive =
        new Archive()
            .with("all", "معركة درعا", "مقتل قائد في معركة درعا اليوم")
            .with("some", "خبر", "درعا اليوم " + "كلام كثير ".repeat(60));

    assertThat(ids(search(archive, any(word("درعا"), word("اليوم"), word("مقتل"), word("قائد")))))
        .containsExactly("all", "some");
  }

  @Test
  void stopWordsDoNotDecideWhichArticlesComeFirst() {
    Archive archive =
        new Archive()
            .with("question", "ماذا في ماذا", "ماذا ماذا في في ماذا درعا")
            .with("answer", "معركة درعا", "معركة درعا مستمرة");

    assertThat(ids(search(archive, any(word("ماذا"), word("في"), word("معركة"), word("درعا")))))
        .startsWith("answer");
  }

  @Test
  void aTitleWeighsMoreThanABody() {
    Archive archive =
        new Archive()
            .with("body", "خبر من الجنوب", "معركة درعا")
            .with("title", "معركة درعا", "خبر من الجنوب");

    assertThat(ids(search(archive, word("درعا")))).containsExactly("title", "body");
  }

  @Test
  void aPhraseMatchesInOrderInAnySpellingButNotInflected() {
    Archive archive =
        new Archive()
            .with("spelled", "خبر", "في قاعده حميميم الروسية")
            .with("reversed", "خبر", "في حميميم قاعدة")
            .with("inflected", "خبر", "في القاعدة حميميم");

    assertThat(ids(search(archive, phrase("قاعدة", "حميميم")))).containsExactly("spelled");
  }

  @Test
  void aPhraseDoesNotReachFromOneParagraphIntoTheNext() {
    Archive archive = new Archive().with("two", "خبر", "انتهت في قاعدة", "حميميم الروسية بعيدة");

    assertThat(ids(search(archive, phrase("قاعدة", "حميميم")))).isEmpty();
  }

  @Test
  void aPhraseMayMixLevels() {
    Archive archive =
        new Archive()
            .with("written so", "خبر", "قال إن أحمد يزور موسكو")
            .with("written otherwise", "خبر", "قال إن احمد يزور موسكو");
    Query mixed =
        new Phrase(List.of(new Word("أحمد", Level.EXACT), new Word("يزور", Level.FOLDED)), 0);

    assertThat(ids(search(archive, mixed))).containsExactly(id("written so"));
  }

  @Test
  void excludedWordsExclude() {
    Archive archive =
        new Archive().with("with", "خبر", "درعا وحمص معا").with("without", "خبر", "درعا وحدها");
    Query query =
        new Junction(
            List.of(new Clause(Occur.MUST, word("درعا")), new Clause(Occur.MUST_NOT, word("حمص"))));

    assertThat(ids(search(archive, query))).containsExactly("without");
  }

  @Test
  void commentsAreFoundOnlyWhenTheyAreAskedForAndListsNever() {
    Archive archive =
        new Archive().with(Archive.withComment("talk", "معركة", "نص الخبر", "تعليق رائع"));
    archive.publish(index);
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      assertThat(engine.search(request(word("رائع"), false)).hits()).isEmpty();
      assertThat(engine.search(request(word("القصير"), true)).hits()).isEmpty();
      Hit hit = engine.search(request(word("رائع"), true)).hits().getFirst();
      assertThat(hit.evidence().passages().getLast().field()).isEqualTo(Field.COMMENT);
      assertThat(engine.search(request(new In(Field.COMMENT, word("رائع")), false)).hits())
          .hasSize(1);
    }
  }

  @Test
  void datesAreFoundByPeriod() {
    Archive archive =
        new Archive()
            .with(dated("march", "2017-03-05", PublicationDate.Precision.DAY))
            .with(dated("january", "2017-01-31T23:59:00+01:00", PublicationDate.Precision.TIME))
            .with(dated("undated", "", PublicationDate.Precision.UNKNOWN));

    assertThat(ids(search(archive, new In(Field.DATE, word("2017-01")))))
        .containsExactly("january");
    assertThat(ids(search(archive, range("2017-02", "")))).containsExactly("march");
    assertThat(ids(search(archive, range("2017-01-01", "2017-03"))))
        .containsExactlyInAnyOrder("january", "march");
    assertThat(ids(search(archive, range("yesterday", "")))).isEmpty();
  }

  @Test
  void tellsForEachWordTheFormFoundAndItsLevel() {
    Archive archive =
        new Archive().with("forms", "والحكومة", "قالت الحكومة إن حكومة أخرى وحكومه ثالثة");

    SearchPage page = search(archive, word("حكومة"));

    assertThat(page.words()).containsExactly("حكومة");
    assertThat(page.hits().getFirst().evidence().matches())
        .containsExactly(
            new WordMatch(0, "حكومة", Level.EXACT, 1),
            new WordMatch(0, "والحكومة", Level.STEM, 1),
            new WordMatch(0, "الحكومة", Level.STEM, 1),
            new WordMatch(0, "وحكومه", Level.STEM, 1));
  }

  @Test
  void pagesThroughTheRankingWithoutRepeating() {
    Archive archive = new Archive();
    for (int i = 0; i < 25; i++) {
      archive.with("a" + i, "خبر", "درعا " + "كلام ".repeat(i));
    }
    archive.publish(index);
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      List<String> seen =
          Stream.of(1, 2, 3, 4)
              .map(page -> new Window(page, 10, Window.FEW_VALUES, false))
              .map(window -> engine.search(new SearchRequest(word("درعا"), window, false)))
              .flatMap(page -> ids(page).stream())
              .toList();
      assertThat(seen).hasSize(25).doesNotHaveDuplicates();
      assertThat(engine.rank(word("درعا"), 25)).extracting("id").isEqualTo(seen);
    }
  }

  @Test
  void aQueryOfManyWordsIsBoundedAndAnswered() {
    Archive archive = new Archive().with("one", "خبر", "كلمة1 كلمة2");
    String many =
        "كلمة"
            + String.join(
                "/كلمة", Stream.iterate(0, i -> i + 1).limit(900).map(String::valueOf).toList());

    assertThat(ids(search(archive, word(many)))).containsExactly("one");
  }

  private SearchPage search(Archive archive, Query query) {
    archive.publish(index);
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      return engine.search(request(query, false));
    }
  }

  private static SearchRequest request(Query query, boolean comments) {
    return new SearchRequest(query, new Window(1, 10), comments);
  }

  private static Word word(String text) {
    return new Word(text, Level.FAMILY);
  }

  private static Phrase phrase(String... words) {
    return new Phrase(Stream.of(words).map(w -> new Word(w, Level.FOLDED)).toList(), 0);
  }

  private static Junction any(Query... queries) {
    return new Junction(Stream.of(queries).map(q -> new Clause(Occur.SHOULD, q)).toList());
  }

  private static Query range(String from, String to) {
    return new Query.Range(Field.DATE, from, to, Query.Bounds.CLOSED);
  }

  private static org.fihrist.article.Article dated(
      String id, String iso, PublicationDate.Precision precision) {
    PublicationDate date = new PublicationDate(iso, precision, iso);
    return Archive.article(id, new Masthead("خبر", Credits.UNKNOWN, date, ""), "نص الخبر");
  }

  private static List<String> ids(SearchPage page) {
    return page.hits().stream().map(Hit::id).toList();
  }

  private static String id(String number) {
    return org.fihrist.article.ArticleId.ofDocumentNumber(number);
  }
}
