package org.fihrist.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.fihrist.query.ParsedQuery.Kind;

/**
 * Removes brackets that have no partner or are nested too deep, so that a parser can safely
 * recurse.
 */
final class BracketBalancer {
  private static final int UNMATCHED = -1;

  private BracketBalancer() {}

  static List<BoxToken> balance(List<BoxToken> tokens, TypedText text, Notes notes) {
    int[] depths = depths(tokens);
    List<BoxToken> balanced = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      BoxToken token = tokens.get(i);
      if (depths[i] == UNMATCHED) {
        note(Kind.UNMATCHED_BRACKET, token, text, notes);
      } else if (depths[i] > QueryLimits.MAX_NESTING) {
        note(Kind.TOO_DEEP, token, text, notes);
      } else {
        balanced.add(token);
      }
    }
    return balanced;
  }

  private static void note(Kind kind, BoxToken token, TypedText text, Notes notes) {
    int offset = text.offset(token.start());
    notes.add(kind, offset, offset + 1);
  }

  /**
   * The nesting depth of each bracket, 1 for the outermost pair; {@link #UNMATCHED} for a bracket
   * without a partner, 0 for other tokens.
   */
  private static int[] depths(List<BoxToken> tokens) {
    int[] depths = new int[tokens.size()];
    int[] partner = partners(tokens);
    int depth = 0;
    for (int i = 0; i < depths.length; i++) {
      boolean isOpen = tokens.get(i).kind() == BoxToken.Kind.OPEN;
      boolean isClose = tokens.get(i).kind() == BoxToken.Kind.CLOSE;
      if ((isOpen || isClose) && partner[i] == UNMATCHED) {
        depths[i] = UNMATCHED;
      } else if (isOpen) {
        depths[i] = ++depth;
      } else if (isClose) {
        depths[i] = depth--;
      }
    }
    return depths;
  }

  private static int[] partners(List<BoxToken> tokens) {
    int[] partner = new int[tokens.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < partner.length; i++) {
      partner[i] = UNMATCHED;
      BoxToken.Kind kind = tokens.get(i).kind();
      if (kind == BoxToken.Kind.OPEN) {
        open.push(i);
      } else if (kind == BoxToken.Kind.CLOSE && !open.isEmpty()) {
        partner[i] = open.pop();
        partner[partner[i]] = i;
      }
    }
    return partner;
  }
}
