package org.fihrist.analysis.stem;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What can stand after a word and is written together with it: signs of number, gender and person,
 * and pronouns. An ending may change the last letter of its word, which {@link Ending#restored}
 * gives back: {@code حكومتها} is {@code حكومه} and {@code ها}.
 */
final class Endings {
  private static final List<String> PRONOUNS =
      List.of("ه", "ها", "هم", "هما", "هن", "نا", "كم", "ك", "ي");

  /** After verbs these are nearly always something else: the final ha of a noun, for one. */
  private static final List<String> LONG_PRONOUNS = List.of("ها", "هم", "هما", "هن", "نا", "كم");

  static final Endings OF_NOUNS = new Endings(nouns());
  static final Endings OF_PERFECTS = new Endings(perfects());
  static final Endings OF_IMPERFECTS = new Endings(imperfects());

  /** Endings that make an adjective of belonging, of which the word before is the noun. */
  static final Endings OF_BELONGING = new Endings(belonging());

  private final Map<Character, List<Ending>> byLastLetter;

  private Endings(List<Ending> endings) {
    this.byLastLetter = endings.stream().collect(groupingBy(Ending::lastLetter));
  }

  /** The endings that {@code word} may end with, the likelier first: ask each whether it does. */
  List<Ending> mayEnd(String word) {
    return byLastLetter.getOrDefault(word.charAt(word.length() - 1), List.of());
  }

  /**
   * One ending.
   *
   * @param written what stands at the end of the word
   * @param restored what stands there when the ending goes
   */
  record Ending(String written, String restored) {
    private char lastLetter() {
      return written.charAt(written.length() - 1);
    }

    boolean ends(String word) {
      return word.length() > written.length() && word.endsWith(written);
    }

    /** A word that ends so, without this ending. */
    String without(String word) {
      return word.substring(0, word.length() - written.length()) + restored;
    }
  }

  private static List<Ending> nouns() {
    List<Ending> endings = new ArrayList<>();
    // With the ta marbuta of the word itself, which opens before an ending.
    addAll(endings, "ه", "تان", "تين", "ات", "تا", "تي");
    addPronouns(endings, "ه", "ت", "ات", "تي");
    addAll(endings, "", "ان", "ين", "ون", "ات", "ا", "و", "ه", "تان", "تين", "تا", "تي");
    addPronouns(endings, "", "", "ات", "ي", "و", "ا", "ت");
    // The hamza after a final alef, which folding drops at a word's end.
    addAll(endings, "ا", "ائات", "ائين", "ائان", "ائون", "اوات", "اوين", "اوان");
    addPronouns(endings, "ا", "ائ", "ائات", "ائي");
    // A final alef that is written as ya only where nothing follows.
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

  private static List<Ending> belonging() {
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
