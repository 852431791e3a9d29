package org.fihrist.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fihrist.article.Article;
import org.fihrist.article.ArticleId;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.fihrist.article.Reject;
import org.fihrist.corpus.Corpus;
import org.fihrist.corpus.Intake;
import org.fihrist.lucene.writer.LuceneIndexBuilder;
import org.fihrist.query.BoxParser;
import org.fihrist.query.Level;
import org.fihrist.query.Query;
import org.fihrist.search.Hit;
import org.fihrist.search.ListedArticle;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.search.SharedPassage.Span;
import org.fihrist.search.SimilarArticles;
import org.fihrist.search.TextReuse;
import org.fihrist.search.TextReuse.Carrier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests which copies of a report are recognised and shown when several outlets published it. */
class CopiesTest {
  private static final String FIRST =
      "أعلنت وزارة الصحة مساء السبت تسجيل أول إصابة بالكوليرا في محافظة الساحل، وقالت في بيان إن"
          + " المصاب عامل في الثلاثين من عمره وصل من الخارج قبل أسبوع.";
  private static final String SECOND =
      "وأضاف المتحدث باسم الوزارة أن فرق الترصد الوبائي عزلت المخالطين في مشفى المدينة وأخذت عينات من"
          + " أربعين شخصا، وأن النتائج ستظهر خلال يومين على أبعد تقدير.";
  private static final String THIRD =
      "ودعت الوزارة السكان إلى تجنب الازدحام في الأسواق والمساجد، فيما قررت مديرية التربية إغلاق"
          + " مدارس الحي ثلاثة أيام احترازا حتى صدور نتائج التحاليل.";
  private static final String FOURTH =
      "من جهتها ذكرت منظمة الأطباء أن المخزون من اللقاحات يكفي شهرا واحدا، وطالبت الدول المانحة"
          + " بالإسراع في إرسال الشحنات العالقة في الميناء منذ بداية العام.";
  private static final String FOOTER =
      "جميع الحقوق محفوظة للموقع ولا يجوز نشر هذه المادة أو نقلها أو ترجمتها بأي وسيلة كانت دون إذن"
          + " خطي مسبق من إدارة التحرير";
  private static final String OTHER =
      "انتهت الوزارة من دراسة ملف الكوليرا في المخيمات الشمالية، وطلب الأطباء لقاحات إضافية للأطفال"
          + " بعد ظهور إصابات متفرقة في القرى الحدودية.";
  private static final int FOOTED = 20;
  private static final int SAME = 100;

  @TempDir private static Path folder;
  private static LuceneSearchEngine engine;

