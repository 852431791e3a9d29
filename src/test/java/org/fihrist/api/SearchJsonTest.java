package org.fihrist.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fihrist.article.Article;
import org.fihrist.article.Comment;
import org.fihrist.article.Content;
import org.fihrist.article.Credits;
import org.fihrist.article.EvidenceLink;
import org.fihrist.article.Masthead;
import org.fihrist.article.Paragraph;
import org.fihrist.article.Place;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.fihrist.article.RelatedList;
import org.fihrist.article.Source;
import org.fihrist.query.Field;
import org.fihrist.query.Level;
import org.fihrist.query.ParsedQuery.Kind;
import org.fihrist.query.ParsedQuery.Note;
import org.fihrist.search.ArticleView;
import org.fihrist.search.ArticleView.MarkedText;
import org.fihrist.search.Facet;
import org.fihrist.search.Histogram;
import org.fihrist.search.Histogram.Dated;
import org.fihrist.search.Hit;
import org.fihrist.search.Hit.Evidence;
import org.fihrist.search.Mark;
import org.fihrist.search.Overview;
import org.fihrist.search.Overview.State;
import org.fihrist.search.Overview.Timeline;
import org.fihrist.search.Overview.Undated;
import org.fihrist.search.Overview.Value;
import org.fihrist.search.Overview.Values;
import org.fihrist.search.Passage;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchPage.Answered;
import org.fihrist.search.SearchPage.Totals;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.search.WordMatch;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SearchJsonTest {
  private static final Masthead MASTHEAD =
      new Masthead(
          "قصف درعا",
          new Credits("بلدي نيوز", "حذيفة حلاوة", "درعا", "سياسة"),
          new PublicationDate("2017-01-21T16:19:00+01:00", Precision.TIME, "21/01/2017"),
          "http://example.org/1");
  private static final Passage TITLE =
      new Passage(Field.TITLE, 0, "قصف درعا", List.of(new Mark(4, 8, 0, Level.EXACT)));
  private static final Passage BODY =
      new Passage(
          Field.BODY,
          12,
          "نزح بدرعا",
          List.of(new Mark(4, 9, 0, Level.STEM)),
          new Passage.Cut(true, false));
  private static final WordMatch MATCH = new WordMatch(0, "بدرعا", Level.STEM, 7);
  private static final String SHARED =
      """
      "outlet":"بلدي نيوز","author":"حذيفة حلاوة","place":"درعا","category":"سياسة",\
      "date":{"iso":"2017-01-21T16:19:00+01:00","precision":"time","written":"21/01/2017"},\
      "url":"http://example.org/1",\
      """;
  private static final String TITLE_JSON =
      """
      "title":{"text":"قصف درعا","marks":[{"start":4,"end":8,"word":0,"level":"exact"}]},\
      """;
  private static final Overview OVERVIEW =
      new Overview(
          List.of(new Values(Facet.PLACE_NAMED, List.of(new Value("درعا", 3, State.WANTED)), 1, 2)),
          new Timeline(
              Histogram.of(List.of(new Dated("2017-01-21", 3, 2))),
              Optional.of(Histogram.of(List.of(new Dated("2017-01-21", 2, 2)))),
              new Undated(4, 5)));
  private static final String OVERVIEW_JSON =
      """
      "sort":"relevance","period":{"from":"","to":"","undated":"exclude"},\
      "undated":{"articles":4,"leftOut":5},\
      "facets":[{"facet":"place_named","distinct":1,"without":2,\
      "values":[{"value":"درعا","articles":3,"state":"wanted"}]}],\
      "histogram":{"unit":"day","imprecise":0,\
      "bars":[{"from":"2017-01-21","to":"2017-01-21","articles":3,"chosen":2}]},\
      "detail":{"unit":"day","imprecise":0,\
      "bars":[{"from":"2017-01-21","to":"2017-01-21","articles":2,"chosen":2}]}}\
      """;

  @Test
  void writesAPageOfHits() {
    Hit hit = new Hit("a-1", MASTHEAD, 7.5, new Evidence(TITLE, List.of(BODY), List.of(MATCH)));
    SearchPage page =
        new SearchPage(
            List.of(hit),
            new Totals(5, true, 4),
            List.of("درعا"),
            new Answered("000001", 3200, true));
    SearchAnswer answer =
        new SearchAnswer(
            new SearchQuestion("\"درعا", Syntax.BOX, false, new Window(1, 10)),
            List.of(new Note(Kind.UNCLOSED_QUOTE, 0, 1)),
            page,
            OVERVIEW);

    assertThat(new String(SearchJson.bytes(answer), UTF_8))
        .isEqualTo(
            """
            {"query":{"text":"\\"درعا","syntax":"box","comments":false,"group":true,"words":["درعا"],\
            "notes":[{"kind":"unclosed_quote","start":0,"end":1}]},\
            "spelled":[],"advice":{"offers":[],"words":[]},\
            "page":1,"size":10,"total":{"articles":5,"exact":true,"withAllWords":4,"hits":5,"hitsExact":true},"more":false,\
            "elapsedMicros":3200,"complete":true,"generation":"000001",\
            "hits":[{"id":"a-1","score":7.5,\
            """
                + TITLE_JSON
                + SHARED
                + """
                "passages":[{"field":"body","start":12,"text":"نزح بدرعا",\
                "marks":[{"start":4,"end":9,"word":0,"level":"stem"}],\
                "cutStart":true,"cutEnd":false}],\
                "matches":[{"word":0,"form":"بدرعا","level":"stem","count":7}],\
                "copies":{"total":0,"listed":[]}}],\
                """
                + OVERVIEW_JSON);
  }

  @Test
  void writesAnArticle() {
    Content content =
        new Content(
            List.of(new Paragraph(Paragraph.Role.SUBHEADING, "نزح بدرعا")),
            List.of(new Comment("سامي", "منذ يوم", "درعا")),
            List.of(new RelatedList("مقالات ذات صلة", List.of("القصير"))),
            "ar");
    Passage comment = new Passage(Field.COMMENT, 0, "درعا", List.of());
    ArticleView view =
        new ArticleView(
            new Article(
                "a-1",
                MASTHEAD,
                content,
                new Source("news.zip", "a.trec", 12, Place.line(340), "trec")),
            new MarkedText(TITLE, List.of(BODY), List.of(comment), List.of(MATCH)),
            List.of("درعا"),
            "000001");

    assertThat(new String(ArticleJson.bytes(view, EvidenceLink.NONE), UTF_8))
        .isEqualTo(
            """
            {"id":"a-1",\
            """
                + TITLE_JSON
                + SHARED
                // printf 'قصف درعا\n\nنزح بدرعا' | sha256sum
                + """
                "language":"ar","sha256":"bcccbd22ff97ce969e31fcaa53bcfb9e758f4447102069dc62e6985556e1ce9d",\
                "paragraphs":[{"role":"subheading","start":12,"text":"نزح بدرعا",\
                "marks":[{"start":4,"end":9,"word":0,"level":"stem"}]}],\
                "comments":[{"author":"سامي","time":"منذ يوم","text":"درعا","marks":[]}],\
                "related":[{"heading":"مقالات ذات صلة","titles":["القصير"]}],\
                "source":{"path":"news.zip","member":"a.trec","position":12,\
                "place":{"unit":"line","number":340},"format":"trec","provenance":{"collection":"","fetched":""}},\
                "words":["درعا"],\
                "matches":[{"word":0,"form":"بدرعا","level":"stem","count":7}],\
                "generation":"000001"}\
                """);
  }

  @Test
  void replacesHalvesOfSurrogatePairsOneByOne() {
    char high = '\uD83D';
    char low = '\uDE00';
    assertThat(Json.text("" + high + low)).isEqualTo("😀");
    assertThat(Json.text("a" + high + "b" + low + high + low + high))
        .isEqualTo("a\uFFFDb\uFFFD😀\uFFFD");
    assertThat(Json.text("" + low + high)).isEqualTo("\uFFFD\uFFFD");
  }

  @Test
  void replacesHalvesOfSurrogatePairsInMembersListsAndMaps() {
    record Texts(String text, List<String> list, Optional<String> maybe) {}
    String half = "a\uD83Db";

    assertThat(new String(Json.bytes(new Texts(half, List.of(half), Optional.of(half))), UTF_8))
        .isEqualTo("{\"text\":\"a\uFFFDb\",\"list\":[\"a\uFFFDb\"],\"maybe\":\"a\uFFFDb\"}");
    assertThat(new String(Json.bytes(Map.of("text", half)), UTF_8))
        .isEqualTo("{\"text\":\"a\uFFFDb\"}");
  }

  @Test
  void writesJsonThatCanBeReadWhateverWasTyped() {
    String typed = "\uD83D \u0000 \u2028 \" \\ </script> \u202E";
    SearchPage empty =
        new SearchPage(
            List.of(), new Totals(0, true, 0), List.of(typed), new Answered("000001", 1, true));

    byte[] json =
        SearchJson.bytes(
            new SearchAnswer(
                new SearchQuestion(typed, Syntax.BOX, false, new Window(1, 10)),
                List.of(),
                empty,
                OVERVIEW));

    assertThat(JsonMapper.shared().readTree(json).at("/query/text").asString())
        .isEqualTo(typed.replace('\uD83D', '\uFFFD'));
  }
}
