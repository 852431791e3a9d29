package org.fihrist.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fihrist.article.Masthead;
import org.fihrist.article.Reject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads large feeds, such as an export of a whole site. */
class FeedReaderTest {
  private static final String HEAD = "<rss><channel><title>وكالة</title>\n";
  private static final String END = "</channel></rss>";
  private static final String PARAGRAPH = "<p>" + "خبر من الأرشيف كله. ".repeat(500) + "</p>\n";

  @TempDir private Path folder;

  @Test
  void anExportOfAnyLengthIsReadItemByItem() throws IOException {
    Path file = folder.resolve("export.xml");
    try (BufferedWriter feed = Files.newBufferedWriter(file)) {
      feed.write(HEAD);
      for (int i = 1; i <= 1_000; i++) {
        feed.write(item(i, PARAGRAPH + PARAGRAPH));
      }
      feed.write(END);
    }

    Gathered gathered = Gathered.from(file);

    assertThat(gathered.rejects).isEmpty();
    assertThat(gathered.articles).hasSize(1_000);
    assertThat(gathered.titles().getLast()).isEqualTo("خبر 1000");
    assertThat(gathered.articles.getLast().masthead().credits().outlet()).isEqualTo("وكالة");
    assertThat(gathered.articles.getLast().source().place().number()).isEqualTo(2 + 999 * 3);
  }

  @Test
  void anItemThatIsTooLongIsNamedAndWhatStoodBeforeItIsRead() throws IOException {
    Path file = folder.resolve("export.xml");
    try (BufferedWriter feed = Files.newBufferedWriter(file)) {
      feed.write(HEAD + item(1, PARAGRAPH) + "<item><title>خبر</title><description>");
      for (int i = 0; i < 1_800; i++) {
        feed.write(PARAGRAPH);
      }
      feed.write("</description></item>" + END);
    }

    Gathered gathered = Gathered.from(file);

    assertThat(gathered.titles()).containsExactly("خبر 1");
    assertThat(gathered.rejects)
        .singleElement()
        .satisfies(reject -> {
          assertThat(reject.reason()).isEqualTo(Reject.Reason.TOO_LARGE);
          assertThat(reject.source().position()).isEqualTo(2);
        });
  }

  @Test
  void elementsOfAtomCountUnderAnyPrefix() throws IOException {
    String feed =
        """
        <rss xmlns:a10="http://www.w3.org/2005/Atom" xmlns:d="http://purl.org/dc/elements/1.1/">
        <channel><title>صحيفة</title><item><title>خبر</title><d:creator>ليلى حداد</d:creator>
        <description>نص الخبر في المدينة.</description>
        <a10:updated>2024-12-15T15:15:00+02:00</a10:updated></item></channel></rss>
        """;
    Masthead masthead = Gathered.fromText(folder, feed).only().masthead();
    assertThat(masthead.published().iso()).isEqualTo("2024-12-15T15:15:00+02:00");
    assertThat(masthead.credits().author()).isEqualTo("ليلى حداد");
  }

  @Test
  void aFeedOfAtomMayHaveAPrefixOfItsOwn() throws IOException {
    String feed =
        """
        <f:feed xmlns:f="http://www.w3.org/2005/Atom"><f:title>صحيفة</f:title><f:entry>
        <f:title>خبر</f:title><f:published>2024-12-15</f:published>
        <f:content>نص الخبر في المدينة.</f:content></f:entry></f:feed>
        """;
    Masthead masthead = Gathered.fromText(folder, feed).only().masthead();
    assertThat(masthead.title()).isEqualTo("خبر");
    assertThat(masthead.published().iso()).isEqualTo("2024-12-15");
  }

  private static String item(int number, String text) {
    return "<item><title>خبر "
        + number
        + "</title><link>https://example.org/"
        + number
        + "</link><description><![CDATA["
        + text
        + "]]></description></item>\n";
  }
}
