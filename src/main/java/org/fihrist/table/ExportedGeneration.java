package org.fihrist.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fihrist.search.Facet;

/** A generation on this machine, as it is copied into the index of another engine. */
public interface ExportedGeneration extends Closeable {
  /** Its name. */
  String name();

  /** How many articles it holds. */
  int size();

  /**
   * Its folder, with the manifest and the files beside it.
   *
   * @see org.fihrist.indexing.Manifest
   */
  Path folder();

  /** Writes the files of this package that its folder does not have. */
  void writeTables(Path into) throws IOException;

  /** Shows all articles, one after the other. */
  void articles(Visitor visitor) throws IOException;

  /** Is shown articles. */
  interface Visitor {
    /** Shows an article. */
    void visit(ExportedArticle article) throws IOException;
  }

  /**
   * An article and what a build has found out about it.
   *
   * @param versions its versions as {@link org.fihrist.indexing.StoredArticleJson} writes them,
   *     newest first
   * @param values by facet, but for dates: its values as {@link
   *     org.fihrist.terms.FacetValue#stored} has them
   * @param words its words as numbers
   * @param indexedSeconds when it was indexed with this content, in seconds since 1970
   */
  record ExportedArticle(
      List<byte[]> versions, Map<Facet, List<String>> values, Words words, long indexedSeconds) {
    public ExportedArticle {
      versions = List.copyOf(versions);
      values = Map.copyOf(values);
    }
  }

  /**
   * The words of an article as a closer look reads them.
   *
   * @param body those of the body
   * @param title those of the headline
   * @param length the length of the body in words, as precise as an index keeps it
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Words(byte[] body, byte[] title, int length) {}
}
