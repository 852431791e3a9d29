package org.fihrist.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.fihrist.lucene.Archive;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.query.BoxParser;
import org.fihrist.query.Query;
import org.fihrist.search.Advice;
import org.fihrist.search.AdviceRequest;
import org.fihrist.search.Choice;
import org.fihrist.search.Facet;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Offer;
import org.fihrist.search.Overview;
import org.fihrist.search.RankedArticle;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.search.SpelledQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests names in Latin letters, text typed on the wrong keyboard, and all names of an entity. */
class OtherSpellingsTest {
  @TempDir private Path index;

  private LuceneSearchEngine archive() {
    new Archive()
        .with("daraa", "معارك درعا", "قصف على درعا البلد وعلى أحيائها منذ الصباح")
        .with("latin", "تقرير", "مدينة Daraa في تقرير بالإنكليزية")
        .with("deir", "دير الزور", "معارك في دير الزور بين القوات")
        .with("dair", "دير", "دير قديم في الجبل")
        .with("kabalan", "خبر", "قال قبلان إن الطريق آمن")
        .with("hotels", "خبر", "نزلوا في هوتيل قرب الكورت بعد فوتبول")
        .with("daesh", "داعش", "هجوم شنه داعش على القرية")
        .with("state", "خبر", "هجوم شنه تنظيم الدولة الإسلامية على المدينة")
        .publish(index);
    return LuceneSearchEngine.open(index);
  }

  @Test
  void aNameInLatinLettersFindsItsArabicSpellingBelowWhatWasTyped() {
    try (LuceneSearchEngine engine = archive()) {
      SpelledQuery spelled = engine.spelled(query("Daraa"));

      assertThat(spelled.names()).extracting(SpelledQuery.Name::typed).containsExactly("Daraa");
      assertThat(spelled.names().getFirst().spellings()).startsWith("درعا");
      assertThat(found(engine, spelled.query())).startsWith("latin", "daraa");
    }
  }

  @Test
  void aNameOfTwoWordsIsLookedForAsOne() {
    try (LuceneSearchEngine engine = archive()) {
      SpelledQuery spelled = engine.spelled(query("Deir ez-Zor معارك"));

      assertThat(spelled.names())
          .extracting(SpelledQuery.Name::typed)
          .containsExactly("Deir ez-Zor");
      assertThat(found(engine, spelled.query())).startsWith("deir").doesNotContain("dair");
    }
  }

  @Test
  void quotesMeanWhatTheySay() {
    try (LuceneSearchEngine engine = archive()) {
      for (String typed : List.of("\"Daraa\"", "=Daraa", "درعا")) {
        Query query = query(typed);
        assertThat(engine.spelled(query)).as(typed).isEqualTo(new SpelledQuery(query, List.of()));
      }
    }
  }

  @Test
  void exclusionLeavesOutWhatInclusionWouldFind() {
    try (LuceneSearchEngine engine = archive()) {
      assertThat(found(engine, engine.spelled(query("معارك -Daraa")).query()))
          .containsExactly("deir");
    }
  }

  @Test
  void aGuessIsOfferedAndNotAsked() {
    try (LuceneSearchEngine engine = archive()) {
      Query query = query("Coblin");

      assertThat(engine.spelled(query)).isEqualTo(new SpelledQuery(query, List.of()));
      assertThat(advice(engine, "Coblin", Narrowing.NONE).offers())
          .filteredOn(offer -> offer.kind() == Offer.Kind.NAME)
          .extracting(Offer::text)
          .contains("قبلان");
    }
  }

  @Test
  void anOrdinaryWordIsNoName() {
    try (LuceneSearchEngine engine = archive()) {
      for (String typed : List.of("hotel", "court", "football")) {
        Query query = query(typed);
        assertThat(engine.spelled(query)).as(typed).isEqualTo(new SpelledQuery(query, List.of()));
        assertThat(advice(engine, typed, Narrowing.NONE).offers())
            .as(typed)
            .extracting(Offer::kind)
            .doesNotContain(Offer.Kind.NAME);
      }
    }
  }

