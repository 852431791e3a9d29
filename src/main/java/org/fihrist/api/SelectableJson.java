package org.fihrist.api;

/**
 * An item of a list of which a client may request only some members. The member {@code id} is
 * always present.
 */
interface SelectableJson {
  /** The member that is always present. */
  String ID = "id";
}
