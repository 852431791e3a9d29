package org.fihrist.query;

import java.util.List;
import org.fihrist.query.ParsedQuery.Kind;

/**
 * The search box's grammar. It forgives: there is no text that it refuses, and what cannot be meant
 * as an operator is text, or is left out with a note. This is its specification; {@link
 * QueryLanguage} says the same to people, by examples.
 *
 * <pre>
 * query       = { alternative }                    side by side: articles with all of them first
 * alternative = conjunction { ("|" | "OR" | "ـأوـ") conjunction }      at least one of them
 * conjunction = operand { ("AND" | "&amp;" | "ـوـ") operand }              all of them
 * operand     = [ "+" | "-" | "NOT" | "ـليسـ" ] [ name ":" ] ( leaf | "(" query ")" )
 *             | [ "+" | "-" | "NOT" | "ـليسـ" ] side ":" date [ ".." date ]
 * leaf        = [ "=" ] word  |  pattern  |  word "~" [ edits ]  |  [ "=" ] phrase [ "~" slop ]
 * </pre>
 *
 * <p><b>Words.</b> {@code درعا القصير} are two words, each welcome and none required; an engine
 * ranks articles with all of them first. Blanks, brackets, {@code |} and the Arabic marks ، ؛ ؟ end
 * a word; any other sign is part of it and left to analysis ({@code حكومة/وزير} is one word here).
 * What holds no letter and no digit is no word. A word matches up to {@link Level#FAMILY}; {@code
 * =word} at {@link Level#EXACT} only. Chinese and Japanese, which have no blanks, are phrases.
 *
 * <p><b>Phrases.</b> {@code "…"}, {@code “…”}, {@code „…“}, {@code «…»}, {@code ‹…›}: the words in
 * this order, each up to {@link Level#FOLDED}; {@code ="…"} or {@code "=word word"} makes all or
 * one of them exact. {@code "…"~5} lets the words stand apart, up to {@link QueryLimits#MAX_SLOP}.
 * Which quote closes which, and which is part of a word, is told at {@link Quotes}. Beside four or
 * more other words quotes are quotation marks: see {@link QuotedParts}; {@code +"…"} asks for the
 * phrase there too.
 *
 * <p><b>Required and excluded.</b> {@code +word} must be there, {@code -word} or {@code NOT word}
 * must not; both work on phrases and brackets too. A sign is one only at the start of what it works
 * on, after a blank, {@code (} or {@code |}: {@code كوفيد-19} is a word. Minus is the hyphen-minus
 * or U+2212; longer dashes are punctuation, and so is a minus between blanks. A query that only
 * excludes means every other article.
 *
 * <p><b>Junctions.</b> {@code AND}, {@code OR} and {@code NOT} in capitals only, {@code |} for
 * {@code OR}. {@code AND} binds before {@code OR}, and both before mere neighbourhood: {@code a | b
 * c} asks for a or b, and for c; {@code a AND b c} requires a and b and welcomes c. An excluded
 * member of an {@code OR} stands for every article without it; {@code +} there says nothing and is
 * left out. Brackets around mere neighbours change nothing: {@code a (b c)} is {@code a b c}.
 *
 * <p><b>Arabic operators.</b> {@code ـوـ}, {@code ـأوـ} and {@code ـليسـ}, with tatweel on both
 * sides, are {@code AND}, {@code OR} and {@code NOT}; so is {@code &} between blanks {@code AND}.
 * English tells an operator from a word by capitals; Arabic has none, and what it has for emphasis
 * is the stretched stroke, one key on every Arabic keyboard. Nobody stretches a lone conjunction by
 * accident, while a bare و, أو or ليس is in every other headline and has to stay a word. Nor is
 * anything lost when it does: words side by side already mean any of them, best all.
 *
 * <p><b>Fields.</b> {@code عنوان:درعا} asks in one part of the article only. The names are told by
 * {@link FieldNames}, in Arabic and English, in any spelling, with or without the article; a
 * full-width colon will do. Behind the colon, without a blank, stands any leaf or a bracket, and
 * brackets change nothing here either: {@code عنوان:(أ ب)} is {@code عنوان:أ عنوان:ب}. A name
 * inside such brackets goes before the one outside, and a sign may stand on either side of the
 * name. Letters and a colon that name no field are text, with a note; so is a name with nothing
 * behind it, since {@code المصدر: رويترز} is how people write. Addresses and times of day are
 * words. To ask for a name as text, quote it or write {@code =عنوان:درعا}.
 *
 * <p><b>Conditions.</b> Outlet, author, place, category, date, address and id are not words of the
 * text: beside words they narrow down ({@link Query.Occur#FILTER}) and are never merely welcome.
 * Two of one field side by side mean either; {@code OR}, {@code AND} and signs say what they say of
 * anything else.
 *
 * <p><b>Dates.</b> {@code تاريخ:} or {@code date:} takes a year, a month or a day, or two with dots
 * between, both included, either left out. {@code بعد:} and {@code after:} begin with the first day
 * of what is named, {@code قبل:} and {@code before:} end before it, so {@code بعد:2017-01
 * قبل:2017-03} are January and February, and every dated article is on one side of any date. {@code
 * حتى:} and {@code until:} take the whole of it in. Of the words behind the colon the most are
 * taken that make a date, so that {@code بعد:كانون الثاني 2017} needs no quotes; {@link TypedDates}
 * tells how dates are written. What is no date is text, with a note, and so is a span behind {@code
 * بعد:}.
 *
 * <p><b>Patterns.</b> {@code *} stands for any letters, {@code ?} for one, in a word that keeps at
 * least two letters of its own; else they are left out. A {@code ?} that ends a word is a question
 * mark, and an address ({@code ://}) is no pattern. A pattern also reaches words behind proclitics,
 * {@code حكوم*} the word {@code والحكومة}, and one typed with an article words without it, {@code
 * وال*شيات} the word {@code ميليشيات}; what was typed comes first. {@code word~} allows one edit,
 * two from six letters on; {@code word~1} and {@code word~2} say how many. What writers often
 * confuse, such as {@code ض} and {@code ظ} or a long vowel more or less, is half an edit. Words of
 * less than three letters have no fuzzy form.
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
    List<BoxToken> meant = QuotedParts.loosened(tokens, typed, notes);
    Query query = new BoxGrammar(meant, typed, notes).query();
    return new ParsedQuery(query, notes.inOrder());
  }
}
