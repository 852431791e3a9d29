/**
 * Here is what someone typed: what did they mean?
 *
 * <p>Two front doors lead into one tree, {@link org.fihrist.query.Query}, which holds text as
 * typed: which terms it becomes is for the engine and its analysis. Both answer a {@link
 * org.fihrist.query.ParsedQuery}, the tree with notes on what was repaired, and both keep to {@link
 * org.fihrist.query.QueryLimits}.
 *
 * <p>{@link org.fihrist.query.BoxParser} reads the search box and never throws; its comment is the
 * specification of its grammar, and {@link org.fihrist.query.QueryLanguage} the table of it that
 * all help texts are made from. On the way the text loses what nobody sees ({@code TypedText}),
 * quotes find their partners ({@code Quotes}), {@code BoxLexer} cuts it into tokens whose leaves
 * {@code BoxWords} makes, {@code Brackets} drops those without a partner, and {@code BoxGrammar}
 * has a method for each rule. Names before a colon are found by {@code BoxFields} and known to
 * {@code FieldNames}, dates behind it found by {@code BoxDates} and read by {@code TypedDates};
 * {@code Conditions} tells what narrows down from what is searched for.
 *
 * <p>{@link org.fihrist.query.TypedWords} finds a tree's words in the text again, and {@link
 * org.fihrist.query.QueryEdits} changes the text there and nowhere else.
 *
 * <p>{@link org.fihrist.query.LuceneSyntaxParser} reads Lucene's own syntax, or says in a {@link
 * org.fihrist.query.QuerySyntaxException} which character it does not understand. Lucene's lexer
 * goes first ({@code LuceneTokens}), its tokens are judged ({@code LuceneSyntaxCheck}), then its
 * parser runs and its nodes become ours ({@code LuceneNodes}, {@code LuceneLeaves}). The classes
 * named Lucene are the only ones here that know the library.
 */
@NullMarked
package org.fihrist.query;

import org.jspecify.annotations.NullMarked;
