package org.fihrist.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fihrist.article.Article;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.fihrist.article.Reject;
import org.fihrist.corpus.Corpus;
import org.fihrist.corpus.Intake;
import org.fihrist.query.BoxParser;
import org.fihrist.query.QueryLanguage;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the help, run over the sample articles. */
class LanguageExamplesTest {
  private static LuceneSearchEngine engine;

  @BeforeAll
  static void open(@TempDir Path index) throws IOException {
    Archive archive = new Archive();
    Corpus.open(List.of(Path.of("seeds"))).read(new Dated(archive));
    archive.publish(index);
    engine = LuceneSearchEngine.open(index);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  /** The samples are as scraped: date, section, address and collection are added for the help. */
  private static final class Dated implements Intake {
    private final Archive archive;
    private int number;

    Dated(Archive archive) {
      this.archive = archive;
    }

    @Override
    public void article(Article article) {
      number++;
      Credits credits = article.masthead().credits();
      String date = "2017-0" + number + "-04";
      archive.with(
          new Article(
              "sample-" + number,
              new Masthead(
                  article.masthead().title(),
                  new Credits(credits.outlet(), credits.author(), credits.place(), "سياسة"),
                  new PublicationDate(date, Precision.DAY, date),
                  "http://example.org/" + number),
              article.content(),
              article.source().in("انتخابات")));
    }

    @Override
    public void reject(Reject reject) {
      throw new AssertionError(reject);
    }
  }

  static Stream<String> examples() {
    return QueryLanguage.read().groups().stream()
        .flatMap(group -> group.operators().stream())
        .flatMap(operator -> operator.examples().stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsSomething(String example) {
    SearchPage page =
        engine.search(
            new SearchRequest(BoxParser.parse(example).query(), new Window(1, 10), false));

    assertThat(page.hits()).isNotEmpty();
    assertThat(page.answered().complete()).isTrue();
  }
}
