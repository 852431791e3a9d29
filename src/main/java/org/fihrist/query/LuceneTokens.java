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
 * Runs Lucene's lexer alone, which never recurses, so that the text can be judged exactly before
 * the parser runs. Its columns are offsets in the text, since {@link FastCharStream} counts no
 * lines.
 */
final class LuceneTokens {
  private LuceneTokens() {}

  /** All tokens but the one that stands for the end. */
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
          case '"' -> "nothing closes this quote";
          case '/' ->
              "regular expressions (/…/) are not supported; a slash that is text is written \\/";
          case '\\' -> "there is nothing after this backslash";
          default -> "this character cannot stand here";
        };
    return new QuerySyntaxException(message, position);
  }
}
