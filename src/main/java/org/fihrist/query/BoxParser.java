package org.fihrist.query;

import java.util.List;
import org.fihrist.query.ParsedQuery.Kind;

/**
 * The search box's grammar. It forgives: there is no text that it refuses, and what cannot be meant
 * as an operator is text, or is left out with a note. This is its specification.
 *
 * <pre>
 * query       = { alternative }                    side by side: articles with all of them first
 * alternative = conjunction { ("|" | "OR") conjunction }        at least one of them
 * conjunction = operand { "AND" operand }                       all of them
 * operand     = [ "+" | "-" | "NOT" ] ( leaf | "(" query ")" )
 * leaf        = [ "=" ] word  |  pattern  |  word "~" [ edits ]  |  [ "=" ] phrase [ "~" slop ]
 * </pre>
 *
 * <p><b>Words.</b> {@code درعا القصير} are two words, each welcome and none required; an engine
 * ranks articles with all of them first. Blanks, brackets, {@code |} and the Arabic marks ، ؛ ؟ end
 * a word; any other sign is part of it and left to analysis ({@code حكومة/وزير} is one word here).
 * What holds no letter and no digit is no word. A word matches up to {@link Level#FAMILY}; {@code
 * =word} at {@link Level#EXACT} only.
 *
 * <p><b>Phrases.</b> {@code "…"}, {@code “…”}, {@code „…“}, {@code «…»}, {@code ‹…›}: the words in
 * this order, each up to {@link Level#FOLDED}; {@code ="…"} or {@code "=word word"} makes all or
 * one of them exact. {@code "…"~5} lets the words stand apart, up to {@link QueryLimits#MAX_SLOP}.
 * Which quote closes which, and which is part of a word, is told at {@link Quotes}.
 *
 * <p><b>Required and excluded.</b> {@code +word} must be there, {@code -word} or {@code NOT word}
 * must not; both work on phrases and brackets too. A sign is one only at the start of what it works
 * on, after a blank, {@code (} or {@code |}: {@code كوفيد-19} is a word. Minus is the hyphen-minus
 * or U+2212; longer dashes are punctuation, and so is a minus between blanks. A query that only
 * excludes means every other article.
 *
 * <p><b>Junctions.</b> {@code AND}, {@code OR} and {@code NOT} in capitals only. {@code AND} binds
 * before {@code OR}, and both before mere neighbourhood: {@code a | b c} asks for a or b, and for
 * c; {@code a AND b c} requires a and b and welcomes c. An excluded member of an {@code OR} stands
 * for every article without it; {@code +} there says nothing and is left out. Brackets around mere
 * neighbours change nothing: {@code a (b c)} is {@code a b c}.
 *
 * <p><b>Patterns.</b> {@code *} stands for any letters, {@code ?} for one, in a word that keeps at
 * least two letters of its own; else they are left out. A {@code ?} that ends a word is a question
 * mark. A pattern also reaches words behind proclitics, {@code حكوم*} the word {@code والحكومة},
 * and one typed with an article words without it, {@code وال*شيات} the word {@code ميليشيات}; what
 * was typed comes first. {@code word~} allows one edit, two from six letters on; {@code word~1} and
 * {@code word~2} say how many. What writers often confuse, such as {@code ض} and {@code ظ} or a
 * long vowel more or less, is half an edit. Words of less than three letters have no fuzzy form.
 *
 * <p><b>Invisible marks</b> (bidi controls, zero-width characters) are as if not typed; see {@link
 * TypedText}.
 *
 * <p><b>Limits.</b> Text beyond {@link QueryLimits#MAX_LENGTH} and words beyond {@link
 * QueryLimits#MAX_LEAVES} are left out, and so are brackets deeper than {@link
 * QueryLimits#MAX_NESTING} (not what they hold). Of more fuzzy words and patterns with a wildcard
 * in front, or right behind an article, than {@link QueryLimits#MAX_PATTERNS} only the words are
 * asked for. Time and memory grow with the length of the text alone.
 */
public final class BoxParser {
  private BoxParser() {}

  /** What a text means; any text at all. */
  public static ParsedQuery parse(String text) {
    Notes notes = new Notes();
    int end = TypedText.cut(text, QueryLimits.MAX_LENGTH);
    if (end < text.length()) {
      notes.add(Kind.TOO_LONG, end, text.length());
    }
    TypedText typed = TypedText.of(text, end);
    List<BoxToken> tokens = Brackets.balance(new BoxLexer(typed, notes).tokens(), typed, notes);
    Query query = new BoxGrammar(tokens, typed, notes).query();
    return new ParsedQuery(query, notes.inOrder());
  }
}
