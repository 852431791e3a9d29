package org.fihrist.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fihrist.article.Article;
import org.fihrist.article.DateSource;
import org.fihrist.article.Reject;
import org.fihrist.corpus.html.OutletRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutletRulesTest {
  private static final String PAGE =
      """
      <html><head><title>عنوان الخبر الأول في المدينة</title>
      <link rel="canonical" href="https://www.n.example/a/story-1"></head><body>
      <div class="q1"><b data-day="2013-08-28">قديم</b></div><div class="q2">ليلى حداد</div>
      <h1>عنوان الخبر الأول في المدينة</h1><div class="q3">2020-01-01</div>
      <div class="q4"><p>أعلنت شركة الكهرباء في مدينة حمص عن صيانة للشبكة تستمر ثلاثة أيام.</p></div>
      <div class="q5"><p>هذه فقرة لا تخص الخبر بل تتكرر في كل صفحات الموقع منذ أعوام طويلة.</p></div>
      </body></html>
      """;

  @TempDir Path folder;

  private Gathered read(String rules) throws IOException {
    Files.writeString(folder.resolve(OutletRules.FILE_NAME), rules);
    Path pages = Files.createDirectories(folder.resolve("pages"));
    Path page = Files.writeString(pages.resolve("page.html"), PAGE);
    return Gathered.from(page);
  }

  @Test
  void aRuleNamesTheElementOfTheDate() throws IOException {
    Article article = read("n.example\tdate\t.q1 b@data-day\n").only();
    assertThat(article.masthead().published().iso()).isEqualTo("2013-08-28");
    assertThat(article.masthead().published().evidence().source()).isEqualTo(DateSource.RULE);
    assertThat(article.masthead().published().evidence().rival()).isEqualTo("2020-01-01");
  }

  @Test
  void rulesNameAuthorAndTextAndWhatToRemove() throws IOException {
    Article article = read("# a comment\n*\tauthor\t.q2\n*\tremove\t.q5\n*\tbody\t.q4\n").only();
    assertThat(article.masthead().credits().author()).isEqualTo("ليلى حداد");
    assertThat(article.content().paragraphs()).hasSize(1);
  }

  @Test
  void aRuleOfAnotherHostDoesNothing() throws IOException {
    Article article = read("other.example\tauthor\t.q2\n").only();
    assertThat(article.masthead().credits().author()).isEmpty();
  }

  @Test
  void anInvalidSelectorIsReportedWithItsLine() throws IOException {
    Reject reject = read("# rules\n*\tdate\t.q1[\n").onlyReject();
    assertThat(reject.detail()).contains("Line 2 of", OutletRules.FILE_NAME, "invalid CSS");
  }

  @Test
  void aFieldThatDoesNotExistIsNamed() throws IOException {
    assertThat(read("*\tday\t.q1\n").onlyReject().detail()).contains("Line 1 of", "date");
  }

  @Test
  void theRulesAreNoArticle() throws IOException {
    read("*\tauthor\t.q2\n");
    assertThat(Gathered.from(folder).articles).hasSize(1);
  }
}
