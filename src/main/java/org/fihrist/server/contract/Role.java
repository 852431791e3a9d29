package org.fihrist.server.contract;

/** The rights of a client. Each role includes the rights of the roles before it. */
public enum Role {
  /** May search and read. */
  READER,
  /** May change data that the server stores for readers, such as alerts. */
  EDITOR,
  /** May read the state of the server itself. */
  ADMIN;

  /** Tests whether this role includes another. */
  public boolean allows(Role needed) {
    return compareTo(needed) >= 0;
  }
}
