package org.fihrist.api;

/**
 * A record that is written into a list, and of which a client may ask for some members only. The
 * member {@code id} is always there.
 */
interface SelectableJson {
  /** The member that is always there. */
  String ID = "id";
}
