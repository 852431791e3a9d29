package org.fihrist.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonNameLearnerTest {
  private static final int MIN_ARTICLES = 3;

  private static List<String> learned(String... texts) {
    PersonNameLearner learner = new PersonNameLearner();
    List.of(texts).forEach(learner::count);
    List.of(texts).forEach(learner::collect);
    return learner.names(MIN_ARTICLES).stream().map(LearnedName::name).toList();
  }

  @Test
  void findsAGivenNameWithTheFamilyNameBehindIt() {
    assertThat(
            learned(
                "قال شفيق صرصار إن الانتخابات ستجرى في موعدها",
                "استقال رئيس الهيئة شفيق صرصار من منصبه",
                "وأضاف شفيق صرصار أن الهيئة مستقلة"))
        .containsExactly("شفيق صرصار");
  }

  @Test
  void findsParticlesCompoundNamesAndJoinedLetters() {
    assertThat(
            learned(
                "وزير التجارة مهدي بن غربية ومحمد الفاضل عبد الكافي",
                "التقى مهدي بن غربية بمحمد الفاضل عبد الكافي",
                "كلف مهدي بن غربية، ومحمد الفاضل عبد الكافي"))
        .containsExactlyInAnyOrder("مهدي بن غربية", "محمد الفاضل عبد الكافي");
  }

  @Test
  void takesNoOrdinaryWordBehindAGivenNameForAFamilyName() {
    assertThat(
            learned(
                "أكد مراد في تصريح أن اللقاء تم في تونس في شهر ماي في قاعة",
                "قال مراد في حديث إن الوضع في الجهة هادئ في الليل وفي النهار في الأغلب",
                "وصل مراد في الموعد وجلس في القاعة في صمت في انتظار الوزير"))
        .isEmpty();
  }

  @Test
  void takesNoPrepositionForTheNameAli() {
    assertThat(
            learned(
                "حصل مراد شرف على الجائزة على شرف الضيوف",
                "أقيم حفل على شرف الفريق بحضور مراد شرف",
                "مأدبة على شرف الوزير، وحضر مراد شرف"))
        .containsExactly("مراد شرف");
  }

  @Test
  void takesNoPlaceThatIsNamedAfterAPerson() {
    assertThat(
            learned(
                "حادث في بئر علي بن خليفة",
                "معتمدية بئر علي بن خليفة",
                "أهالي بئر علي بن خليفة يحتجون"))
        .isEmpty();
  }

  @Test
  void endsANameAtPunctuation() {
    assertThat(
            learned(
                "التشكيلة: رامي البدوي - حمزة لحمر",
                "سجل رامي البدوي، حمزة لحمر",
                "غاب رامي البدوي وحمزة لحمر"))
        .containsExactlyInAnyOrder("رامي البدوي", "حمزة لحمر");
  }

  @Test
  void addsTheWordThatNearlyAlwaysFollows() {
    assertThat(
            learned(
                "الباجي قايد السبسي يستقبل السفير. السبسي رئيس",
                "الباجي قايد السبسي في باريس. قال السبسي ذلك",
                "كلمة الباجي قايد السبسي. وأكد السبسي الأمر. السبسي عاد"))
        .containsExactly("الباجي قايد السبسي");
  }

  @Test
  void tellsNothingOfNamesThatTooFewArticlesHold() {
    assertThat(learned("قال شفيق صرصار شفيق صرصار شفيق صرصار", "وأضاف شفيق صرصار")).isEmpty();
  }
}
