package org.fihrist.lucene.facet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.fihrist.article.Article;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.fihrist.lucene.Archive;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.lucene.schema.FacetFields;
import org.fihrist.ranking.OverviewBuilder;
import org.fihrist.search.Budget;
import org.fihrist.search.Choice;
import org.fihrist.search.Facet;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.search.Overview.Values;
import org.fihrist.search.Period;
import org.fihrist.terms.FacetValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** FacetCollector over an index of several segments, written document by document. */
class FacetCollectorTest {
  private static final int AUTHORS = 10_000;

  private final Directory directory = new ByteBuffersDirectory();
  private IndexWriter writer;

  @BeforeEach
  void open() throws IOException {
    writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig(ArticleSchema.analyzer()).setMergePolicy(NoMergePolicy.INSTANCE));
  }

  @AfterEach
  void close() throws IOException {
    writer.close();
    directory.close();
  }

  @Test
  void namesInTheTextAreCountedOnceAnArticle() throws IOException {
    add("كاتب", Map.of(Facet.PERSON, List.of("بشار الأسد", "بشار الاسد", "فلاديمير بوتين")));
    add("كاتب", Map.of(Facet.PERSON, List.of("بشار الأسد"), Facet.PLACE_NAMED, List.of("حلب")));
    add("كاتب", Map.of());

    assertThat(counted(Facet.PERSON, Narrowing.NONE, 10))
        .returns(2, Values::distinct)
        .returns(1L, Values::without);
    assertThat(shown(counted(Facet.PERSON, Narrowing.NONE, 10)))
        .containsExactly("بشار الأسد 2", "فلاديمير بوتين 1");
    assertThat(shown(counted(Facet.PLACE_NAMED, Narrowing.NONE, 10))).containsExactly("حلب 1");
  }

  @Test
  void anArticleWithOneWantedNameOfSeveralIsKeptUnlessAnotherIsExcluded() throws IOException {
    add("أول", Map.of(Facet.PERSON, List.of("بشار الأسد", "فلاديمير بوتين")));
    add("ثان", Map.of(Facet.PERSON, List.of("بشار الأسد")));
    Choice choice = new Choice(Facet.PERSON, List.of("بشار الاسد"), List.of("فلاديمير بوتين"));

    assertThat(shown(counted(Facet.AUTHOR, choose(choice), 10))).containsExactly("ثان 1");
  }

  @Test
  void spellingsAreUnitedAcrossSegments() throws IOException {
    add("احمد", Map.of());
    writer.commit();
    add("أحمد", Map.of());
    add("أحمد", Map.of());
    writer.commit();
    add("احمد", Map.of());
    add("أَحمد", Map.of());

    // Of two equally frequent spellings, always the same one is shown.
    assertThat(shown(counted(Facet.AUTHOR, Narrowing.NONE, 10))).containsExactly("أحمد 5");
  }

  @Test
  void ofTenThousandAuthorsThoseOfMostArticlesAreListed() throws IOException {
    for (int i = 0; i < AUTHORS; i++) {
      add("كاتب " + i, Map.of());
      if (i % 2_000 == 0) {
        writer.commit();
      }
    }
    add("كاتب 9999", Map.of());
    add("كاتب 9999", Map.of());
    add("كاتب 5000", Map.of());

    Values few = counted(Facet.AUTHOR, Narrowing.NONE, 3);
    assertThat(shown(few)).containsExactly("كاتب 9999 3", "كاتب 5000 2", "كاتب 0 1");
    assertThat(few.distinct()).isEqualTo(AUTHORS);
    assertThat(counted(Facet.AUTHOR, Narrowing.NONE, 1_000).values()).hasSize(1_000);
    Choice last = new Choice(Facet.AUTHOR, List.of(), List.of("كاتب 77"));
    assertThat(shown(counted(Facet.AUTHOR, choose(last), 1)))
        .containsExactly("كاتب 9999 3", "كاتب 77 1");
  }

  @Test
  void whatIsNoNameIsCutOrLeftOutButDoesNoHarm() throws IOException {
    add("ا".repeat(50_000), Map.of());
    add("\uD83D \u0000\n", Map.of());
    add("***", Map.of());
    add("<b>سعاد</b>\u0000", Map.of());

    assertThat(shown(counted(Facet.AUTHOR, Narrowing.NONE, 10)))
        .containsExactlyInAnyOrder("ا".repeat(256) + " 1", "*** 1", "<b>سعاد</b> 1");
    Choice long50k = new Choice(Facet.AUTHOR, List.of("ا".repeat(50_000), "***"), List.of());
    assertThat(counted(Facet.OUTLET, choose(long50k), 10).without()).isEqualTo(2);
  }

  private void add(String author, Map<Facet, List<String>> mentions) throws IOException {
    Masthead masthead =
        new Masthead("خبر", new Credits("", author, "", ""), PublicationDate.UNKNOWN, "");
    Article article = Archive.article("a" + writer.getDocStats().numDocs, masthead, "نص");
    Document document = ArticleSchema.toDocument(article);
    Map<Facet, Set<FacetValue>> named = new EnumMap<>(Facet.class);
    mentions.forEach((facet, names) ->
        named.put(
            facet,
            names.stream()
                .flatMap(name -> FacetValue.of(name).stream())
                .collect(Collectors.toSet())));
    FacetFields.add(document, article, named);
    writer.addDocument(document);
  }

  private Values counted(Facet facet, Narrowing narrowing, int most) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      FacetCollector counting = new FacetCollector(narrowing, FacetColumns.of(reader));
      counting.count(reader.leaves(), DocIdSetIterator.all(reader.maxDoc()), Budget.unlimited());
      return new OverviewBuilder(narrowing, most).of(counting).of(facet).orElseThrow();
    }
  }

  @Test
  void countsOfMostDocumentsAreThoseOfTheIndexWithoutTheOthers() throws IOException {
    for (int i = 0; i < 300; i++) {
      Map<Facet, List<String>> named =
          Map.of(Facet.PERSON, List.of("اسم " + i % 7, "اسم " + i % 3));
      add("كاتب " + i % 11, i % 5 == 0 ? Map.of() : named);
      if (i % 70 == 0) {
        writer.commit();
      }
    }
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      FacetColumns columns = FacetColumns.of(reader);
      FixedBitSet most = new FixedBitSet(reader.maxDoc());
      for (int document = 0; document < reader.maxDoc(); document++) {
        if (document % 13 > 2) {
          most.set(document);
        }
      }
      FacetCollector one = new FacetCollector(Narrowing.NONE, columns);
      one.count(reader.leaves(), new BitSetIterator(most, 0), Budget.unlimited());
      FacetCollector rest = new FacetCollector(Narrowing.NONE, columns);
      rest.count(reader, new BitSetIterator(most, 0), most.cardinality(), Budget.unlimited());

      OverviewBuilder overview = new OverviewBuilder(Narrowing.NONE, 100);
      assertThat(overview.of(rest)).isEqualTo(overview.of(one));
    }
  }

  private static List<String> shown(Values values) {
    return values.values().stream()
        .map(value -> value.value() + " " + value.articles())
        .collect(Collectors.toList());
  }

  private static Narrowing choose(Choice choice) {
    return new Narrowing(List.of(choice), Period.ALWAYS, Sort.RELEVANCE);
  }
}
