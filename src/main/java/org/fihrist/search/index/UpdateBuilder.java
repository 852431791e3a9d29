package org.fihrist.search.index;

/** Builds a generation from another one and what has changed since. */
public interface UpdateBuilder extends IndexBuilder {
  /** The name of the generation that is updated. */
  String origin();
}
