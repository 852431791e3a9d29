package org.fihrist.terms;

import java.util.Comparator;

/**
 * The order of article keys: that of their UTF-8 bytes, in which an index keeps them. It differs
 * from the order of {@link String#compareTo} where surrogates meet characters above them.
 */
public final class KeyOrder {
  /** Ascending. */
  public static final Comparator<String> ASCENDING = KeyOrder::compare;

  private KeyOrder() {}

  private static int compare(String left, String right) {
    int length = Math.min(left.length(), right.length());
    for (int i = 0; i < length; i++) {
      char one = left.charAt(i);
      char other = right.charAt(i);
      if (one != other) {
        boolean surrogates = Character.isSurrogate(one) != Character.isSurrogate(other);
        int ascending = Character.compare(one, other);
        // A surrogate is part of a character above all that are written without.
        return surrogates && one >= Character.MIN_SURROGATE && other >= Character.MIN_SURROGATE
            ? -ascending
            : ascending;
      }
    }
    return Integer.compare(left.length(), right.length());
  }
}
