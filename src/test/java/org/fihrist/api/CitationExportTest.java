package org.fihrist.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fihrist.article.Article;
import org.fihrist.article.CitedText;
import org.fihrist.article.Content;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PageRange;
import org.fihrist.article.Paragraph;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.fihrist.article.Source;
import org.fihrist.query.Field;
import org.fihrist.search.FoundArticle;
import org.fihrist.search.Hit;
import org.fihrist.search.Passage;
import org.fihrist.search.ResultPlace;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CitationExportTest {
  private static final Article FULL =
      article(
          "a/1",
          new Masthead(
              "قصف\nعلى {درعا} 50% & \\more",
              new Credits("بلدي نيوز", "حذيفة_حلاوة", "درعا", "سياسة"),
              new PublicationDate("2017-01-21T16:19:00", Precision.TIME, ""),
              "http://example.org/a?x={1}"));
  private static final Article BARE =
      article("2", new Masthead("بلا", Credits.UNKNOWN, PublicationDate.UNKNOWN, ""));

  private static Article article(String id, Masthead masthead) {
    return new Article(
        id, masthead, Content.of(List.of(Paragraph.text("نص"))), new Source("x", 1, "test"));
  }

  private static String exported(ExportFormat format, Article... articles) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export export = format.to(out, false, Set.of());
    for (Article article : articles) {
      Passage title = new Passage(Field.TITLE, 0, article.masthead().title(), List.of());
      export.add(
          new FoundArticle(
              article,
              new Hit.Evidence(title, List.of(), List.of()),
              Instant.EPOCH,
              ResultPlace.START));
    }
    export.finish();
    return out.toString(UTF_8);
  }

  @Test
  void risHasATagALine() throws IOException {
    assertThat(exported(ExportFormat.RIS, FULL).split("\r\n", -1))
        .containsExactly(
            "TY  - NEWS",
            "ID  - a/1",
            "TI  - قصف على {درعا} 50% & \\more",
            "AU  - حذيفة_حلاوة",
            "T2  - بلدي نيوز",
            "CY  - درعا",
            "SE  - سياسة",
            "PY  - 2017",
            "DA  - 2017/01/21/",
            "UR  - http://example.org/a?x={1}",
            "N1  - sha256:" + CitedText.of(FULL).sha256(),
            "ER  - ",
            "");
  }

  @Test
  void whatIsNotKnownIsLeftOut() throws IOException {
    assertThat(exported(ExportFormat.RIS, BARE).lines().map(line -> line.substring(0, 2)))
        .containsExactly("TY", "ID", "TI", "N1", "ER");
    assertThat(exported(ExportFormat.BIBTEX, BARE)).doesNotContain("author", "date", "url");
    assertThat(exported(ExportFormat.CSL_JSON, BARE)).doesNotContain("author", "issued", "URL");
  }

  @Test
  void bibtexEscapesWhatTexWouldRead() throws IOException {
    assertThat(exported(ExportFormat.BIBTEX, FULL))
        .startsWith("@article{a_1,\n")
        .contains("title = {{قصف على \\{درعا\\} 50\\% \\& \\textbackslash{}more}},")
        .contains("author = {{حذيفة\\_حلاوة}},")
        .contains("date = {2017-01-21},")
        .contains("url = {http://example.org/a?x=%7B1%7D},");
  }

  @Test
  void cslJsonIsAListOfItems() throws IOException {
    JsonNode items = JsonMapper.shared().readTree(exported(ExportFormat.CSL_JSON, FULL, BARE));

    assertThat(items).hasSize(2);
    assertThat(items.at("/0/type").asString()).isEqualTo("article-newspaper");
    assertThat(items.at("/0/author/0/literal").asString()).isEqualTo("حذيفة_حلاوة");
    assertThat(items.at("/0/container-title").asString()).isEqualTo("بلدي نيوز");
    assertThat(items.at("/0/issued/date-parts").toString()).isEqualTo("[[2017,1,21]]");
    assertThat(JsonMapper.shared().readTree(exported(ExportFormat.CSL_JSON))).isEmpty();
  }

  @Test
  void aFormatIsAskedForByItsWord() {
    assertThat(ExportFormat.of("csl-json")).isEqualTo(ExportFormat.CSL_JSON);
    assertThatThrownBy(() -> ExportFormat.of("xml"))
        .hasMessageContaining("csv, jsonl, ris, bibtex, csl-json");
  }

  @Test
  void aPassageOfADocumentIsCitedWithItsPages() throws IOException {
    Passage passage =
        new Passage(
            Field.BODY,
            0,
            "نزح بدرعا",
            List.of(),
            Passage.Cut.NONE,
            Optional.of(new PageRange(3, 4)));
    FoundArticle found =
        new FoundArticle(
            FULL,
            new Hit.Evidence(
                new Passage(Field.TITLE, 0, "قصف", List.of()), List.of(passage), List.of()),
            Instant.EPOCH,
            ResultPlace.START);

    assertThat(exported(ExportFormat.RIS, found)).contains("SP  - 3\r\nEP  - 4\r\n");
    assertThat(exported(ExportFormat.BIBTEX, found)).contains("pages = {3--4},");
    assertThat(exported(ExportFormat.CSL_JSON, found)).contains("\"page\":\"3–4\"");
    assertThat(exported(ExportFormat.CSV, found)).endsWith("\"نزح بدرعا\",\"3–4\"\r\n");
    assertThat(exported(ExportFormat.JSONL, found)).contains("\"pages\":{\"first\":3,\"last\":4}");
  }

  private static String exported(ExportFormat format, FoundArticle found) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export export = format.to(out, false, Set.of());
    export.add(found);
    export.finish();
    return out.toString(UTF_8);
  }
}
