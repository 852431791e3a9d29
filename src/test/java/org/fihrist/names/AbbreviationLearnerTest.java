package org.fihrist.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class AbbreviationLearnerTest {
  private final AbbreviationLearner learner = new AbbreviationLearner(Gazetteer.shipped());

  @Test
  void findsAnotherNameThatArticlesStateInBrackets() {
    learner.collect("أصدر الاتحاد الأوروبي (EUX) بيانا");
    learner.collect("قال الاتحاد الأوروبي «EUX» إنه قلق");

    assertThat(learner.names(2))
        .extracting(LearnedName::name, LearnedName::alias, LearnedName::articles)
        .containsExactly(tuple("الاتحاد الأوروبي", "EUX", 2));
    assertThat(learner.names(3)).isEmpty();
  }

  @Test
  void countsAnArticleOnce() {
    learner.collect("الاتحاد الأوروبي (EUX) والاتحاد الأوروبي (EUX)");

    assertThat(learner.names(1)).extracting(LearnedName::articles).containsExactly(1);
  }

  @Test
  void tellsNothingThatTheGazetteerKnows() {
    learner.collect("الأمم المتحدة (UN) والأمم المتحدة تقول (XYZ)");

    assertThat(learner.names(1)).isEmpty();
  }
}
