package org.fihrist.names;

import java.util.Arrays;
import java.util.Optional;

/** What an entry of the gazetteer is. */
public enum Kind {
  PERSON("person"),
  ORGANISATION("organisation"),
  PLACE("place");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  /** How files and addresses call it. */
  public String word() {
    return word;
  }

  /** The kind that is called so. */
  static Optional<Kind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }
}
