package org.fihrist.terms;

import java.util.Comparator;

/**
 * The order of article keys by their UTF-8 bytes, as in an index. It differs from {@link
 * String#compareTo} for surrogate pairs.
 */
public final class KeyOrder {
  /** The ascending order. */
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
        // A surrogate belongs to a character that sorts after all characters without surrogates.
        return surrogates && one >= Character.MIN_SURROGATE && other >= Character.MIN_SURROGATE
            ? -ascending
            : ascending;
      }
    }
    return Integer.compare(left.length(), right.length());
  }
}