  @BeforeAll
  static void build() {
    Archive archive =
        new Archive()
            .with(dated("agency", "2017-03-05T10:00:00+01:00", FIRST, SECOND, THIRD, FOURTH))
            .with(dated("headline", "2017-03-05T12:00:00+01:00", FIRST, SECOND, THIRD, FOURTH))
            .with(dated("dropped", "2017-03-06T08:00:00+01:00", FIRST, SECOND, THIRD))
            .with(dated("swapped", "2017-03-05T11:00:00+01:00", FIRST, THIRD, SECOND, FOURTH))
            .with(
                dated(
                    "vocalised",
                    "2017-03-07T08:00:00+01:00",
                    vocalised(FIRST),
                    vocalised(SECOND),
                    vocalised(THIRD),
                    vocalised(FOURTH)))
            .with(dated("quoting", "2017-03-08T08:00:00+01:00", OTHER, FOURTH))
            .with(
                "recovery",
                "شفاء المصاب في محافظة الساحل",
                "خرج العامل المصاب بالكوليرا في محافظة الساحل من المشفى بعد تسجيل شفائه التام")
            .with("empty", "")
            .with("word", "كوليرا", "كوليرا")
            .with("word again", "كوليرا", "كوليرا");
    for (int i = 0; i < FOOTED; i++) {
      archive.with("footed" + i, "خبر " + i, filler(i), FOOTER);
    }
    for (int i = 0; i < SAME; i++) {
      archive.with("same" + i, "زلزال", filler(1000) + " زلزال");
    }
    archive.publish(folder);
    engine = LuceneSearchEngine.open(folder);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void copiesAreOneHitAndTheEarliestStandsForThem() {
    SearchPage page = search("المتحدث باسم الوزارة", new Window(1, 10));

    Hit hit = page.hits().getFirst();
    assertThat(hit.id()).isEqualTo("agency");
    assertThat(hit.copies().listed())
        .extracting(ListedArticle::id)
        .containsExactly("swapped", "headline", "dropped", "vocalised");
    assertThat(hit.copies().total()).isEqualTo(4);
    assertThat(page.hits()).extracting(Hit::id).contains("quoting").doesNotHaveDuplicates();
    assertThat(page.totals().articles() - page.totals().hits()).isEqualTo(4);
  }

  @Test
  void onlyWhatMatchesIsListedAsACopy() {
    Hit hit =
        search("اللقاحات العالقة الميناء", new Window(1, 10)).hits().stream()
            .filter(one -> one.id().equals("agency"))
            .findFirst()
            .orElseThrow();

    assertThat(hit.copies().listed()).extracting(ListedArticle::id).doesNotContain("dropped");
    assertThat(hit.copies().total()).isEqualTo(3);
  }

  @Test
  void everyArticleIsAHitWhenAskedSo() {
    SearchPage page = search("المتحدث باسم الوزارة", new Window(1, 10, Window.FEW_VALUES, false));

    assertThat(page.hits())
        .extracting(Hit::id)
        .contains("agency", "swapped", "headline", "dropped", "vocalised");
    assertThat(page.hits()).allSatisfy(hit -> assertThat(hit.copies().total()).isZero());
    assertThat(page.totals().hits()).isEqualTo(page.totals().articles());
  }

  @Test
  void aCopyNeverComesBackOnALaterPageAndNothingIsLost() {
    Set<String> seen = new HashSet<>();
    int copies = 0;
    int pages = 0;
    SearchPage page;
    do {
      page = search("الوزارة كوليرا زلزال خبر", new Window(++pages, 2));
      for (Hit hit : page.hits()) {
        assertThat(seen.add(hit.id())).as(hit.id()).isTrue();
        hit.copies().listed().forEach(copy -> assertThat(seen.add(copy.id())).isTrue());
        copies += hit.copies().total();
      }
    } while (!page.hits().isEmpty());

    assertThat(page.totals().hits() + copies).isEqualTo(page.totals().articles());
    assertThat(copies).isEqualTo(4 + SAME - 1);
  }

  @Test
  void everyPageTellsTheSameNumberOfHitsAndTheLastIsNotEmpty() {
    for (int size = 1; size <= 7; size++) {
      SearchPage page = search("الوزارة كوليرا زلزال خبر", new Window(1, size));
      long hits = page.totals().hits();
      long shown = page.hits().size();
      for (int number = 2; page.more(); number++) {
        page = search("الوزارة كوليرا زلزال خبر", new Window(number, size));
        assertThat(page.hits()).isNotEmpty();
        assertThat(page.totals().hits()).isEqualTo(hits);
        shown += page.hits().size();
      }
      assertThat(page.totals().hitsExact()).isTrue();
      assertThat(shown).isEqualTo(hits);
    }
  }

  @Test
  void aHundredEqualArticlesAreOneHit() {
    SearchPage page = search("زلزال", new Window(1, 10));

    assertThat(page.hits()).hasSize(1);
    assertThat(page.hits().getFirst().copies().total()).isEqualTo(SAME - 1);
    assertThat(page.hits().getFirst().copies().listed()).hasSize(10);
    assertThat(page.totals().articles()).isEqualTo(SAME);
    assertThat(page.totals().hits()).isOne();
    assertThat(alike("same7").total()).isEqualTo(SAME - 1);
    assertThat(alike("same7").articles()).hasSize(10);
  }

  @Test
  void theRankingThatIsMeasuredKnowsNothingOfCopies() {
    assertThat(engine.rank(new Query.Word("زلزال", Level.FAMILY), SAME)).hasSize(SAME);
  }

  @Test
  void whoCarriesTheTextIsToldEarliestFirstWithThePassages() {
    TextReuse reuse = alike("dropped");

    assertThat(reuse.articles())
        .extracting(carrier -> carrier.article().id())
        .containsExactly("agency", "swapped", "headline", "vocalised");
    assertThat(reuse.articles()).allSatisfy(one -> assertThat(one.share()).isEqualTo(1));
    Carrier swapped = reuse.articles().get(1);
    assertThat(swapped.passages()).hasSize(3);
    assertThat(passage("swapped", swapped.passages().getFirst().there()) + ".")
        .isEqualTo(passage("dropped", swapped.passages().getFirst().here()) + ".")
        .isIn(FIRST, SECOND, THIRD);
  }

  @Test
  void oneParagraphInAnotherArticleIsFoundFromBothSides() {
    assertThat(alike("quoting").articles())
        .extracting(carrier -> carrier.article().id())
        .containsExactly("agency", "swapped", "headline", "vocalised");
    assertThat(alike("agency").articles())
        .filteredOn(carrier -> carrier.article().id().equals("quoting"))
        .singleElement()
        .satisfies(carrier -> {
          assertThat(carrier.share()).isBetween(0.2, 0.3);
          assertThat(passage("quoting", carrier.passages().getFirst().there()) + ".")
              .isEqualTo(FOURTH);
        });
  }

  @Test
  void aFooterThatManyCarryIsNotSharedText() {
    for (int i = 0; i < FOOTED; i++) {
      assertThat(alike("footed" + i).articles()).as("footed" + i).isEmpty();
    }
  }

  @Test
  void whatIsTooShortCarriesNothingAndIsNobodysCopy() {
    assertThat(alike("empty").articles()).isEmpty();
    assertThat(alike("word").articles()).isEmpty();
    assertThat(similar("empty").articles()).isEmpty();
    assertThat(similar("word").articles()).isEmpty();
    assertThat(search("كوليرا", new Window(1, 10)).hits())
        .extracting(Hit::id)
        .contains("word", id("word again"));
  }

  @Test
  void moreLikeThisLeavesCopiesOutAndTellsTheSharedWords() {
    SimilarArticles similar = similar("dropped");

    assertThat(similar.articles())
        .extracting(one -> one.article().id())
        .startsWith("recovery")
        .doesNotContain("dropped", "agency", "swapped", "headline", "vocalised");
    assertThat(similar.articles().getFirst().words()).contains("الساحل", "المصاب");
  }

  @Test
  void anArticleThatIsNotThereHasNeither() {
    assertThat(engine.alike("nobody", 10)).isEmpty();
    assertThat(engine.similar("nobody", 10)).isEmpty();
  }

  @Test
  void theParagraphThatTwoSeedsShareIsFound(@TempDir Path index) throws Exception {
    List<Article> seeds = new ArrayList<>();
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index, List.of("seeds"))) {
      Corpus.open(List.of(Path.of("seeds")))
          .read(
              new Intake() {
                @Override
                public void article(Article article) {
                  seeds.add(article);
                  builder.add(article);
                }

                @Override
                public void reject(Reject reject) {
                  throw new AssertionError(reject);
                }
              });
      builder.publish();
    }
    try (LuceneSearchEngine ofSeeds = LuceneSearchEngine.open(index)) {
      List<String> passages = new ArrayList<>();
      for (Article seed : seeds) {
        for (Carrier carrier : ofSeeds.alike(seed.id(), 10).orElseThrow().articles()) {
          Span span = carrier.passages().getFirst().here();
          passages.add(seed.content().body().substring(span.start(), span.end()));
        }
      }
      assertThat(passages).hasSize(2);
      assertThat(passages)
          .allSatisfy(passage ->
              assertThat(passage)
                  .startsWith("وينتشر مقاتلو داعش في جيوب البادية السورية")
                  .endsWith("للتنظيم بريفي حمص وحماة الشرقي"));
    }
  }

  private static String id(String number) {
    return ArticleId.ofDocumentNumber(number);
  }

  private static TextReuse alike(String id) {
    return engine.alike(id, 10).orElseThrow();
  }

  private static SimilarArticles similar(String id) {
    return engine.similar(id, 10).orElseThrow();
  }

  private static SearchPage search(String typed, Window window) {
    return engine.search(new SearchRequest(BoxParser.parse(typed).query(), window, false));
  }

  private static String passage(String id, Span span) {
    String body = engine.article(id, new Query.Nothing()).orElseThrow().article().content().body();
    return body.substring(span.start(), span.end());
  }

  private static Article dated(String id, String iso, String... paragraphs) {
    PublicationDate date = new PublicationDate(iso, Precision.TIME, iso);
    Credits credits = new Credits("صحيفة " + id, "", "", "");
    return Archive.article(id, new Masthead("عنوان " + id, credits, date, ""), paragraphs);
  }

  private static String vocalised(String text) {
    return text.replace("في", "فِي").replace("الوزارة", "الوِزارَة").replace("أ", "ا");
  }

  /** Returns thirty words that are different for each number. */
  private static String filler(int number) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      text.append("كلمة").append((char) ('ا' + number % 7)).append(number * 31 + i).append(' ');
    }
    return text.toString().trim();
  }
}
