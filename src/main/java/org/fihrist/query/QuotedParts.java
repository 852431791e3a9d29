package org.fihrist.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fihrist.query.BoxToken.Kind;
import org.fihrist.query.Query.Phrase;
import org.fihrist.query.Query.Word;

/**
 * Tells quotation marks from an order. A headline or a sentence that somebody pastes often has a
 * name in quotes, and the best article may quote it otherwise. So a quoted part beside {@link
 * #FEWEST_OTHER_WORDS} or more words becomes words, and the phrase only raises the rank of the
 * articles that hold it. Alone, or beside fewer words, it is the phrase that was asked for.
 *
 * <p>Whoever writes operators means them all: beside a sign, a field, {@code AND} or {@code OR} a
 * quoted part stays a phrase, and so does one in brackets, one with {@code =} or {@code ~} and one
 * that is required by {@code +}.
 */
final class QuotedParts {
  static final int FEWEST_OTHER_WORDS = 4;

  private static final Set<Kind> OPERATORS =
      EnumSet.of(Kind.FIELD, Kind.PLUS, Kind.MINUS, Kind.AND, Kind.OR);

  private QuotedParts() {}

  /**
   * The same pieces with the words of quoted parts, and a bonus for each phrase, in their place.
   */
  static List<BoxToken> loosened(List<BoxToken> tokens, TypedText text, Notes notes) {
    boolean operators = tokens.stream().anyMatch(token -> OPERATORS.contains(token.kind()));
    long words = tokens.stream().filter(token -> token.leaf() instanceof Word).count();
    if (operators || words < FEWEST_OTHER_WORDS) {
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
