package org.fihrist.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.fihrist.article.Article;
import org.fihrist.article.Comment;
import org.fihrist.article.Content;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.Paragraph;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.fihrist.article.Source;
import org.fihrist.query.BoxParser;
import org.fihrist.search.Hit;
import org.fihrist.search.Mark;
import org.fihrist.search.Passage;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests fields and dates in the search box, including what is found and marked. */
class FieldsTest {
  private static LuceneSearchEngine engine;

  @BeforeAll
  static void open(@TempDir Path index) {
    new Archive()
        .with(
            article(
                "said",
                new Credits("بلدي نيوز", "حذيفة حلاوة", "درعا", "سياسة"),
                "2017-01-21",
                "لن نشارك في المعارك، قال الناطق: «سنشارك في معركة درعا»، ثم عاد من درعا.",
                "الله يحمي درعا وأهلها"))
        .with(
            article(
                "told",
                new Credits("الجزيرة", "سامي يوسف", "حمص", "رياضة"),
                "2017-03-05",
                "قال إنه سيشارك في معركة درعا ولم يقل \"معركة\" قط.",
                "لا تعليق"))
        .with(
            article(
                "undated",
                new Credits("عنب بلدي", "سامي يوسف", "درعا", ""),
                "",
                "لا شيء من هذا في دمشق.",
                "درعا ثم درعا"))
        .publish(index);
    engine = LuceneSearchEngine.open(index);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static Article article(
      String id, Credits credits, String date, String body, String comment) {
    Precision precision = date.isEmpty() ? Precision.UNKNOWN : Precision.DAY;
    return new Article(
        id,
        new Masthead("خبر", credits, new PublicationDate(date, precision, date), ""),
        new Content(
            List.of(Paragraph.text("مقدمة."), Paragraph.text(body)),
            List.of(new Comment("قارئ", "أمس", comment)),
            List.of()),
        new Source("written here", 1, "test"));
  }

  @Test
  void aQuoteIsFoundOnlyBetweenQuotationMarks() {
    assertThat(ids("درعا")).containsExactlyInAnyOrder("said", "told");
    assertThat(ids("اقتباس:درعا")).containsExactly("said");
    assertThat(ids("اقتباس:معركة")).containsExactlyInAnyOrder("said", "told");
    assertThat(ids("quote:\"معركة درعا\"")).containsExactly("said");
    assertThat(ids("درعا -اقتباس:درعا")).containsExactly("told");
  }

  @Test
  void aQuoteIsMarkedOnlyBetweenQuotationMarks() {
    String body = "قال الناطق: «سنشارك في معركة درعا»، ثم عاد من درعا.";
    Passage passage = hit("اقتباس:درعا").evidence().passages().getFirst();

    assertThat(passage.text()).contains(body);
    assertThat(marked(passage)).containsExactly("درعا");
    assertThat(passage.marks().getFirst().start())
        .isEqualTo(passage.text().indexOf("معركة درعا") + "معركة ".length());
  }

  @Test
  void aWordAskedForInQuotesAndAnywhereIsMarkedOnceWhereBothAre() {
    Passage passage = hit("اقتباس:درعا درعا").evidence().passages().getFirst();

    assertThat(marked(passage)).containsExactly("درعا", "درعا");
  }

  @Test
  void aPhraseInAQuoteIsMarkedWhole() {
    Passage passage = hit("اقتباس:\"معركة درعا\"").evidence().passages().getFirst();

    assertThat(marked(passage)).containsExactly("معركة", "درعا");
  }

  @Test
  void aCommentAskedForByNameIsFoundAndShownWithoutBeingAskedForOtherwise() {
    assertThat(ids("تعليق:درعا")).containsExactlyInAnyOrder("said", "undated");

    Passage passage = hit("تعليق:أهلها").evidence().passages().getLast();
    assertThat(passage.text()).isEqualTo("الله يحمي درعا وأهلها");
    assertThat(marked(passage)).containsExactly("وأهلها");
  }

  @Test
  void wordsBesideANamedCommentAreNotMarkedInIt() {
    Hit hit = hit("+تعليق:أهلها درعا");

    assertThat(marked(hit.evidence().passages().getLast())).containsExactly("وأهلها");
  }

  @Test
  void outletPlaceAuthorAndCategoryNarrowDown() {
    assertThat(ids("درعا مصدر:الجزيرة")).containsExactly("told");
    assertThat(ids("زنجبيل مصدر:الجزيرة")).isEmpty();
    assertThat(ids("درعا مصدر:الجزيرة مصدر:بلدي")).containsExactlyInAnyOrder("said", "told");
    assertThat(ids("درعا -مصدر:الجزيرة")).containsExactly("said");
    assertThat(ids("كاتب:\"سامي يوسف\" مكان:حمص")).containsExactly("told");
    assertThat(ids("درعا (قسم:رياضة | كاتب:حلاوة)")).hasSize(2);
    assertThat(ids("معرف:und*")).containsExactly("undated");
    assertThat(ids("درعا id:told")).containsExactly("told");
  }

  @Test
  void articlesWithAllWordsComeFirstAmongThoseThatAConditionLeaves() {
    SearchPage page = page("درعا المعارك بعد:2017");

    assertThat(page.totals().articles()).isEqualTo(2);
    assertThat(page.hits()).extracting(Hit::id).startsWith("said");
  }

  @Test
  void datesFallOnOneSideOfAnyDate() {
    assertThat(ids("بعد:2017-03-05")).containsExactly("told");
    assertThat(ids("قبل:2017-03-05")).containsExactly("said");
    assertThat(ids("حتى:\"5 آذار 2017\"")).containsExactlyInAnyOrder("said", "told");
    assertThat(ids("بعد:كانون الثاني 2017 قبل:شباط 2017")).containsExactly("said");
    assertThat(ids("تاريخ:2017-02..2017-03")).containsExactly("told");
    assertThat(ids("تاريخ:2017-01 تاريخ:2017-03")).hasSize(2);
    assertThat(ids("درعا بعد:2018")).isEmpty();
  }

  private static SearchPage page(String typed) {
    return engine.search(
        new SearchRequest(BoxParser.parse(typed).query(), new Window(1, 10), false));
  }

  private static List<String> ids(String typed) {
    return page(typed).hits().stream().map(Hit::id).toList();
  }

  private static Hit hit(String typed) {
    return page(typed).hits().getFirst();
  }

  private static List<String> marked(Passage passage) {
    return passage.marks().stream().map(mark -> marked(passage, mark)).toList();
  }

  private static String marked(Passage passage, Mark mark) {
    return passage.text().substring(mark.start(), mark.end());
  }
}
