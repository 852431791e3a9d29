package org.fihrist.api.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.fihrist.api.AdvisedSearch;
import org.fihrist.api.SearchAnswer;
import org.fihrist.api.SearchQuestion;
import org.fihrist.api.SearchQuestion.Typed;
import org.fihrist.api.Syntax;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.fihrist.engine.EitherEngine;
import org.fihrist.engine.EngineUnderTest;
import org.fihrist.lucene.Archive;
import org.fihrist.search.Budget;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.search.Period;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.search.index.Index;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@EitherEngine
class FeedDocumentsTest {
  private static final PageAddresses PAGE = new PageAddresses("https://news.example.org");
  private static final Feed.Links LINKS =
      new Feed.Links("https://news.example.org/api/v1/search.atom?q=x", PAGE.search("x"));

  private static FeedItem item(String iso, Precision precision, String url, Credits credits) {
    PublicationDate date = new PublicationDate(iso, precision, iso);
    return new FeedItem(
        "n/1",
        new Masthead("عنوان <b> & \u0001\uD83D", credits, date, url),
        "مقطع",
        PAGE.evidence("n/1", "ab"));
  }

  private static Feed feed(FeedItem... items) {
    return new Feed("urn:x", "بحث", "2026-01-02T03:04:05Z", LINKS, List.of(items));
  }

  private static Document xml(byte[] bytes) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
  }

  private static List<String> texts(Document document, String name) {
    NodeList nodes = document.getElementsByTagNameNS("*", name);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent())
        .toList();
  }

  @Test
  void atomHoldsAnyTitleAndWhatTheStandardDemands() throws Exception {
    Credits credits = new Credits("بلدي نيوز", "", "", "سياسة");
    Document atom =
        xml(
            AtomDocument.bytes(
                feed(item("2017-01-21", Precision.DAY, "http://a.example/1", credits))));

    assertThat(texts(atom, "title")).containsExactly("بحث", "عنوان <b> &  \uFFFD");
    assertThat(texts(atom, "updated"))
        .containsExactly("2026-01-02T03:04:05Z", "2017-01-21T00:00:00Z");
    assertThat(texts(atom, "name")).containsExactly("بلدي نيوز");
    assertThat(texts(atom, "id").getLast()).matches("urn:uuid:[0-9a-f-]{36}");
  }

  @Test
  void aVagueDateIsNoTimeOfPublication() throws Exception {
    FeedItem month = item("2017-01", Precision.MONTH, "", Credits.UNKNOWN);
    Document atom = xml(AtomDocument.bytes(feed(month)));

    assertThat(texts(atom, "published")).isEmpty();
    assertThat(texts(atom, "updated")).hasSize(2).containsOnly("2026-01-02T03:04:05Z");
    assertThat(month.link()).isEqualTo("https://news.example.org/?article=n%2F1&sha256=ab");
  }

  @Test
  void timesHaveAnOffset() {
    assertThat(item("2017-01-21T16:19:00", Precision.TIME, "", Credits.UNKNOWN).published())
        .isEqualTo("2017-01-21T16:19:00Z");
    assertThat(item("2017-01-21T16:19:00+02:00", Precision.TIME, "", Credits.UNKNOWN).published())
        .isEqualTo("2017-01-21T16:19:00+02:00");
  }

  @Test
  void jsonFeedLeavesOutWhatIsNotKnown() {
    FeedItem bare = item("", Precision.UNKNOWN, "javascript:alert(1)", Credits.UNKNOWN);
    JsonNode json = JsonMapper.shared().readTree(JsonFeedDocument.bytes(feed(bare)));

    assertThat(json.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
    JsonNode item = json.at("/items/0");
    assertThat(item.has("date_published")).isFalse();
    assertThat(item.has("external_url")).isFalse();
    assertThat(item.get("url").asString()).startsWith("https://news.example.org/");
    assertThat(item.get("id").asString()).isEqualTo(bare.iri());
  }

  @Test
  void aFeedHasTheNewestArticlesWithAllWords(EngineUnderTest engines, @TempDir Path folder)
      throws Exception {
    Archive archive = new Archive();
    for (int i = 1; i <= 9; i++) {
      String day = "2017-01-0" + i;
      PublicationDate date = new PublicationDate(day, Precision.DAY, day);
      archive.with(
          Archive.article(
              "n" + i,
              new Masthead("خبر " + i, Credits.UNKNOWN, date, ""),
              i % 2 == 0 ? "الحكومة التونسية " + i : "الحكومة وحدها " + i));
    }
    Index index = engines.index(folder);
    archive.publish(index);
    try (SearchEngine engine = index.engine()) {
      SearchQuestion question =
          new SearchQuestion(
              new Typed("الحكومة التونسية", Syntax.BOX, true),
              false,
              new Window(1, 50),
              new Narrowing(List.of(), Period.ALWAYS, Sort.NEWEST));
      SearchAnswer answer = new AdvisedSearch(question, true).ask(engine, Budget.unlimited());
      Feed feed = SearchFeed.of(answer, LINKS, PAGE, engine.status());

      assertThat(feed.items())
          .extracting(item -> item.masthead().title())
          .containsExactly("خبر 8", "خبر 6", "خبر 4", "خبر 2");
      assertThat(feed.updated()).isEqualTo(engine.status().builtAt());
    }
  }

  @Test
  void aBrowserIsToldHowToSearchAndSuggest() throws Exception {
    Document description = xml(OpenSearchDocument.bytes("https://news.example.org"));
    NodeList urls = description.getElementsByTagNameNS("*", "Url");

    assertThat(texts(description, "ShortName").getFirst()).hasSizeLessThanOrEqualTo(16);
    assertThat(urls.item(0).getAttributes().getNamedItem("template").getTextContent())
        .isEqualTo("https://news.example.org/?q={searchTerms}");
    assertThat(new String(OpenSearchDocument.suggestions("در", List.of()), UTF_8))
        .isEqualTo("[\"در\",[]]");
  }
}
