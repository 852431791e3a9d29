package org.fihrist.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fihrist.query.BoxToken.Kind;
import org.fihrist.query.Query.Phrase;
import org.fihrist.query.Query.Word;

/**
 * Distinguishes quotation marks from the phrase operator. A pasted headline or sentence often has a
 * name in quotes, and the best article may write the name differently. So a quoted part beside
 * {@link #MIN_OTHER_WORDS} or more words is taken as words, and the phrase only raises the rank of
 * articles that contain it. A quoted part that is alone, or beside fewer words, remains a phrase.
 *
 * <p>A user who writes other operators means the quotes as an operator too. So a quoted part
 * remains a phrase beside a sign, a field, {@code AND} or {@code OR}, in brackets, and with {@code
 * =}, {@code ~} or {@code +}.
 */
final class QuotedParts {
  static final int MIN_OTHER_WORDS = 4;

  private static final Set<Kind> OPERATORS =
      EnumSet.of(Kind.FIELD, Kind.PLUS, Kind.MINUS, Kind.AND, Kind.OR);

  private QuotedParts() {}

  /**
   * Replaces the token of each such quoted part by tokens of its words and a bonus for the phrase.
   */
  static List<BoxToken> loosened(List<BoxToken> tokens, TypedText text, Notes notes) {
    boolean operators = tokens.stream().anyMatch(token -> OPERATORS.contains(token.kind()));
    long words = tokens.stream().filter(token -> token.leaf() instanceof Word).count();
    if (operators || words < MIN_OTHER_WORDS) {
      return tokens;
    }
    List<BoxToken> loosened = new ArrayList<>();
    int depth = 0;
    for (BoxToken token : tokens) {
      depth += token.kind() == Kind.OPEN ? 1 : token.kind() == Kind.CLOSE ? -1 : 0;
      if (depth == 0 && token.leaf() instanceof Phrase phrase && isQuoted(token, phrase, text)) {
        loosen(token, phrase, loosened);
        int end = text.offset(token.end() - 1) + 1;
        notes.add(ParsedQuery.Kind.QUOTES_AS_WORDS, text.offset(token.start()), end);
      } else {
        loosened.add(token);
      }
    }
    return loosened;
  }

  private static boolean isQuoted(BoxToken token, Phrase phrase, TypedText text) {
    return Quotes.isQuote(text.charAt(token.start()))
        && Quotes.isQuote(text.charAt(token.end() - 1))
        && phrase.words().stream().allMatch(word -> word.loosest() == Level.FOLDED);
  }

  private static void loosen(BoxToken token, Phrase phrase, List<BoxToken> loosened) {
    for (Word word : phrase.words()) {
      Word loose = new Word(word.text(), Level.FAMILY);
      loosened.add(new BoxToken(Kind.LEAF, token.start(), token.end(), loose));
    }
    if (phrase.words().size() > 1) {
      loosened.add(new BoxToken(Kind.BONUS, token.start(), token.end(), phrase));
    }
  }
}
