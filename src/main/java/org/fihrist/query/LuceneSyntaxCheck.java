package org.fihrist.query;

import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.*;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;

/**
 * Refuses a query, with the position of the error, that would overflow the parser's stack, that the
 * parser would refuse without a position, or that it would accept although no engine supports it.
 */
final class LuceneSyntaxCheck {
  private static final int MAX_BOOST = 1_000;
  private static final int MAX_DIGITS = 9;
  private static final int HEX_DIGITS = 4;

  private final List<Token> tokens;
  private final StringBuilder rewritten;
  private final Deque<Token> open = new ArrayDeque<>();

  LuceneSyntaxCheck(String text, List<Token> tokens) {
    this.tokens = tokens;
    this.rewritten = new StringBuilder(text);
  }

  /**
   * Checks the tokens.
   *
   * @return the text to parse: as typed, but {@code date:>2017} without its colon, as the parser
   *     needs it
   */
  String check() throws QuerySyntaxException {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      switch (token.kind) {
        case LPAREN, RPAREN -> bracket(token);
        case RANGEIN_START, RANGEEX_START -> range(i);
        case TERM, QUOTED, RANGE_GOOP, RANGE_QUOTED -> escapes(token);
        case OP_COLON, OP_EQUAL, OP_LESSTHAN, OP_LESSTHANEQ, OP_MORETHAN, OP_MORETHANEQ ->
            fieldBefore(i);
        case NUMBER -> number(i);
        default -> refusedByName(token);
      }
    }
    if (!open.isEmpty()) {
      throw at(open.peek(), "this bracket is not closed");
    }
    return rewritten.toString();
  }

  private void bracket(Token token) throws QuerySyntaxException {
    if (token.kind == LPAREN) {
      open.push(token);
      if (open.size() > QueryLimits.MAX_NESTING) {
        throw at(token, "brackets nest at most " + QueryLimits.MAX_NESTING + " deep");
      }
    } else if (open.isEmpty()) {
      throw at(token, "this bracket was not opened");
    } else {
      open.pop();
    }
  }

  private void range(int start) throws QuerySyntaxException {
    boolean isClosed =
        tokens.subList(start, tokens.size()).stream()
            .anyMatch(token -> token.kind == RANGEIN_END || token.kind == RANGEEX_END);
    if (!isClosed) {
      throw at(tokens.get(start), "this range is not closed");
    }
  }

  private static void escapes(Token token) throws QuerySyntaxException {
    boolean isQuoted = token.kind == QUOTED || token.kind == RANGE_QUOTED;
    int end = token.image.length() - (isQuoted ? 1 : 0);
    for (int i = isQuoted ? 1 : 0; i < end; i++) {
      if (token.image.charAt(i) == '\\') {
        if (!isEscape(token.image.substring(i + 1, end))) {
          throw new QuerySyntaxException(
              "a backslash must be followed by a character, or by u and four hex digits",
              token.beginColumn + i);
        }
        i++;
      }
    }
  }

  private static boolean isEscape(String rest) {
    if (rest.startsWith("u")) {
      return rest.length() > HEX_DIGITS
          && rest.substring(1, HEX_DIGITS + 1).chars().allMatch(HexFormat::isHexDigit);
    }
    return !rest.isEmpty();
  }

  private void fieldBefore(int operator) throws QuerySyntaxException {
    if (operator == 0 || tokens.get(operator - 1).kind != TERM) {
      return; // the colon between a field and a comparison, or a syntax error for the parser
    }
    Token name = tokens.get(operator - 1);
    String field = TypedText.visible(name.image.replace("\\", ""));
    if (!field.equals(LuceneLeaves.ANY) && FieldNames.find(field).isEmpty()) {
      throw at(
          name,
          "there is no field \""
              + field
              + "\"; fields are "
              + FieldNames.line()
              + "; write \\: for a colon that is text");
    }
    boolean comparesAfterColon =
        tokens.get(operator).kind == OP_COLON
            && operator + 1 < tokens.size()
            && isComparison(tokens.get(operator + 1));
    if (comparesAfterColon) {
      rewritten.setCharAt(tokens.get(operator).beginColumn, ' ');
    }
  }

  private static boolean isComparison(Token token) {
    return switch (token.kind) {
      case OP_LESSTHAN, OP_LESSTHANEQ, OP_MORETHAN, OP_MORETHANEQ -> true;
      default -> false;
    };
  }

  private void number(int index) throws QuerySyntaxException {
    Token number = tokens.get(index);
    int before = index == 0 ? EOF : tokens.get(index - 1).kind;
    if (before == CARAT && Float.parseFloat(number.image) > MAX_BOOST) {
      throw at(number, "a boost is at most " + MAX_BOOST);
    }
    if (before == TILDE && index > 1) {
      boolean isSlop = tokens.get(index - 2).kind == QUOTED;
      boolean isWhole = number.image.indexOf('.') < 0;
      if (isSlop && (!isWhole || integer(number.image) > QueryLimits.MAX_SLOP)) {
        throw at(
            number, "after a phrase, ~ takes a whole number from 0 to " + QueryLimits.MAX_SLOP);
      }
      if (!isSlop && isMixed(Float.parseFloat(number.image))) {
        throw at(number, "after a word, ~ takes 0, 1, 2 or a fraction below 1");
      }
    }
  }

  private static boolean isMixed(float number) {
    return number >= 1 && number % 1 != 0;
  }

  private static int integer(String digits) {
    return digits.length() > MAX_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  private static void refusedByName(Token token) throws QuerySyntaxException {
    if (token.kind == REGEXPTERM) {
      throw at(
          token, "regular expressions (/…/) are not supported; write \\/ for a slash that is text");
    }
    if (token.image.equals("@")) {
      throw at(token, "minimum-should-match (@) is not supported; write \\@ for an @ that is text");
    }
  }

  private static QuerySyntaxException at(Token token, String message) {
    return new QuerySyntaxException(message, token.beginColumn);
  }
}
