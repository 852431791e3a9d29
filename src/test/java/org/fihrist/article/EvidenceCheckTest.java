package org.fihrist.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fihrist.article.EvidenceCheck.PassageState;
import org.fihrist.article.EvidenceCheck.TextState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class EvidenceCheckTest {
  private static final CitedText CITED =
      new CitedText("قصف على درعا\n\nنزح الأهالي من درعا.\nعاد بعضهم في المساء.");
  private static final String PASSAGE = "نزح الأهالي من درعا.";
  private static final EvidenceLink LINK = linkTo(PASSAGE, CITED);

  private static EvidenceLink linkTo(String passage, CitedText text) {
    int start = text.text().indexOf(passage);
    int end = start + passage.length();
    return new EvidenceLink(text.sha256(), start, end, text.passageHash(start, end));
  }

  private static String found(EvidenceCheck check, CitedText text) {
    return text.text().substring(check.start(), check.end());
  }

  @Test
  void isTheHashThatAnybodyCanTake() {
    // printf 'عنوان\n\nسطر\nوسطر' | sha256sum
    assertThat(new CitedText("عنوان\n\nسطر\nوسطر").sha256())
        .isEqualTo("d5e4524e7f930d4007743b6a0597456470446d48b175eb04d8ad274f51af4a05");
    // printf '%s' 'نزح الأهالي من درعا.' | sha256sum | cut -c1-16
    assertThat(LINK.passage()).isEqualTo("d4836653cc6a43e4");
  }

  @Test
  void joinsTitleAndParagraphs() {
    Article article =
        new Article(
            "a",
            new Masthead("عنوان", Credits.UNKNOWN, PublicationDate.UNKNOWN, ""),
            Content.of(List.of(Paragraph.text("سطر"), Paragraph.text("وسطر"))),
            new Source("written here", 1, "test"));

    assertThat(CitedText.of(article).text()).isEqualTo("عنوان\n\nسطر\nوسطر");
  }

  @Test
  void holdsWhereNothingChanged() {
    EvidenceCheck check = EvidenceCheck.of(LINK, CITED);

    assertThat(check.text()).isEqualTo(TextState.UNCHANGED);
    assertThat(check.passage()).isEqualTo(PassageState.IN_PLACE);
    assertThat(found(check, CITED)).isEqualTo(PASSAGE);
  }

  @Test
  void seesThatTheTextChangedBehindThePassage() {
    CitedText later = new CitedText(CITED.text() + "\nتصحيح.");
    EvidenceCheck check = EvidenceCheck.of(LINK, later);

    assertThat(check.text()).isEqualTo(TextState.CHANGED);
    assertThat(check.passage()).isEqualTo(PassageState.IN_PLACE);
  }

  @Test
  void findsAPassageThatMoved() {
    CitedText later = new CitedText("تصحيح: " + CITED.text());
    EvidenceCheck check = EvidenceCheck.of(LINK, later);

    assertThat(check.passage()).isEqualTo(PassageState.MOVED);
    assertThat(check.start()).isEqualTo(LINK.start() + "تصحيح: ".length());
    assertThat(found(check, later)).isEqualTo(PASSAGE);
  }

  @Test
  void findsAPassageInATextThatBecameMuchShorter() {
    CitedText later = new CitedText(PASSAGE);

    assertThat(found(EvidenceCheck.of(LINK, later), later)).isEqualTo(PASSAGE);
  }

  @Test
  void takesTheNearestOfTwo() {
    CitedText later = new CitedText("ت: " + CITED.text() + "\n" + PASSAGE);

    assertThat(EvidenceCheck.of(LINK, later).start()).isEqualTo(LINK.start() + "ت: ".length());
  }

  @Test
  void saysThatAPassageIsGone() {
    CitedText later = new CitedText(CITED.text().replace("نزح", "رحل"));
    EvidenceCheck check = EvidenceCheck.of(LINK, later);

    assertThat(check.text()).isEqualTo(TextState.CHANGED);
    assertThat(check.passage()).isEqualTo(PassageState.GONE);
    assertThat(check.start()).isEqualTo(LINK.start());
  }

  @Test
  void saysThatALongerPassageThanTheTextIsGone() {
    assertThat(EvidenceCheck.of(LINK, new CitedText("قصير")).passage())
        .isEqualTo(PassageState.GONE);
  }

  @Test
  void doesNotTrustPlacesInAChangedTextWithoutTheHashOfThePassage() {
    EvidenceLink link = new EvidenceLink(CITED.sha256(), LINK.start(), LINK.end(), "");

    assertThat(EvidenceCheck.of(link, CITED).passage()).isEqualTo(PassageState.IN_PLACE);
    assertThat(EvidenceCheck.of(link, new CitedText(CITED.text() + ".")).passage())
        .isEqualTo(PassageState.UNKNOWN);
  }

  @Test
  void partsNoSurrogatePair() {
    CitedText text = new CitedText("ab😀cd");

    assertThat(text.passageHash(2, 4)).isEqualTo("f0443a342c5ef547");
    assertThat(text.passageHash(2, 3)).isEmpty();
    assertThat(text.passageHash(3, 4)).isEmpty();
    assertThat(text.passageHash(0, 7)).isEmpty();
    assertThat(text.passageHash(1, 1)).isEmpty();
  }

  @Test
  void replacesHalfAPairByOneUnit() {
    assertThat(new CitedText("a\uD83Db\uDE00").text()).isEqualTo("a\uFFFDb\uFFFD");
  }

  @Test
  @Timeout(20)
  void givesUpRatherThanHashAHugeTextForEver() {
    CitedText huge = new CitedText("اب".repeat(1_000_000));
    EvidenceLink link = new EvidenceLink("", 500_000, 1_500_000, "0123456789abcdef");

    assertThat(EvidenceCheck.of(link, huge).passage()).isEqualTo(PassageState.UNKNOWN);
  }

  @Test
  @Timeout(20)
  void survivesOffsetsBeyondEverything() {
    EvidenceLink link = new EvidenceLink("", 0, Integer.MAX_VALUE, "0123456789abcdef");

    assertThat(EvidenceCheck.of(link, CITED).passage()).isEqualTo(PassageState.GONE);
  }
}
