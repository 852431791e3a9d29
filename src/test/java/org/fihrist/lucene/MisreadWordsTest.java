package org.fihrist.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.fihrist.article.Article;
import org.fihrist.article.Recognition;
import org.fihrist.query.BoxParser;
import org.fihrist.query.Level;
import org.fihrist.search.Hit;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.search.WordMatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of scans, which recognition has misread. */
class MisreadWordsTest {
  private static final String SCAN =
      "ادغت الجكومة أن الخساتر قليلة في حميعالمناطق وقال المجلسالمحلي إن مجا فظة حلب لأصمود فيها";

  @TempDir private Path index;

  private static Article scan(String id) {
    Article read = Archive.article(id, "صفحة", SCAN);
    return new Article(
        read.id(),
        read.masthead(),
        read.content(),
        read.source().recognised(new Recognition("tesseract 5", 80)));
  }

  private SearchPage search(String typed, Article scan) {
    new Archive()
        .with(scan)
        .with("written", "صفحة", SCAN)
        .with("right", "الحكومة", "قالت الحكومة إن الخسائر كبيرة في محافظة حلب")
        .publish(index);
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      return engine.search(
          new SearchRequest(BoxParser.parse(typed).query(), new Window(1, 10, 0, false), false));
    }
  }

  private static List<String> ids(SearchPage page) {
    return page.hits().stream().map(Hit::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "ادعت, ادغت",
    "للحكومة, الجكومة",
    "خسائر, الخساتر",
    "جميع, حميعالمناطق",
    "المحلي, المجلسالمحلي",
    "محافظة, مجا فظة",
    "صمود, لأصمود",
  })
  void aMisreadWordOfAScanIsFoundAndMarkedAsSuch(String typed, String form) {
    Hit hit =
        search(typed, scan("scan")).hits().stream()
            .filter(each -> each.id().equals("scan"))
            .findFirst()
            .orElseThrow();

    assertThat(hit.evidence().matches())
        .extracting(WordMatch::form, WordMatch::level)
        .containsExactly(tuple(form, Level.MISREAD));
  }

  @Test
  void aTextThatIsNoScanIsNotFoundByMisreadWords() {
    assertThat(ids(search("ادعت", scan("scan")))).containsExactly("scan");
  }

  @ParameterizedTest
  @CsvSource({"=ادعت", "\"ادعت أن\"", "حلت", "رجال"})
  void quotesExactAndShortWordsAndOtherWordsFindNoMisreadWord(String typed) {
    assertThat(ids(search(typed, scan("scan")))).doesNotContain("scan");
  }

  @Test
  void anArticleWithTheWordItselfComesFirst() {
    assertThat(ids(search("الحكومة", scan("a-scan")))).containsExactly("right", "a-scan");
  }

  @Test
  void aMisreadWordCountsLessThanTheWord() {
    SearchPage page = search("الخسائر", scan("a-scan"));

    assertThat(page.hits().getFirst().ranked().score())
        .isGreaterThan(2 * page.hits().getLast().ranked().score());
  }
}
