package org.fihrist.query;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Changes one part of a typed query and leaves all other characters unchanged. The caller must
 * parse the result to see whether it has the intended meaning.
 */
public final class QueryEdits {
  private static final String QUOTE = "[\"\u201C\u201D\u201E\u201F«»‹›]";

  /** The signs that may stand directly before a word. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<sign>(?<![^\\s(|])(?:NOT\\s+|[-+\u2212]))?\\(?(?<field>[\\p{L}_]+:)?(?<exact>=)?(?<quote>"
              + QUOTE
              + "\\s*)?(?<exactly>=)?$");

  /** The signs that may stand directly after a word. */
  private static final Pattern BEHIND =
      Pattern.compile("^(?<quote>\\s*" + QUOTE + ")?(?<tilde>~[\\p{Nd}.]*)?");

  private static final Pattern JOINED_BEFORE = Pattern.compile("\\s*(?:\\bAND|\\bOR|\\|)?\\s*$");
  private static final Pattern JOINED_BEHIND = Pattern.compile("^\\s*(?:AND\\b|OR\\b|\\|)\\s*");

  private QueryEdits() {}

  /** Replaces a range by another text. */
  public static String replaced(String typed, int start, int end, String replacement) {
    return typed.substring(0, start) + replacement + typed.substring(end);
  }

  /** Removes a word with its signs and with the operator that joined it to the rest. */
  public static String without(String typed, TypedWord word) {
    Matcher before = before(typed, word.start());
    Matcher behind = behind(typed, word.end());
    if (word.isQuoted()) {
      return closed(typed.substring(0, word.start()), typed.substring(word.end()));
    }
    int start = first(before, word.start(), "sign", "field", "exact", "exactly");
    String head = typed.substring(0, start);
    String tail = typed.substring(word.end() + Math.max(0, behind.end("tilde")));
    Matcher joined = JOINED_BEHIND.matcher(tail);
    if (joined.lookingAt()) {
      return closed(head, tail.substring(joined.end()));
    }
    return closed(JOINED_BEFORE.matcher(head).replaceFirst(" "), tail);
  }

  /**
   * Removes the quotes around a phrase.
   *
   * @param first the first word of the phrase
   * @param last the last word of the phrase
   */
  public static String unquoted(String typed, TypedWord first, TypedWord last) {
    Matcher before = before(typed, first.start());
    Matcher behind = behind(typed, last.end());
    if (before.start("quote") < 0 || behind.end("quote") < 0) {
      return typed;
    }
    int open = first(before, first.start(), "exact", "quote");
    String inside = typed.substring(first.start(), last.end());
    return typed.substring(0, open) + inside + typed.substring(last.end() + behind.end());
  }

  /**
   * Adds {@code +} to each quoted part that was {@linkplain QuotedParts taken as words}, so that
   * the phrase is required. A text without such a part is returned unchanged.
   *
   * @param query the parsed query of the text
   */
  public static String phrasesRequired(String typed, Query query) {
    boolean loosened =
        query instanceof Query.Junction junction
            && junction.clauses().stream().anyMatch(clause -> clause.occur() == Query.Occur.BONUS);
    String edited = typed;
    for (ParsedQuery.Note note :
        loosened ? BoxParser.parse(typed).notes().reversed() : List.<ParsedQuery.Note>of()) {
      if (note.kind() == ParsedQuery.Kind.QUOTES_AS_WORDS) {
        int at = note.start();
        boolean begins = at == 0 || Character.isWhitespace(typed.charAt(at - 1));
        edited = replaced(edited, at, at, begins ? "+" : " +");
      }
    }
    return edited;
  }

  /** Removes the sign that excludes a word, or a phrase that begins with it. */
  public static String admitted(String typed, TypedWord word) {
    return without(typed, before(typed, word.start()), "sign");
  }

  /** Removes the field name before a word. */
  public static String inAnyField(String typed, TypedWord word) {
    return without(typed, before(typed, word.start()), "field");
  }

  /** The words that are not excluded, without any signs. */
  public static String plain(List<TypedWord> words) {
    return words.stream()
        .filter(word -> !word.standing().excluded())
        .map(word -> word.word().text())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static String without(String typed, Matcher before, String group) {
    return before.start(group) < 0
        ? typed
        : replaced(typed, before.start(group), before.end(group), "");
  }

  private static Matcher before(String typed, int start) {
    Matcher before = BEFORE.matcher(typed.substring(0, start));
    boolean found = before.find();
    assert found : "it may be empty";
    return before;
  }

  private static Matcher behind(String typed, int end) {
    Matcher behind = BEHIND.matcher(typed.substring(end));
    boolean found = behind.find();
    assert found : "it may be empty";
    return behind;
  }

  /** Where the first of the groups that matched begins; {@code otherwise} when none matched. */
  private static int first(Matcher matcher, int otherwise, String... groups) {
    for (String group : groups) {
      if (matcher.start(group) >= 0) {
        return matcher.start(group);
      }
    }
    return otherwise;
  }

  /**
   * Joins the text before and after a removed part, with a blank between words but not at signs.
   */
  private static String closed(String head, String tail) {
    String before = head.stripTrailing();
    String behind = tail.stripLeading();
    boolean parted =
        !before.isEmpty()
            && !behind.isEmpty()
            && !"([«‹\u201C".contains(before.substring(before.length() - 1))
            && !")]»›\u201D".contains(behind.substring(0, 1))
            && !(isInQuotes(before) && (before.endsWith("\"") || behind.startsWith("\"")));
    return (before + (parted ? " " : "") + behind).strip();
  }

  private static boolean isInQuotes(String before) {
    return before.chars().filter(c -> c == '"').count() % 2 == 1;
  }
}
