package org.fihrist.analysis.stem;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.Stream;
import org.fihrist.analysis.letters.LetterFolder;

/**
 * Words that say nothing of what an article is about: particles, pronouns and question words. They
 * are indexed and can be searched for; they only do not decide which articles come first.
 */
public final class StopWords {
  private static final Set<String> WORDS =
      Stream.of(
              """
              في من إلى على عن مع بعد قبل بين عند لدى حول ضد خلال منذ حتى دون تحت فوق أمام وراء حيث
              و أو أم ثم لكن بل إن أن إذا لو لولا كي لأن لما قد لقد سوف كل بعض غير سوى أي أية كلا كلتا
              هو هي هم هن هما أنا نحن أنت أنتم هذا هذه هذان هذين هؤلاء ذلك تلك أولئك هنا هناك كذلك
              الذي التي الذين اللذان اللتان اللاتي ما ماذا لماذا من متى أين كيف كم هل أيان مما عما بم
              لا لم لن ليس ليست كان كانت كانوا يكون تكون وكان وكانت أيضا فقط كما مثل عبر ضمن بها به بهم
              لها له لهم لنا لي فيها فيه منها منه منهم عليها عليه عليهم إليها إليه عنها عنه وهو وهي وقد
              ولا وما ومن وفي وعلى وإلى وعن وأن وإن بأن لأنه أنه أنها إنه إنها وأنه فإن يا أما إما ذات
              الى او ان اي انه انها هكذا كيفية بماذا لكم كنت
              the a an of in on at to for and or by with from is are was were what who when where why how
              """
                  .split("\\s+", -1))
          .filter(word -> !word.isEmpty())
          .map(LetterFolder::fold)
          .collect(toUnmodifiableSet());

  private StopWords() {}

  /** Whether this is one of them, in any spelling. */
  public static boolean contains(WordForms word) {
    return containsFolded(word.folded());
  }

  public static boolean containsFolded(String folded) {
    return WORDS.contains(folded);
  }
}
