package org.fihrist.api;

import java.util.List;
import org.fihrist.query.BoxParser;
import org.fihrist.query.LuceneSyntaxParser;
import org.fihrist.query.ParsedQuery;
import org.fihrist.query.Query;
import org.fihrist.query.QuerySyntaxException;

/** The syntaxes of a query. */
public enum Syntax {
  /** The syntax of the search box. Every text is valid. */
  BOX,
  /** The syntax of the search box, but an article must have more than half of the words. */
  MOST,
  /** Lucene's syntax, in which a text may be invalid. */
  LUCENE;

  /**
   * Parses a query. A blank text becomes {@code Nothing}.
   *
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public ParsedQuery parse(String text) throws QuerySyntaxException {
    if (text.isBlank()) {
      return new ParsedQuery(new Query.Nothing(), List.of());
    }
    return switch (this) {
      case BOX -> BoxParser.parse(text);
      case MOST -> BoxParser.parse(text).most();
      case LUCENE -> LuceneSyntaxParser.parse(text);
    };
  }
}
