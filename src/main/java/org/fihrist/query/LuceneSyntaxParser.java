package org.fihrist.query;

import java.util.List;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;

/**
 * Parses Lucene's query syntax, for users who bring queries from Elasticsearch, Datashare or
 * Lucene.
 *
 * <p>Supported: words ({@link Level#FAMILY}), {@code "phrases"} ({@link Level#FOLDED}) with {@code
 * ~slop}, {@code wild*card?}, {@code fuzzy~} and {@code fuzzy~1} (old fractions such as {@code
 * ~0.7} are converted to edits as in Lucene), ranges {@code date:[2016 TO 2017}}, with {@code *}
 * for an open end, {@code date:>=2017-01}, {@code AND OR NOT && || ! + -}, brackets, {@code
 * field:word} and {@code field:(several words)}, {@code ^boost}, {@code *:*}, backslash escapes.
 * Words without an operator between them are OR-ed; AND binds before OR, as in Lucene since version
 * 9. {@link FieldNames} lists the names of fields; {@code field:*} finds articles that have a
 * value. Regular expressions, interval functions and {@code @} are refused with a message that
 * names them.
 *
 * <p>One thing differs from Lucene: at any depth, clauses that only exclude find all other
 * articles, as in Elasticsearch. Lucene would find none.
 */
public final class LuceneSyntaxParser {
  /** The name of the field that the syntax parser gives to words without a field. */
  private static final String NO_FIELD = "";

  private LuceneSyntaxParser() {}

  /**
   * Parses a text.
   *
   * @throws QuerySyntaxException when the text breaks the syntax or exceeds {@link QueryLimits}
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
      // without a current token, the error is at the token that was read last
      Token last = e.currentToken == null ? parser.token : e.currentToken.next;
      throw unexpected(text, last);
    } catch (QueryNodeParseException e) {
      throw new QuerySyntaxException("the query cannot be parsed", 0);
    }
  }

  private static QuerySyntaxException unexpected(String text, Token token) {
    if (token.kind == StandardSyntaxParser.EOF) {
      return new QuerySyntaxException(
          "the query is incomplete: something must follow here", text.length());
    }
    return new QuerySyntaxException(
        "\"" + TypedText.visible(token.image) + "\" is not allowed here", token.beginColumn);
  }
}
