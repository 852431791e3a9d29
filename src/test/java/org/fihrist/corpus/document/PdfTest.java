package org.fihrist.corpus.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.fihrist.article.Content;
import org.fihrist.article.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads PDFs as browsers print them. */
class PdfTest {
  private static ParsedText parse(String name) throws IOException {
    return PdfDocument.parse(
        Path.of("src/test/resources/corpus/formats/document").resolve(name + ".pdf"));
  }

  private static List<String> paragraphs(String name) throws IOException {
    return parse(name).paragraphs().stream().map(Paragraph::text).toList();
  }

  private static String body(String name) throws IOException {
    return String.join("\n", paragraphs(name));
  }

  @Test
  void linesWithMoreLatinThanArabicLettersAreReadFromTheRight() throws IOException {
    assertThat(paragraphs("latin-names-in-lines"))
        .startsWith(
            "وقع الحادث قرب فندق InterContinental Phoenicia Beirut",
            "المتحدث: John Fitzgerald Kennedy",
            "وزار وفد Médecins Sans Frontières International مدينة صور",
            "(Agence France-Presse International) تصوير");
  }

  @Test
  void linesOfLatinNamesInAnArabicDocumentAreReadFromTheRight() throws IOException {
    ParsedText text = parse("latin-names-alone");
    assertThat(text.masthead().title()).isEqualTo("زار وفد Food and Agriculture Organization صور");
    assertThat(text.paragraphs().getFirst().text())
        .isEqualTo("المتحدث: John Fitzgerald Kennedy Senior");
  }

  @Test
  void anArabicWordInAnEnglishLineStaysInItsPlace() throws IOException {
    assertThat(body("english-with-arabic"))
        .startsWith("The word فندق means hotel in Arabic and comes from the Greek word.");
  }

  @Test
  void headsAndFeetOfPagesAreNoText() throws IOException {
    assertThat(body("running-head"))
        .doesNotContain("العدد السنوي", "صحيفة المدينة", "almadina.example");
    assertThat(body("page-numbers")).doesNotContain("صفحة", "من 2");
  }

  @Test
  void notesAtTheFootOfPagesStandBehindTheText() throws IOException {
    List<String> paragraphs = paragraphs("footnotes");
    assertThat(paragraphs.getFirst()).contains("وتوقف العمل في الحي", "الذي يقع في وسط المدينة");
    assertThat(paragraphs.subList(paragraphs.size() - 3, paragraphs.size()))
        .containsExactly(
            "(1) الحي القديم في وسط المدينة حول السوق.",
            "(2) انظر خطة البلدية.",
            "(3) عن أرشيف البلدية.");
  }

  @Test
  void columnsThatAreDrawnRowByRowAreReadOneAfterAnother() throws IOException {
    String body = body("columns-drawn-across");
    assertThat(body.replaceAll("\\s+", " "))
        .startsWith("بداية العمود الأول.")
        .contains("من موازنة العام الحالي. بداية العمود الثاني.");
  }

  @Test
  void rowsOfATableStayTogether() throws IOException {
    assertThat(paragraphs("table-of-prices")).startsWith("بندورة 12").endsWith("فول 15");
  }

  @Test
  void everyPlaceOfABodyKnowsItsPage() throws IOException {
    ParsedText text = parse("footnotes");
    Content content = Content.of(text.paragraphs()).paged(text.pages());
    String body = content.body();
    assertThat(content.pageAt(0)).hasValue(1);
    assertThat(content.pageAt(body.indexOf("يقع في وسط المدينة") - 1)).hasValue(1);
    assertThat(content.pageAt(body.indexOf("يقع في وسط المدينة"))).hasValue(2);
    assertThat(content.pageAt(body.indexOf("(2)"))).hasValue(1);
    assertThat(content.pageAt(body.indexOf("(3)"))).hasValue(2);
  }

  @ParameterizedTest
  @CsvSource({"و2, true", "12, true", "أ, true", "Document1, true", "عدن, false", "UN 2, true"})
  void aStatedTitleOfFewLettersIsNone(String stated, boolean useless) {
    assertThat(PdfDocument.isUseless(stated)).isEqualTo(useless);
  }
}
