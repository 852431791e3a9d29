package org.fihrist.analysis.stem;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The endings of words: signs of number, gender and person, and pronouns. An ending may change the
 * last letter of its word; {@link Ending#restored} is the original letter: {@code حكومتها} is
 * {@code حكومه} with {@code ها}.
 */
final class Endings {
  private static final List<String> PRONOUNS =
      List.of("ه", "ها", "هم", "هما", "هن", "نا", "كم", "ك", "ي");

  /**
   * The pronouns after verbs. A shorter one is nearly always something else, as the ha of a noun.
   */
  private static final List<String> LONG_PRONOUNS = List.of("ها", "هم", "هما", "هن", "نا", "كم");

  static final Endings OF_NOUNS = new Endings(nouns());
  static final Endings OF_PERFECTS = new Endings(perfects());
  static final Endings OF_IMPERFECTS = new Endings(imperfects());

  /** Endings that derive a nisba adjective from a noun: {@code سياسي} from {@code سياسة}. */
  static final Endings OF_NISBA = new Endings(nisba());

  private final Map<Character, List<Ending>> byLastLetter;

  private Endings(List<Ending> endings) {
    this.byLastLetter = endings.stream().collect(groupingBy(Ending::lastLetter));
  }

  /**
   * The endings with the same last letter as {@code word}, the more likely first. Callers must
   * check {@link Ending#ends}.
   */
  List<Ending> mayEnd(String word) {
    return byLastLetter.getOrDefault(word.charAt(word.length() - 1), List.of());
  }

  /**
   * An ending.
   *
   * @param written the letters at the end of the word
   * @param restored the letters that replace them when the ending is removed
   */
  record Ending(String written, String restored) {
    private char lastLetter() {
      return written.charAt(written.length() - 1);
    }

    boolean ends(String word) {
      return word.length() > written.length() && word.endsWith(written);
    }

    /** The word without this ending, which it must have. */
    String without(String word) {
      return word.substring(0, word.length() - written.length()) + restored;
    }
  }

  private static List<Ending> nouns() {
    List<Ending> endings = new ArrayList<>();
    // The ta marbuta of the word, which is written as ta before an ending.
    addAll(endings, "ه", "تان", "تين", "ات", "تا", "تي");
    addPronouns(endings, "ه", "ت", "ات", "تي");
    addAll(endings, "", "ان", "ين", "ون", "ات", "ا", "و", "ه", "تان", "تين", "تا", "تي");
    addPronouns(endings, "", "", "ات", "ي", "و", "ا", "ت");
    // The hamza after a final alef, which folding drops at the end of a word.
    addAll(endings, "ا", "ائات", "ائين", "ائان", "ائون", "اوات", "اوين", "اوان");
    addPronouns(endings, "ا", "ائ", "ائات", "ائي");
    // A final alef that is written as ya at the end of a word but as alef before an ending.
    addPronouns(endings, "ي", "ا");
    addAll(endings, "ي", "يات");
    return List.copyOf(endings);
  }

  private static List<Ending> perfects() {
    List<Ending> endings = new ArrayList<>();
    addAll(endings, "", "ت", "وا", "نا", "تم", "تا", "ا", "ن");
    addLongPronouns(endings, "");
    addPronouns(endings, "", "ت", "و", "نا");
    for (String last : List.of("ي", "ا")) {
      addAll(endings, last, "ت", "وا", "تا");
      addPronouns(endings, last, "ت", "و");
    }
    addAll(endings, "ا", "ئت", "ئوا", "ئا");
    addAll(endings, "ي", "يت", "ينا");
    addPronouns(endings, "ي", "ا");
    return List.copyOf(endings);
  }

  private static List<Ending> imperfects() {
    List<Ending> endings = new ArrayList<>();
    addAll(endings, "", "ون", "وا", "ان", "ين", "ن");
    addPronouns(endings, "", "", "ون", "و", "ان");
    for (String last : List.of("ي", "و", "ا")) {
      addAll(endings, last, "ون", "وا", "ين");
      addPronouns(endings, last, "ون", "و");
    }
    addPronouns(endings, "ي", "ا");
    return List.copyOf(endings);
  }

  private static List<Ending> nisba() {
    List<Ending> endings = new ArrayList<>();
    for (String ending : List.of("ي", "يه", "يون", "يين", "يات", "يان", "يتين", "يا")) {
      endings.add(new Ending(ending, ""));
      endings.add(new Ending(ending, "ه"));
      endings.add(new Ending("ئ" + ending, ""));
      endings.add(new Ending(ending, "ا"));
      endings.add(new Ending("و" + ending, ""));
      endings.add(new Ending("و" + ending, "ه"));
    }
    return List.copyOf(endings);
  }

  private static void addAll(List<Ending> endings, String restored, String... written) {
    for (String ending : written) {
      endings.add(new Ending(ending, restored));
    }
  }

  private static void addLongPronouns(List<Ending> endings, String restored) {
    LONG_PRONOUNS.forEach(pronoun -> endings.add(new Ending(pronoun, restored)));
  }

  private static void addPronouns(List<Ending> endings, String restored, String... before) {
    for (String sign : before) {
      for (String pronoun : PRONOUNS) {
        endings.add(new Ending(sign + pronoun, restored));
      }
    }
  }
}
