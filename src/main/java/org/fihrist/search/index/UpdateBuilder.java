package org.fihrist.search.index;

import org.fihrist.search.IndexBuilder;

/** Builds a generation from another one and what has changed since. */
public interface UpdateBuilder extends IndexBuilder {
  /** The name of the generation that is updated. */
  String origin();
}
