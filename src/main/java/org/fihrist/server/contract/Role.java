package org.fihrist.server.contract;

/** What a client may do; each role may do what those before it may. */
public enum Role {
  /** Search and read. */
  READER,
  /** Change what the server keeps for readers. */
  EDITOR,
  /** See how the server itself fares. */
  ADMIN;

  /** Whether this role may do what another one is needed for. */
  public boolean allows(Role needed) {
    return compareTo(needed) >= 0;
  }
}
