package org.fihrist.corpus;

import java.io.IOException;
import org.fihrist.corpus.input.TextFile;

/** Reads the articles of one format. */
interface ArticleReader {
  /** The name of the format in {@link org.fihrist.article.Source}. */
  String format();

  /** Whether a text with this beginning is of this format. */
  boolean recognises(String opening);

  /**
   * Passes all articles of a text to the intake, in order. A record that is no article becomes a
   * reject.
   *
   * @throws IOException when reading fails; the articles before the failure have been passed on
   */
  void read(TextFile text, Intake intake) throws IOException;
}
