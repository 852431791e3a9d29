package org.fihrist.query;

import java.util.List;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;

/**
 * Lucene's own query syntax, for those who bring queries from Elasticsearch, Datashare or Lucene.
 *
 * <p>Supported: words ({@link Level#FAMILY}), {@code "phrases"} ({@link Level#FOLDED}) with {@code
 * ~slop}, {@code wild*card?}, {@code fuzzy~} and {@code fuzzy~1} (the fractions of old, {@code
 * ~0.7}, become the edits that Lucene makes of them), ranges {@code date:[2016 TO 2017}}, with
 * {@code *} for an open end, {@code date:>=2017-01}, {@code AND OR NOT && || ! + -}, brackets,
 * {@code field:word} and {@code field:(several words)}, {@code ^boost}, {@code *:*}, backslash
 * escapes. Words without an operator between them are OR-ed; AND binds before OR, as in Lucene
 * since version 9. A field is named as in {@link FieldNames}; {@code field:*} asks for articles
 * that have one. Regular expressions, interval functions and {@code @} are refused by name.
 *
 * <p>It differs from Lucene in one thing: what only excludes, at any depth, means every other
 * article, as in Elasticsearch, where Lucene would find none.
 */
public final class LuceneSyntaxParser {
  /** The name that the syntax parser gives to words outside any field. */
  private static final String NO_FIELD = "";

  private LuceneSyntaxParser() {}

  /**
   * What a text means.
   *
   * @throws QuerySyntaxException when it is not in the syntax or beyond {@link QueryLimits}
   */
  public static ParsedQuery parse(String text) throws QuerySyntaxException {
    if (text.length() > QueryLimits.MAX_LENGTH) {
      throw new QuerySyntaxException(
          "a query has at most " + QueryLimits.MAX_LENGTH + " characters", QueryLimits.MAX_LENGTH);
    }
    List<Token> tokens = LuceneTokens.read(text);
    if (tokens.isEmpty()) {
      return new ParsedQuery(new Query.Nothing(), List.of());
    }
    String checked = new LuceneSyntaxCheck(text, tokens).check();
    return new ParsedQuery(new LuceneNodes(text).query(nodes(checked)), List.of());
  }

  private static QueryNode nodes(String text) throws QuerySyntaxException {
    StandardSyntaxParser parser = new StandardSyntaxParser();
    try {
      return parser.parse(text, NO_FIELD);
    } catch (ParseException e) {
      // without a current token the trouble is in the token that was read last
      Token last = e.currentToken == null ? parser.token : e.currentToken.next;
      throw unexpected(text, last);
    } catch (QueryNodeParseException e) {
      throw new QuerySyntaxException("the query cannot be read", 0);
    }
  }

  private static QuerySyntaxException unexpected(String text, Token token) {
    if (token.kind == StandardSyntaxParser.EOF) {
      return new QuerySyntaxException(
          "the query ends where something has to follow", text.length());
    }
    return new QuerySyntaxException(
        "\"" + TypedText.visible(token.image) + "\" cannot stand here", token.beginColumn);
  }
}
