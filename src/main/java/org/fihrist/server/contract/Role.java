package org.fihrist.server.contract;

/** The rights of a client. Each role includes the rights of the roles before it. */
public enum Role {
  /** Search and read. */
  READER,
  /** Change what the server keeps for readers. */
  EDITOR,
  /** See the state of the server itself. */
  ADMIN;

  /** Tests whether this role includes another. */
  public boolean allows(Role needed) {
    return compareTo(needed) >= 0;
  }
}
