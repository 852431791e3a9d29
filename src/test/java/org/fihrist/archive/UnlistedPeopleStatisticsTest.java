package org.fihrist.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.fihrist.lucene.Archive;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.query.Query;
import org.fihrist.search.Choice;
import org.fihrist.search.Facet;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Period;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.search.statistics.Cooccurrence;
import org.fihrist.search.statistics.CooccurrenceScope;
import org.fihrist.search.statistics.CooccurrenceScope.Order;
import org.fihrist.search.statistics.Entity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three articles name Colonel Ahmad al-Masmari, whom no gazetteer has; one of them names him only
 * in passing.
 */
class UnlistedPeopleStatisticsTest {
  private static final String MASMARI = "أحمد المسماري";

  @TempDir static Path folder;
  private static LuceneSearchEngine engine;

  @BeforeAll
  static void build() {
    new Archive()
        .with("1", "خبر", "قال العقيد أحمد المسماري إن دونالد ترامب اتصل به")
        .with("2", "خبر", "أكد العقيد احمد المسماري سقوط المدينة")
        .with("3", "خبر", "ووصل أحمد المسماري أمس")
        .with("4", "خبر", "معرض الكتاب في دمشق يفتح أبوابه")
        .publish(folder);
    engine = LuceneSearchEngine.open(folder);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static SearchRequest everything(Choice... choices) {
    Narrowing narrowing = new Narrowing(List.of(choices), Period.ALWAYS, Narrowing.Sort.RELEVANCE);
    return new SearchRequest(new Query.Everything(), new Window(1, 10), false, narrowing);
  }

  @Test
  void anyArabicSpellingFindsThePerson() {
    List<Entity> found = engine.statistics(ask -> ask.entities("احمد المسماري", 5));

    assertThat(found).extracting(Entity::name).containsExactly(MASMARI);
    assertThat(found.getFirst().facet()).isEqualTo(Facet.PERSON);
    assertThat(found.getFirst().articles()).isEqualTo(2);
  }

  @Test
  void articlesAreNarrowedToThePerson() {
    Choice person = new Choice(Facet.PERSON, List.of("احمد المسماري"), List.of());

    assertThat(engine.search(everything(person)).totals().articles()).isEqualTo(2);
  }

  @Test
  void thePersonIsNamedTogetherWithKnownOnes() {
    CooccurrenceScope people = new CooccurrenceScope(EnumSet.of(Facet.PERSON), 10, 1, Order.COUNT);
    Choice trump = new Choice(Facet.PERSON, List.of("دونالد ترامب"), List.of());
    Cooccurrence named = engine.statistics(ask -> ask.named(everything(trump), people));

    assertThat(named.names()).extracting(Cooccurrence.Name::name).containsExactly(MASMARI);
  }
}
