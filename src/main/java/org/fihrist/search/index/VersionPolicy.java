package org.fihrist.search.index;

/** What becomes of an article that comes again, under the same number or address, changed. */
public enum VersionPolicy {
  /** A rebuild keeps the text that it reads first and rejects others; an update replaces it. */
  REPLACE,
  /** It is a new version: the newest is searched, and the others are kept beside it. */
  KEEP
}
