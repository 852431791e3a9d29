package org.fihrist.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fihrist.query.ParsedQuery.Kind;
import org.fihrist.query.Query.Phrase;
import org.fihrist.query.Query.Word;

/**
 * Splits the text of the search box into {@link BoxToken}s in one pass; {@link BoxParser} documents
 * the rules.
 */
final class BoxLexer {
  private static final char MINUS_SIGN = '\u2212';

  private final TypedText text;
  private final Quotes quotes;
  private final BoxFields fields;
  private final BoxDates dates;
  private final Notes notes;
  private final List<BoxToken> tokens = new ArrayList<>();
  private int at;
  private int leaves;
  private int patterns;

  BoxLexer(TypedText text, Notes notes) {
    this.text = text;
    this.notes = notes;
    this.quotes = Quotes.in(text);
    this.fields = new BoxFields(text, quotes);
    this.dates = new BoxDates(text, quotes);
  }

  List<BoxToken> tokens() {
    while (at < text.length()) {
      if (leaves == QueryLimits.MAX_LEAVES && !text.isBlank(at) && text.charAt(at) != ')') {
        note(Kind.TOO_LONG, at, text.length());
        break;
      }
      step();
    }
    return tokens;
  }

  private void step() {
    char c = text.charAt(at);
    if (text.isBlank(at)) {
      at++;
    } else if (Quotes.isQuote(c) && quotes.partner(at) != Quotes.TEXT) {
      quote(at, false);
    } else {
      switch (c) {
        case '(' -> operator(BoxToken.Kind.OPEN, at + 1);
        case ')' -> operator(BoxToken.Kind.CLOSE, at + 1);
        case '|' -> operator(BoxToken.Kind.OR, endOfRun(at, '|'));
        case '+' -> sign(BoxToken.Kind.PLUS);
        case '-', MINUS_SIGN -> sign(BoxToken.Kind.MINUS);
        case '=' -> exact();
        case '~' -> stray(at, endOfDigits(at + 1));
        default -> wordOrField();
      }
    }
  }

  private void wordOrField() {
    Optional<BoxFields.Found> found = fields.at(at);
    if (found.isEmpty()) {
      word(at, false);
    } else if (found.get().name().isEmpty()) {
      note(Kind.UNKNOWN_FIELD, at, found.get().end());
      word(at, false);
    } else if (!found.get().hasValue()) {
      note(Kind.FIELD_WITHOUT_VALUE, at, found.get().end());
      nameAsText(found.get().end());
    } else {
      field(found.get().name().get(), found.get().end());
    }
  }

  private void field(FieldName name, int end) {
    if (name.field() != Field.DATE) {
      tokens.add(BoxToken.field(name.field(), at, end));
      at = end;
      return;
    }
    Optional<BoxDates.Found> date = dates.at(end, name.side());
    if (date.isPresent()) {
      int start = at;
      at = date.get().end();
      leaf(start, date.get().range(), 1);
    } else {
      note(Kind.UNREADABLE_DATE, at, endOfWord(Math.max(end, quotes.partner(end) + 1)));
      nameAsText(end);
    }
  }

  private void nameAsText(int end) {
    int start = at;
    at = end;
    leaf(start, new Word(text.substring(start, end), Level.FAMILY), 1);
  }

  /** Whether a field name ends directly before the next character. */
  private boolean isAfterField() {
    return !tokens.isEmpty()
        && tokens.getLast().kind() == BoxToken.Kind.FIELD
        && tokens.getLast().end() == at;
  }

  private void operator(BoxToken.Kind kind, int end) {
    tokens.add(new BoxToken(kind, at, end, new Query.Nothing()));
    at = end;
  }

  /** A sign is an operator only directly before its operand and never inside a word. */
  private void sign(BoxToken.Kind kind) {
    int run = at;
    while (run < text.length() && isSign(run)) {
      run++;
    }
    boolean standsAlone = run == text.length() || text.isBlank(run);
    boolean begins =
        at == 0 || text.isBlank(at - 1) || "(|".indexOf(text.charAt(at - 1)) >= 0 || isAfterField();
    if (begins && !standsAlone && run == at + 1 && "|)~".indexOf(text.charAt(run)) < 0) {
      operator(kind, run);
    } else if (standsAlone && text.substring(at, run).indexOf('+') < 0) {
      at = run; // a dash between blanks is punctuation
    } else {
      stray(at, run);
    }
  }

