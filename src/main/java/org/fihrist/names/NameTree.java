package org.fihrist.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names that count in texts, by their folded words: a tree with a step a word. */
final class NameTree {
  private final Map<String, NameTree> steps = new HashMap<>();
  private @Nullable Claim claim;

  /**
   * Who is named by the words that lead to a place in the tree.
   *
   * @param entry nobody, where the words only look like a name
   * @param whenAnnounced whether it counts only behind a word that announces it
   */
  record Claim(Optional<Entry> entry, boolean whenAnnounced) {}

  static NameTree of(List<Entry> entries, List<String> noNames) {
    NameTree root = new NameTree();
    for (Entry entry : entries) {
      entry.aliases().stream()
          .filter(Alias::counts)
          .forEach(alias -> root.put(alias.folded(), entry, alias.use()));
    }
    for (String phrase : noNames) {
      root.at(phrase).claim = new Claim(Optional.empty(), false);
    }
    // What was written by hand goes before what only follows from it.
    for (Entry entry : entries) {
      entry.aliases().stream().filter(Alias::counts).forEach(alias -> root.putOthers(alias, entry));
    }
    return root;
  }

  private void put(String folded, Entry entry, Alias.Use use) {
    at(folded).claim = new Claim(Optional.of(entry), use == Alias.Use.ANNOUNCED);
  }

  private void putOthers(Alias alias, Entry entry) {
    for (String other : NameSpellings.others(alias.folded())) {
      if (at(other).claim == null) {
        put(other, entry, alias.use());
      }
    }
  }

  private NameTree at(String phrase) {
    NameTree tree = this;
    for (String word : phrase.split(" ", -1)) {
      tree = tree.steps.computeIfAbsent(word, step -> new NameTree());
    }
    return tree;
  }

  /** The tree behind a word. */
  @Nullable NameTree after(String folded) {
    return steps.get(folded);
  }

  /** Who is named here. */
  @Nullable Claim claim() {
    return claim;
  }
}
