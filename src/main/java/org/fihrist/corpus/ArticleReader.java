package org.fihrist.corpus;

import java.io.IOException;
import org.fihrist.corpus.input.TextFile;

/** Reads the articles of one format. */
interface ArticleReader {
  /** The format's name, as {@link org.fihrist.article.Source} carries it. */
  String format();

  /** Whether a text that opens like this is of this format. */
  boolean recognises(String opening);

  /**
   * Gives all articles of a text to the intake, in order; what is no article becomes a reject.
   *
   * @throws IOException when the text breaks off; what came before the break has been given
   */
  void read(TextFile text, Intake intake) throws IOException;
}
