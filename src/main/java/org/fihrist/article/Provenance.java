package org.fihrist.article;

import java.util.Objects;

/**
 * The origin of an input besides its file.
 *
 * @param collection the name that the operator gave to its source; empty if none was given
 * @param fetched when a crawler fetched it, ISO 8601 with an offset; empty when unknown
 * @param recognition how the text was recognised if the input was an image
 */
public record Provenance(String collection, String fetched, Recognition recognition) {
  /** Nothing is known. */
  public static final Provenance UNKNOWN = new Provenance("", "", Recognition.NONE);

  public Provenance {
    Objects.requireNonNull(collection, "collection");
    Objects.requireNonNull(fetched, "fetched");
    Objects.requireNonNull(recognition, "recognition");
  }

  /** Creates the provenance of a text that needed no recognition. */
  public Provenance(String collection, String fetched) {
    this(collection, fetched, Recognition.NONE);
  }
}
