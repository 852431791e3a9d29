package org.fihrist.search.index;

/** How another text with the same number or address is treated. */
public enum VersionPolicy {
  /** A rebuild keeps the text that it reads first and rejects others; an update replaces it. */
  REPLACE,
  /** The text is a new version. The newest version is searched, the others are kept. */
  KEEP
}
