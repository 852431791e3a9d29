package org.fihrist.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.fihrist.article.Article;
import org.fihrist.article.Credits;
import org.fihrist.article.DateEvidence;
import org.fihrist.article.DateSource;
import org.fihrist.article.Paragraph;
import org.fihrist.article.Paragraph.Role;
import org.fihrist.article.Place;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.fihrist.article.Reject.Reason;
import org.fihrist.article.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrecReaderTest {
  @TempDir Path folder;

  private Gathered read(String text) throws IOException {
    return Gathered.fromText(folder, text);
  }

  private Article withFields(String fields) throws IOException {
    return read("<DOC>\n<DOCNO>n-1</DOCNO>\n" + fields + "\n</DOC>\n").only();
  }

  private static String document(String number, String fields) {
    return "<DOC>\n<DOCNO>" + number + "</DOCNO>\n" + fields + "\n</DOC>\n";
  }

  @Test
  void readsAllFields() throws IOException {
    Article article =
        withFields(
            """
            <URL>http://example.tn/ar/خبر/1</URL>\s
            <SRC>Jawhara FM</SRC>
            <CAT>economy</CAT>
            <TITLE>عدد السياح يرتفع</TITLE>
            <TIME>2017-01-21T13:34:00+01:00</TIME>
            <AUTHOR>منى</AUTHOR>
            <TEXT>
            الفقرة الأولى.
            الفقرة الثانية.
            </TEXT>\
            """);
    assertThat(article.id()).isEqualTo("n-1");
    assertThat(article.source().format()).isEqualTo("trec");
    assertThat(article.source().position()).isEqualTo(1);
    assertThat(article.masthead().title()).isEqualTo("عدد السياح يرتفع");
    assertThat(article.masthead().credits())
        .isEqualTo(new Credits("Jawhara FM", "منى", "", "economy"));
    assertThat(article.masthead().published())
        .isEqualTo(
            new PublicationDate(
                "2017-01-21T13:34:00+01:00",
                Precision.TIME,
                "2017-01-21T13:34:00+01:00",
                DateEvidence.of(DateSource.FIELD)));
    assertThat(article.masthead().url()).isEqualTo("http://example.tn/ar/خبر/1");
    assertThat(article.content().paragraphs())
        .containsExactly(Paragraph.text("الفقرة الأولى."), Paragraph.text("الفقرة الثانية."));
  }

  @Test
  void keepsRawAmpersandsAndAngleBrackets() throws IOException {
    Article article = withFields("<TITLE>فاست & فوريوس</TITLE>\n<TEXT>5 < 6 & 7 &amp; 8</TEXT>");
    assertThat(article.masthead().title()).isEqualTo("فاست & فوريوس");
    assertThat(article.content().body()).isEqualTo("5 < 6 & 7 &amp; 8");
  }

  @Test
  void readsManyDocumentsOnOneLine() throws IOException {
    Gathered gathered =
        read(
            "<doc><docno>a</docno><title>أ</title></doc><DOC><DOCNO>b</DOCNO><TEXT>ب</TEXT></DOC>");
    assertThat(gathered.ids()).containsExactly("a", "b");
    assertThat(gathered.rejects).isEmpty();
  }

  @Test
  void readsTagsAndTextOverSeveralLines() throws IOException {
    Article article = withFields("<TITLE>\nعنوان\nعلى سطرين\n</TITLE>\n<TEXT>\n\nنص\n\n</TEXT>");
    assertThat(article.masthead().title()).isEqualTo("عنوان على سطرين");
    assertThat(article.content().body()).isEqualTo("نص");
  }

  @Test
  void readsOtherCollectionsTags() throws IOException {
    Article article =
        read("""
        <DOC id="AFP_ARB_20000606.0001" type="story">
        <HEADLINE>
        قمة في القاهرة
        </HEADLINE>
        <DATELINE>
        القاهرة
        </DATELINE>
        <TEXT>
        <P>
        أولا.
        </P>
        <P>
        ثانيا.
        </P>
        </TEXT>
        </DOC>
        """)
            .only();
    assertThat(article.id()).isEqualTo("AFP_ARB_20000606.0001");
    assertThat(article.masthead().title()).isEqualTo("قمة في القاهرة");
    assertThat(article.masthead().credits().place()).isEqualTo("القاهرة");
    assertThat(article.content().body()).isEqualTo("أولا.\nثانيا.");
  }

  @Test
  void anEmptyFieldIsUnknown() throws IOException {
    Article article =
        withFields("<TITLE>عنوان</TITLE><AUTHOR></AUTHOR>\n<ABSTRACT>\n\n</ABSTRACT>");
    assertThat(article.masthead().credits()).isEqualTo(Credits.UNKNOWN);
    assertThat(article.masthead().published()).isEqualTo(PublicationDate.UNKNOWN);
  }

  @Test
  void aHeadlineWithoutTextIsAnArticle() throws IOException {
    assertThat(withFields("<TITLE>عنوان</TITLE><TEXT></TEXT>").content().paragraphs()).isEmpty();
  }

  @Test
  void textWithoutHeadlineIsAnArticle() throws IOException {
    assertThat(withFields("<TITLE></TITLE><TEXT>نص</TEXT>").masthead().title()).isEmpty();
  }

  @Test
  void neitherHeadlineNorTextIsEmpty() throws IOException {
    Gathered gathered = read(document("n-7", "<TITLE> </TITLE><TEXT>\n</TEXT>"));
    assertThat(gathered.onlyReject().reason()).isEqualTo(Reason.EMPTY);
    assertThat(gathered.onlyReject().detail()).contains("n-7");
  }

  @Test
  void anAbstractThatTheTextRepeatsCountsOnce() throws IOException {
    Article article =
        withFields(
            "<ABSTRACT>قال الوزير  إن\n"
                + "الأمر انتهى.</ABSTRACT><TEXT>قال الوزير إن الأمر انتهى. وأضاف.</TEXT>");
    assertThat(article.content().body()).isEqualTo("قال الوزير إن الأمر انتهى. وأضاف.");
  }

  @Test
  void anAbstractOfItsOwnLeads() throws IOException {
    Article article =
        withFields(
            "<ABSTRACT>خلاصة لا تتكرر في أي مكان</ABSTRACT><TEXT>نص مختلف تماما عنها.</TEXT>");
    assertThat(article.content().paragraphs())
        .containsExactly(
            new Paragraph(Role.LEAD, "خلاصة لا تتكرر في أي مكان"),
            Paragraph.text("نص مختلف تماما عنها."));
  }

  @Test
  void anUnclosedFieldEndsWithItsLine() throws IOException {
    Article article = withFields("<TITLE>عنوان\n<TIME>02/07/2016</TIME>\n<TEXT>نص</TEXT>");
    assertThat(article.masthead().title()).isEqualTo("عنوان");
    assertThat(article.masthead().published().iso()).isEqualTo("2016-07-02");
  }

  @Test
  void anUnclosedDocumentIsDamagedAndTheNextIsRead() throws IOException {
    Gathered gathered =
        read("<DOC>\n<DOCNO>a</DOCNO>\n<TEXT>أ</TEXT>\n" + document("b", "<TEXT>ب</TEXT>"));
    assertThat(gathered.ids()).containsExactly("b");
    assertThat(gathered.articles.getFirst().source().position()).isEqualTo(2);
    assertThat(gathered.reasons()).containsExactly(Reason.DAMAGED);
    assertThat(gathered.rejects.getFirst().detail()).contains("line 1", "(a)", "line 4");
  }

  @Test
  void aDocumentThatTheFileEndsInIsDamaged() throws IOException {
    Gathered gathered = read(document("a", "<TEXT>أ</TEXT>") + "<DOC>\n<DOCNO>b</DOCNO>\n<TEXT>ب");
    assertThat(gathered.ids()).containsExactly("a");
    assertThat(gathered.reasons()).containsExactly(Reason.DAMAGED);
    assertThat(gathered.rejects.getFirst().source())
        .isEqualTo(new Source(folder.resolve("input").toString(), "", 2, Place.line(5), "trec"));
  }

  @Test
  void textOutsideOfDocumentsIsReportedOnce() throws IOException {
    Gathered gathered =
        read(
            document("a", "<TEXT>أ</TEXT>")
                + "ضائع\nضائع\n"
                + document("b", "<TEXT>ب</TEXT>")
                + "</DOC>");
    assertThat(gathered.ids()).containsExactly("a", "b");
    assertThat(gathered.reasons()).containsExactly(Reason.DAMAGED, Reason.DAMAGED);
  }

  @Test
  void aDocumentBeyondTheLimitIsTooLarge() throws IOException {
    String line = "كلمة ".repeat(20_000) + "\n";
    Gathered gathered =
        read(
            document("a", "<TEXT>" + line.repeat(170) + "</TEXT>")
                + document("b", "<TEXT>ب</TEXT>"));
    assertThat(gathered.ids()).containsExactly("b");
    assertThat(gathered.reasons()).containsExactly(Reason.TOO_LARGE);
  }
}
