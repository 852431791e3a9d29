package org.fihrist.search.index;

/** Builds a generation from another one and the changes since. */
public interface UpdateBuilder extends IndexBuilder {
  /** Returns the name of the generation from which the update starts. */
  String origin();
}