  @Test
  void aKnownNameFindsAllItsSpellingsAndNothingElse() {
    new Archive()
        .with("a", "خبر", "منشور على فيسبوك أمس")
        .with("b", "خبر", "منشور على الفايسبوك أمس")
        .with("c", "خبر", "منشور على فيس بوك أمس")
        .with("d", "خبر", "منشور على تويتر أمس")
        .publish(index);
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      assertThat(found(engine, engine.spelled(query("Facebook")).query()))
          .containsExactlyInAnyOrder("a", "b", "c");
    }
  }

  @Test
  void theOtherKeyboardIsOfferedWhereItFinds() {
    try (LuceneSearchEngine engine = archive()) {
      assertThat(advice(engine, "]vuh", Narrowing.NONE).offers())
          .extracting(Offer::kind, Offer::text)
          .contains(tuple(Offer.Kind.KEYBOARD, "درعا"));
      assertThat(advice(engine, "government", Narrowing.NONE).offers())
          .extracting(Offer::kind)
          .doesNotContain(Offer.Kind.KEYBOARD);
    }
  }

  @Test
  void allNamesOfAGroupAreOfferedWhereTheyFindMore() {
    try (LuceneSearchEngine engine = archive()) {
      Offer offer =
          advice(engine, "هجوم داعش", Narrowing.NONE).offers().stream()
              .filter(one -> one.kind() == Offer.Kind.ALIASES)
              .findFirst()
              .orElseThrow();

      assertThat(offer.text()).startsWith("هجوم (داعش | ").contains("\"تنظيم الدولة\"");
      assertThat(found(engine, query(offer.text()))).contains("daesh", "state");
      assertThat(advice(engine, "هجوم =داعش \"هجوم شنه\"", Narrowing.NONE).offers())
          .extracting(Offer::kind)
          .doesNotContain(Offer.Kind.ALIASES);
    }
  }

  @Test
  void whatOnlyAFilterHidesIsOfferedWithoutIt() {
    try (LuceneSearchEngine engine = archive()) {
      Narrowing nowhere =
          new Narrowing(
              List.of(new Choice(Facet.OUTLET, List.of("لا أحد"), List.of())),
              Narrowing.NONE.period(),
              Narrowing.NONE.sort());

      assertThat(advice(engine, "درعا", nowhere).offers())
          .filteredOn(offer -> offer.kind() == Offer.Kind.NO_FILTER)
          .singleElement()
          .returns("درعا", Offer::text)
          .returns(1L, offer -> offer.worth().articles());
    }
  }

  @Test
  void whoAndWhatIsNamedIsAFacet() {
    try (LuceneSearchEngine engine = archive()) {
      assertThat(values(engine, Facet.PLACE_NAMED)).contains("درعا", "دير الزور");
      assertThat(values(engine, Facet.ORGANISATION)).hasSize(1);
    }
  }

  @Test
  void operatorsAddNamesInAFileBesideTheIndex() throws Exception {
    Files.writeString(
        index.resolve("gazetteer.tsv"),
        "kind\tname\taliases\tcoordinates\tcountry\nperson\tجرقوط الأول\t\t\t\n");
    new Archive().with("a", "خبر", "قال جرقوط الأول إنه بخير").publish(index);
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      assertThat(values(engine, Facet.PERSON)).containsExactly("جرقوط الأول");
    }
  }

  @Test
  void aBadLineOfTheOperatorsFileIsNamed() throws Exception {
    Files.writeString(index.resolve("gazetteer.tsv"), "kind\tname\nghost\tشبح\n");

    Assertions.assertThatThrownBy(() -> new Archive().with("a", "خبر", "نص").publish(index))
        .isInstanceOf(IndexUnavailableException.class)
        .hasMessageContaining("gazetteer.tsv, line 2");
  }

  private static Query query(String typed) {
    return BoxParser.parse(typed).query();
  }

  private static List<String> found(LuceneSearchEngine engine, Query query) {
    return engine.rank(query, 10).stream().map(RankedArticle::id).toList();
  }

  private static Advice advice(LuceneSearchEngine engine, String typed, Narrowing narrowing) {
    SearchRequest request = new SearchRequest(query(typed), new Window(1, 10), false, narrowing);
    SearchPage page = engine.search(request);
    return engine.advise(new AdviceRequest(typed, OtherSpellingsTest::query, request), page);
  }

  private static List<String> values(LuceneSearchEngine engine, Facet facet) {
    SearchRequest everything = new SearchRequest(new Query.Everything(), new Window(1, 1), false);
    return engine.overview(everything).facets().stream()
        .filter(values -> values.facet() == facet)
        .flatMap(values -> values.values().stream())
        .map(Overview.Value::value)
        .toList();
  }
}
