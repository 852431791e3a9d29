package org.fihrist.article;

import java.util.Objects;

/**
 * How an input came into the archive, besides the file that holds it.
 *
 * @param collection the name that the operator gave to the files it was read from; empty without
 * @param fetched when a crawler fetched it, ISO 8601 with an offset; empty when unknown
 */
public record Provenance(String collection, String fetched) {
  /** Nothing is known. */
  public static final Provenance UNKNOWN = new Provenance("", "");

  public Provenance {
    Objects.requireNonNull(collection, "collection");
    Objects.requireNonNull(fetched, "fetched");
  }
}
