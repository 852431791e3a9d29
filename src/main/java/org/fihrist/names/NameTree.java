package org.fihrist.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names that are recognised in texts: a tree with one level for each folded word. */
final class NameTree {
  private final Map<String, NameTree> steps = new HashMap<>();
  private @Nullable Claim claim;

  /**
   * The entry that is named by the words on the path to a node.
   *
   * @param entry the entry; empty when the words only look like a name
   * @param whenAnnounced whether the words are a name only after a word that announces it
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
    // A name in a file takes precedence over a spelling variant of another name.
    for (Entry entry : entries) {
      entry.aliases().stream().filter(Alias::counts).forEach(alias -> root.putOthers(alias, entry));
    }
    return root;
  }

  private void put(String folded, Entry entry, Alias.Use use) {
    at(folded).claim = new Claim(Optional.of(entry), use == Alias.Use.ANNOUNCED);
  }

  private void putOthers(Alias alias, Entry entry) {
    for (String variant : NameSpellings.others(alias.folded())) {
      if (at(variant).claim == null) {
        put(variant, entry, alias.use());
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

  /** The node after a word, or null. */
  @Nullable NameTree after(String folded) {
    return steps.get(folded);
  }

  /** The name that ends at this node, or null. */
  @Nullable Claim claim() {
    return claim;
  }
}