  private boolean isSign(int index) {
    char c = text.charAt(index);
    return c == '+' || c == '-' || c == MINUS_SIGN;
  }

  private void exact() {
    int mark = at;
    int operand = at + 1;
    if (operand == text.length() || text.isBlank(operand)) {
      stray(mark, operand);
    } else if (quotes.partner(operand) >= 0) {
      quote(operand, true);
    } else if (isBoundary(operand) || isSign(operand) || "=~".indexOf(text.charAt(operand)) >= 0) {
      stray(mark, operand);
    } else {
      word(operand, true);
    }
  }

  private void quote(int open, boolean exact) {
    int close = quotes.partner(open);
    if (close == Quotes.STRAY) {
      note(Kind.UNCLOSED_QUOTE, open, open + 1);
      at = open + 1;
      return;
    }
    int start = at;
    at = close + 1;
    int slop = slop();
    List<Word> words = BoxWords.phraseWords(text, open + 1, close, exact);
    int remaining = QueryLimits.MAX_LEAVES - leaves;
    if (words.size() > remaining) {
      note(Kind.TOO_LONG, open, text.length());
      words = words.subList(0, remaining);
    }
    if (!words.isEmpty()) {
      leaf(start, new Phrase(words, slop), words.size());
    }
  }

  private int slop() {
    int tilde = at;
    if (tilde == text.length() || text.charAt(tilde) != '~') {
      return 0;
    }
    int end = endOfDigits(tilde + 1);
    if (end == tilde + 1) {
      stray(tilde, end);
      return 0;
    }
    at = end;
    return BoxWords.number(text.substring(tilde + 1, end), QueryLimits.MAX_SLOP);
  }

  private void word(int from, boolean exact) {
    int start = at;
    boolean mayOperate = !exact && !isAfterField();
    at = endOfWord(from + 1);
    String typed = text.substring(from, at);
    Optional<BoxToken.Kind> keyword = mayOperate ? Keywords.find(typed) : Optional.empty();
    if (keyword.isPresent()) {
      tokens.add(new BoxToken(keyword.get(), start, at, new Query.Nothing()));
      return;
    }
    Optional<BoxWords.Leaf> leaf = BoxWords.word(typed, exact);
    if (leaf.isPresent()
        && QueryLimits.isCostly(leaf.get().query())
        && ++patterns > QueryLimits.MAX_PATTERNS) {
      leaf = BoxWords.withoutPattern(typed);
    }
    leaf.ifPresent(found -> leaf(start, found.query(), 1));
    boolean followed = leaf.map(BoxWords.Leaf::understood).orElse(!exact && typed.indexOf('*') < 0);
    if (!followed) {
      note(Kind.STRAY_OPERATOR, start, at);
    }
  }

  private int endOfWord(int from) {
    int end = from;
    while (end < text.length() && !isBoundary(end)) {
      end++;
    }
    return end;
  }

  private boolean isBoundary(int index) {
    char c = text.charAt(index);
    return text.isBlank(index)
        || "()|".indexOf(c) >= 0
        || (Quotes.isQuote(c) && quotes.partner(index) != Quotes.TEXT);
  }

  private void leaf(int start, Query query, int words) {
    tokens.add(new BoxToken(BoxToken.Kind.LEAF, start, at, query));
    leaves += words;
  }

  private int endOfRun(int from, char c) {
    int end = from;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    return end;
  }

  private int endOfDigits(int from) {
    int end = from;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void stray(int start, int end) {
    note(Kind.STRAY_OPERATOR, start, end);
    at = end;
  }

  private void note(Kind kind, int start, int end) {
    notes.add(kind, text.offset(start), text.offset(end - 1) + 1);
  }
}
