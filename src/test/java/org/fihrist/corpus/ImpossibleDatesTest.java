package org.fihrist.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.fihrist.article.DateSource;
import org.fihrist.article.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day that no calendar has is no evidence: the next evidence in the order of trust decides. */
class ImpossibleDatesTest {
  private static final String BODY =
      "أعلنت البلدية اليوم عن خطة جديدة لإصلاح الطرق في الأحياء القديمة من المدينة قبل الشتاء.";

  @TempDir Path folder;

  private PublicationDate page(String head, String byline) throws IOException {
    return Gathered.fromText(
            folder,
            "<!DOCTYPE html><html lang='ar'><head><title>خطة للطرق</title>%HEAD%</head><body><article><h1>خطة للطرق</h1>%BYLINE%<p>%BODY%</p><p>%BODY%</p></article></body></html>"
                .replace("%HEAD%", head)
                .replace("%BYLINE%", byline)
                .replace("%BODY%", BODY))
        .only()
        .masthead()
        .published();
  }

  private PublicationDate record(String text) throws IOException {
    return Gathered.fromText(folder, text).only().masthead().published();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015-02-30", "2015-13-08", "0000-02-08", "2015-04-31T10:00:00+03:00"})
  void inStructuredDataYieldsToAMetaElement(String impossible) throws IOException {
    PublicationDate date =
        page(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"خطة"
                + " للطرق\",\"datePublished\":\""
                + impossible
                + "\"}</script><meta property='article:published_time'"
                + " content='2015-02-08T10:00:00+02:00'>",
            "");

    assertThat(date.iso()).isEqualTo("2015-02-08T10:00:00+02:00");
    assertThat(date.evidence().source()).isEqualTo(DateSource.META_TAG);
    assertThat(date.evidence().disputed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015-02-30", "2015-13-08", "31 April 2015", "31/04/2015", "20150230"})
  void inAMetaElementYieldsToATimeElement(String impossible) throws IOException {
    PublicationDate date =
        page(
            "<meta property='article:published_time' content='" + impossible + "'>",
            "<time datetime='2015-03-02T08:00:00+02:00'>٢ آذار ٢٠١٥</time>");

    assertThat(date.iso()).isEqualTo("2015-03-02T08:00:00+02:00");
    assertThat(date.evidence().source()).isEqualTo(DateSource.TIME_ELEMENT);
  }

  @Test
  void inAMetaElementYieldsToTheNextOfThatName() throws IOException {
    assertThat(
            page(
                    "<meta name='date' content='2015-02-30'><meta name='date' content='2015-02-08'>",
                    "")
                .iso())
        .isEqualTo("2015-02-08");
  }

  @Test
  void inJsonLdYieldsToTheNextPropertyOfTheArticle() throws IOException {
    assertThat(
            page(
                    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                        + "\"datePublished\":\"2015-02-30\",\"dateCreated\":\"2015-02-28\"}</script>",
                    "")
                .iso())
        .isEqualTo("2015-02-28");
  }

  @Test
  void inRdfaYieldsToALabelledLine() throws IOException {
    PublicationDate date =
        page(
            "",
            "<span property='schema:datePublished' content='2015-02-30'></span>"
                + "<div>نشر في: 8 شباط 2015</div>");

    assertThat(date.iso()).isEqualTo("2015-02-08");
    assertThat(date.evidence().source()).isEqualTo(DateSource.LABELLED_LINE);
  }

  @Test
  void inAnAttributeYieldsToTheTextOfTheElement() throws IOException {
    assertThat(page("", "<time datetime='2015-02-30'>8 شباط 2015</time>").iso())
        .isEqualTo("2015-02-08");
    assertThat(page("", "<b itemprop='datePublished' content='2015-02-30'>8 شباط 2015</b>").iso())
        .isEqualTo("2015-02-08");
  }

  @Test
  void inATimeElementYieldsToTheAddress() throws IOException {
    PublicationDate date =
        page(
            "<link rel='canonical' href='https://n.example/2015/02/08/roads'>",
            "<time datetime='2015-02-30'></time>");

    assertThat(date.iso()).isEqualTo("2015-02-08");
    assertThat(date.evidence().source()).isEqualTo(DateSource.ADDRESS);
  }

  @Test
  void anHonestMonthIsKept() throws IOException {
    assertThat(page("<meta name='dc.date' content='2015-02'>", "").iso()).isEqualTo("2015-02");
  }

  @Test
  void besideNoOtherEvidenceLeavesTheDateUnknownAndItsTextKept() throws IOException {
    PublicationDate date = page("<meta name='dc.date' content='2015-02-30'>", "");

    assertThat(date).isEqualTo(PublicationDate.notUnderstood("2015-02-30"));
  }

  @Test
  void inABylineIsNotPartOfTheAuthor() throws IOException {
    assertThat(
            Gathered.fromText(
                    folder,
                    "{\"title\":\"خطة\",\"body\":\"نص.\",\"author\":\"سامر المحرر - 30 شباط 2015\"}")
                .only()
                .masthead()
                .credits()
                .author())
        .isEqualTo("سامر المحرر");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015-02-30", "2015-13-01", "0000-00-00", "31/04/2015", "1970-01-01"})
  void inAFieldOfARecordYieldsToTheNextField(String impossible) throws IOException {
    String fields = "\"title\":\"خطة\",\"body\":\"نص.\",\"published\":\"" + impossible + "\"";

    assertThat(record("{" + fields + ",\"created_at\":\"2015-02-08\"}").iso())
        .isEqualTo("2015-02-08");
    assertThat(record("[{" + fields + ",\"created_at\":\"2015-02-08\"}]").iso())
        .isEqualTo("2015-02-08");
    assertThat(record("{" + fields + ",\"url\":\"https://n.example/2015/02/08/roads\"}").iso())
        .isEqualTo("2015-02-08");
    PublicationDate alone = record("{" + fields + "}");
    assertThat(alone.known()).isFalse();
    assertThat(alone.written()).isEqualTo(impossible);
  }

  @Test
  void inAColumnYieldsToTheNextColumn() throws IOException {
    String table = "title,body,published,created_at\nخطة,نص الخبر,2015-02-30,2015-02-08\n";

    assertThat(record(table).iso()).isEqualTo("2015-02-08");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <pubDate>Mon, 30 Feb 2015 10:00:00 GMT</pubDate><dc:date>2015-02-08</dc:date> | 2015-02-08
          <pubDate>Mon, 30 Feb 2015 10:00:00 GMT</pubDate>                              | ''
          """)
  void inAFeedYieldsToTheNextElement(String dates, String iso) throws IOException {
    String feed =
        "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>ن</title>"
            + "<item><title>خطة</title><description>نص الخبر.</description>"
            + dates
            + "</item></channel></rss>";

    assertThat(record(feed).iso()).isEqualTo(iso);
  }

  @Test
  void inAMailYieldsToTheTimeOfItsDelivery() throws IOException {
    String mail =
        String.join(
            "\r\n",
            List.of(
                "Received: from a.example by b.example; Sun, 8 Feb 2015 10:00:00 +0200",
                "Date: Mon, 30 Feb 2015 10:00:00 +0200",
                "From: news@a.example",
                "Subject: A plan for the roads",
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=utf-8",
                "",
                BODY,
                ""));

    assertThat(record(mail).iso()).isEqualTo("2015-02-08T10:00:00+02:00");
  }

  @Test
  void inATrecDocumentYieldsToTheNextField() throws IOException {
    assertThat(
            record(
                    """
                    <DOC>
                    <DOCNO>1</DOCNO>
                    <TITLE>خطة</TITLE>
                    <DATE_TIME>2015-02-30</DATE_TIME>
                    <DATE>2015-02-08</DATE>
                    <TEXT>نص الخبر.</TEXT>
                    </DOC>
                    """)
                .iso())
        .isEqualTo("2015-02-08");
  }
}
