package org.fihrist.article;

import java.util.Objects;

/**
 * How an input came into the archive, besides the file that holds it.
 *
 * @param collection the name that the operator gave to the files it was read from; empty without
 * @param fetched when a crawler fetched it, ISO 8601 with an offset; empty when unknown
 * @param recognition how the text was recognised, when it was a picture
 */
public record Provenance(String collection, String fetched, Recognition recognition) {
  /** Nothing is known. */
  public static final Provenance UNKNOWN = new Provenance("", "", Recognition.NONE);

  public Provenance {
    Objects.requireNonNull(collection, "collection");
    Objects.requireNonNull(fetched, "fetched");
    Objects.requireNonNull(recognition, "recognition");
  }

  /** Of a text that was read as it is. */
  public Provenance(String collection, String fetched) {
    this(collection, fetched, Recognition.NONE);
  }
}
