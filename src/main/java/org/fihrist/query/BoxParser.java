package org.fihrist.query;

import java.util.List;
import org.fihrist.query.ParsedQuery.Kind;

/**
 * Parses the text of the search box. The parser accepts every text: a sign that cannot be an
 * operator is taken as text or left out with a note. This comment is the specification of the
 * grammar; {@link QueryLanguage} explains it to users by examples.
 *
 * <pre>
 * query       = { alternative }                              any of them, articles with all first
 * alternative = conjunction { ("|" | "OR" | "ـأوـ") conjunction }      at least one of them
 * conjunction = operand { ("AND" | "&amp;" | "ـوـ") operand }              all of them
 * operand     = [ "+" | "-" | "NOT" | "ـليسـ" ] [ name ":" ] ( leaf | "(" query ")" )
 *             | [ "+" | "-" | "NOT" | "ـليسـ" ] side ":" date [ ".." date ]
 * leaf        = [ "=" ] word  |  pattern  |  word "~" [ edits ]  |  [ "=" ] phrase [ "~" slop ]
 * </pre>
 *
 * <p><b>Words.</b> {@code درعا القصير} are two optional words; an engine ranks articles with all of
 * them first. Blanks, brackets, {@code |} and the Arabic marks ، ؛ ؟ end a word. Any other sign is
 * part of the word, and the analysis may split it later ({@code حكومة/وزير} is one word here). A
 * word has at least one letter or digit. A word matches up to {@link Level#FAMILY}, and {@code
 * =word} matches at {@link Level#EXACT} only. Chinese and Japanese have no blanks, so a run of
 * their characters is a phrase.
 *
 * <p><b>Phrases.</b> {@code "…"}, {@code “…”}, {@code „…“}, {@code «…»}, {@code ‹…›}: the words in
 * this order, each up to {@link Level#FOLDED}; {@code ="…"} or {@code "=word word"} makes all or
 * one of them exact. {@code "…"~5} allows the words to be moved by five positions in total, at most
 * by {@link QueryLimits#MAX_SLOP}. {@link Quotes} defines which quote closes which, and which quote
 * is part of a word. Beside four or more other words, quotes are treated as quotation marks and not
 * as the phrase operator: see {@link QuotedParts}. {@code +"…"} is always a phrase.
 *
 * <p><b>Required and excluded.</b> {@code +word} must match, {@code -word} or {@code NOT word} must
 * not match; both apply to phrases and brackets too. A sign is an operator only directly before its
 * operand and after a blank, {@code (} or {@code |}: {@code كوفيد-19} is a word. Minus is the
 * hyphen-minus or U+2212; longer dashes are punctuation, and so is a minus between blanks. A query
 * with excluded words only finds all other articles.
 *
 * <p><b>Junctions.</b> {@code AND}, {@code OR} and {@code NOT} in capitals only, {@code |} for
 * {@code OR}. {@code AND} binds tighter than {@code OR}, and both bind tighter than words side by
 * side: {@code a | b c} means (a or b), and c; {@code a AND b c} requires a and b, and c is
 * optional. An excluded member of an {@code OR} means every article without it. A {@code +} in an
 * {@code OR} has no meaning and is left out. BracketBalancer around words side by side change
 * nothing: {@code a (b c)} is {@code a b c}.
 *
 * <p><b>Arabic operators.</b> {@code ـوـ}, {@code ـأوـ} and {@code ـليسـ}, with tatweel on both
 * sides, are {@code AND}, {@code OR} and {@code NOT}. {@code &} between blanks is {@code AND}. In
 * English, capitals distinguish an operator from a word. Arabic has no capitals; it emphasises a
 * word by tatweel, which is one key on every Arabic keyboard. Nobody writes a conjunction with
 * tatweel by accident, but every second headline contains a plain و, أو or ليس, so these remain
 * words. They are hardly needed as operators, because words side by side mean any of them, and
 * articles with all of them come first.
 *
 * <p><b>Fields.</b> {@code عنوان:درعا} searches one part of the article only. {@link FieldNames}
 * lists the names, in Arabic and English. They are recognised in any spelling, with or without the
 * Arabic article, and with a full-width colon. A leaf or a bracket follows the colon without a
 * blank. BracketBalancer around words side by side change nothing: {@code عنوان:(أ ب)} is {@code
 * عنوان:أ عنوان:ب}. A field name inside such brackets takes precedence over the outer one. A sign
 * may stand before or after the name. Letters and a colon that name no field are text, with a note.
 * A name without a value is text too, because people write {@code المصدر: رويترز}. Addresses and
 * times of day are words. To search for a name as text, quote it or write {@code =عنوان:درعا}.
 *
 * <p><b>Conditions.</b> Outlet, author, place, category, date, address and id are not words of the
 * text. Beside words they filter the results ({@link Query.Occur#FILTER}); they are never optional.
 * Two conditions for one field side by side mean either of them. {@code OR}, {@code AND} and signs
 * have their usual meaning.
 *
 * <p><b>Dates.</b> {@code تاريخ:} or {@code date:} takes a year, a month or a day, or a range: two
 * dates with dots between them. A range includes both ends, and one of them may be missing. {@code
 * بعد:} and {@code after:} begin at the first day of the period, {@code قبل:} and {@code before:}
 * end before it. So {@code بعد:2017-01 قبل:2017-03} is January and February, and every article with
 * a date is on exactly one side of any date. {@code حتى:} and {@code until:} include the whole
 * period. As many words after the colon are taken as form a date, so that {@code بعد:كانون الثاني
 * 2017} needs no quotes; {@link TypedDates} defines how dates are written. Anything else is text,
 * with a note, and so is a range after {@code بعد:}.
 *
 * <p><b>Patterns.</b> {@code *} matches any letters and {@code ?} matches one letter, in a word
 * with at least two other letters; in a shorter word the wildcards are left out. A {@code ?} at the
 * end of a word is a question mark, and an address ({@code ://}) is no pattern. A pattern also
 * matches words with proclitics: {@code حكوم*} matches {@code والحكومة}. A pattern with an article
 * also matches words without it: {@code وال*شيات} matches {@code ميليشيات}. Matches of the pattern
 * as typed come first. {@code word~} allows one edit, or two in a word of six letters or more;
 * {@code word~1} and {@code word~2} give the number. Letters that writers often confuse, such as
 * {@code ض} and {@code ظ}, and a missing or additional long vowel count as half an edit. Words of
 * fewer than three letters have no fuzzy form.
 *
 * <p><b>Invisible characters</b> (bidi controls, zero-width characters) are removed first; see
 * {@link TypedText}.
 *
 * <p><b>Limits.</b> Text after {@link QueryLimits#MAX_LENGTH} and words after {@link
 * QueryLimits#MAX_LEAVES} are left out. BracketBalancer deeper than {@link QueryLimits#MAX_NESTING}
 * are left out, but not the words inside them. After {@link QueryLimits#MAX_PATTERNS} costly
 * patterns (fuzzy words, and patterns with a wildcard at the beginning or directly after an
 * article) only the words are searched. Time and memory are linear in the length of the text.
 */
public final class BoxParser {
  private BoxParser() {}

  /** Parses a text; every text is accepted. */
  public static ParsedQuery parse(String text) {
    Notes notes = new Notes();
    int end = TypedText.cut(text, QueryLimits.MAX_LENGTH);
    if (end < text.length()) {
      notes.add(Kind.TOO_LONG, end, text.length());
    }
    TypedText typed = TypedText.of(text, end);
    List<BoxToken> tokens =
        BracketBalancer.balance(new BoxLexer(typed, notes).tokens(), typed, notes);
    List<BoxToken> meant = QuotedParts.loosened(tokens, typed, notes);
    Query query = new BoxGrammar(meant, typed, notes).query();
    return new ParsedQuery(query, notes.inOrder());
  }
}
