package org.fihrist.api;

import java.io.IOException;
import org.fihrist.search.FoundArticle;

/** A file of results that is being written, an article after the other. */
public interface Export {
  /** Writes one. */
  void add(FoundArticle found) throws IOException;

  /** Nothing follows; the stream below stays open. */
  void finish() throws IOException;
}
