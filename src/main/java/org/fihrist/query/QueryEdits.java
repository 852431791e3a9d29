package org.fihrist.query;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Changes one thing in a typed query and leaves every other sign as it was typed. Whether the
 * result means what was intended is for its parser to say: whoever offers it has it read again.
 */
public final class QueryEdits {
  private static final String QUOTE = "[\"\u201C\u201D\u201E\u201F«»‹›]";

  /** What may stand right before a word that is asked for. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<sign>(?<![^\\s(|])(?:NOT\\s+|[-+\u2212]))?\\(?(?<field>[\\p{L}_]+:)?(?<exact>=)?(?<quote>"
              + QUOTE
              + "\\s*)?(?<exactly>=)?$");

  /** What may stand right behind it. */
  private static final Pattern BEHIND =
      Pattern.compile("^(?<quote>\\s*" + QUOTE + ")?(?<tilde>~[\\p{Nd}.]*)?");

  private static final Pattern JOINED_BEFORE = Pattern.compile("\\s*(?:\\bAND|\\bOR|\\|)?\\s*$");
  private static final Pattern JOINED_BEHIND = Pattern.compile("^\\s*(?:AND\\b|OR\\b|\\|)\\s*");

  private QueryEdits() {}

  /** Another text in the place of a piece. */
  public static String replaced(String typed, int start, int end, String by) {
    return typed.substring(0, start) + by + typed.substring(end);
  }

  /** Without a word, its signs, and an operator that joined it to the rest. */
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
   * Without the quotes around a phrase.
   *
   * @param first its first word
   * @param last its last word
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
   * With each quoted part that was taken as words {@linkplain QuotedParts required as a phrase}.
   *
   * @param query what the text was read as; the same text when it has no such part
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

  /** Without the sign that excludes what begins with a word. */
  public static String admitted(String typed, TypedWord word) {
    return without(typed, before(typed, word.start()), "sign");
  }

  /** Without the field in which a word was asked for. */
  public static String inAnyField(String typed, TypedWord word) {
    return without(typed, before(typed, word.start()), "field");
  }

  /** The words that were asked for and no sign. */
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

  /** Where the first of some groups begins that are there. */
  private static int first(Matcher matcher, int otherwise, String... groups) {
    for (String group : groups) {
      if (matcher.start(group) >= 0) {
        return matcher.start(group);
      }
    }
    return otherwise;
  }

  /** What stood before and behind a gap, with one blank between words and none beside signs. */
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
