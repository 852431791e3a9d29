package org.fihrist.query;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queryparser.charstream.FastCharStream;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserTokenManager;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;
import org.apache.lucene.queryparser.flexible.standard.parser.TokenMgrError;

/**
 * Runs Lucene's lexer without its parser. The lexer does not recurse, so the tokens can be checked
 * before the parser runs. The columns of the tokens are offsets in the text, because {@link
 * FastCharStream} does not count lines.
 */
final class LuceneTokens {
  private LuceneTokens() {}

  /** All tokens except the end-of-file token. */
  static List<Token> read(String text) throws QuerySyntaxException {
    FastCharStream stream = new FastCharStream(new StringReader(text));
    StandardSyntaxParserTokenManager lexer = new StandardSyntaxParserTokenManager(stream);
    List<Token> tokens = new ArrayList<>();
    try {
      Token token = lexer.getNextToken();
      while (token.kind != StandardSyntaxParserConstants.EOF) {
        tokens.add(token);
        if (token.kind == StandardSyntaxParserConstants.FN_PREFIX) {
          throw new QuerySyntaxException(
              "interval functions (fn:…) are not supported", token.beginColumn);
        }
        token = lexer.getNextToken();
      }
      return tokens;
    } catch (TokenMgrError e) {
      throw unreadable(text, stream.getBeginColumn());
    }
  }

  private static QuerySyntaxException unreadable(String text, int position) {
    String message =
        switch (text.charAt(Math.min(position, text.length() - 1))) {
          case '"' -> "this quote is not closed";
          case '/' ->
              "regular expressions (/…/) are not supported; write \\/ for a slash that is text";
          case '\\' -> "a character must follow this backslash";
          default -> "this character is not allowed here";
        };
    return new QuerySyntaxException(message, position);
  }
}
