package org.fihrist.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fihrist.analysis.Ladder;
import org.junit.jupiter.api.Test;

class UnlistedPeopleTest {
  private static final Gazetteer GAZETTEER = Gazetteer.shipped();

  @Test
  void aTitleIsEvidence() {
    assertThat(names("أكد العميد توفيق الرحموني الناطق باسم وزارة الدفاع"))
        .containsExactly("توفيق الرحموني");
  }

  @Test
  void aNameThatComesAgainBeforeAnotherWordIsEvidence() {
    assertThat(names("مالك الجزيري يواجه الروسي", "وودع مالك الجزيري الدورة"))
        .containsExactly("مالك الجزيري");
  }

  @Test
  void aNameThatIsHeldOnceIsNotFound() {
    assertThat(names("ووصل مالك الجزيري أمس")).isEmpty();
  }

  @Test
  void theSameSentenceTwiceIsNoEvidence() {
    assertThat(names("محمد اللاعبي فاز أمس", "محمد اللاعبي فاز أمس")).isEmpty();
  }

  @Test
  void lettersJoinedToANameAreNoPartOfIt() {
    assertThat(names("وسمير الشفي حضر، ثم تحدث سمير الشفي طويلا")).containsExactly("سمير الشفي");
  }

  @Test
  void familyNamesMayStandBehindAParticle() {
    assertThat(names("قال النائب شكري بن حسن إن الجلسة رفعت")).containsExactly("شكري بن حسن");
  }

  @Test
  void whoStandsInTheGazetteerIsNotFoundAgain() {
    assertThat(names("قال الرئيس محمود عباس إن الرئيس محمود عباس باق")).isEmpty();
  }

  @Test
  void streetsAndSchoolsAreNotPeople() {
    assertThat(names("شارع فؤاد الشابي مغلق، وفي شارع فؤاد الشابي حفر")).isEmpty();
  }

  @Test
  void pluralsAndAdjectivesAreNoFamilyNames() {
    assertThat(names("مكتبة الملك عبد العزيز الوطنية", "حكم يحيى الفلسطينيون ذكراه")).isEmpty();
  }

  @Test
  void kindergartensAreNotPeople() {
    assertThat(names("رياض الأطفال مغلقة", "وفتحت رياض الأطفال أبوابها")).isEmpty();
  }

  private static List<String> names(String... texts) {
    UnlistedPeople people = new UnlistedPeople(GAZETTEER);
    for (String text : texts) {
      List<FoldedWord> words =
          Ladder.shipped().words(text).stream()
              .map(word -> word(word.start(), word.end(), word.forms().folded()))
              .toList();
      people.read(text, words, GAZETTEER.mentions(text, words));
    }
    return people.names();
  }

  private static FoldedWord word(int start, int end, String folded) {
    boolean mayName = GAZETTEER.mayName(folded) || UnlistedPeople.mayBegin(folded);
    return new FoldedWord(start, end, folded, mayName);
  }
}
