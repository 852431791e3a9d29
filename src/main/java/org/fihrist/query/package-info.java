/**
 * What does a typed query mean?
 *
 * <p>Two parsers build one kind of tree, {@link org.fihrist.query.Query}. The tree holds words as
 * they were typed; the engine and its analysis turn them into terms. Both parsers return a {@link
 * org.fihrist.query.ParsedQuery}, which is the tree with notes on repairs, and both respect {@link
 * org.fihrist.query.QueryLimits}.
 *
 * <p>{@link org.fihrist.query.BoxParser} parses the text of the search box and accepts any text.
 * Its comment specifies the grammar. All help texts are made from the table in {@link
 * org.fihrist.query.QueryLanguage}. The steps are: {@code TypedText} removes invisible characters,
 * {@code Quotes} pairs quotes, {@code BoxLexer} splits the text into tokens ({@code BoxWords}
 * creates their leaves), {@code BracketBalancer} removes unmatched brackets, and {@code BoxGrammar}
 * builds the tree with one method per rule. {@code BoxFields} and {@code FieldNames} recognise
 * names before a colon, {@code BoxDates} and {@code TypedDates} recognise dates after it, and
 * {@code Conditions} turns conditions into filters.
 *
 * <p>{@link org.fihrist.query.TypedWords} finds the words of a tree in the text again, and {@link
 * org.fihrist.query.QueryEdits} changes the text only there.
 *
 * <p>{@link org.fihrist.query.LuceneSyntaxParser} parses Lucene's query syntax; a {@link
 * org.fihrist.query.QuerySyntaxException} names the position of an error. {@code LuceneTokens} runs
 * Lucene's lexer, {@code LuceneSyntaxCheck} checks the tokens, then Lucene's parser runs and {@code
 * LuceneNodes} and {@code LuceneLeaves} translate its nodes. Only the classes whose name begins
 * with Lucene use the library.
 */
@NullMarked
package org.fihrist.query;

import org.jspecify.annotations.NullMarked;
