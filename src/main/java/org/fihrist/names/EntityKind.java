package org.fihrist.names;

import java.util.Arrays;
import java.util.Optional;

/** The kind of an entry of the gazetteer. */
public enum EntityKind {
  PERSON("person"),
  ORGANISATION("organisation"),
  PLACE("place");

  private final String word;

  EntityKind(String word) {
    this.word = word;
  }

  /** The name of the kind in files and addresses. */
  public String word() {
    return word;
  }

  /** The kind with this name; empty when there is none. */
  static Optional<EntityKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }
}
