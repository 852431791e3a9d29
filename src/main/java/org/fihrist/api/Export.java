package org.fihrist.api;

import java.io.IOException;
import org.fihrist.search.FoundArticle;

/** Writes a file of results, one article after another. */
public interface Export {
  /** Writes an article. */
  void add(FoundArticle found) throws IOException;

  /** Ends the file. The underlying stream stays open. */
  void finish() throws IOException;
}
