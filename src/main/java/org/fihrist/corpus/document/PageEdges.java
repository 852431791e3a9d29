package org.fihrist.corpus.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What pages carry at their upper and lower edges besides text: their numbers, a running head. */
final class PageEdges {
  private static final Pattern NUMBER =
      Pattern.compile("[^\\p{L}\\p{N}]*(?:(?:page|صفحة)\\s*)?\\p{Nd}{1,4}[^\\p{L}\\p{N}]*");
  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");
  private static final int ON_MANY_PAGES = 3;

  private final Map<Integer, Float> top = new HashMap<>();
  private final Map<Integer, Float> bottom = new HashMap<>();
  private final Map<String, Set<Integer>> pages = new HashMap<>();

  static PageEdges of(List<PdfLine> lines) {
    PageEdges edges = new PageEdges();
    for (PdfLine line : lines) {
      edges.top.merge(line.page(), line.box().baseline(), Math::min);
      edges.bottom.merge(line.page(), line.box().baseline(), Math::max);
    }
    for (PdfLine line : lines) {
      if (edges.atEdge(line)) {
        edges.pages.computeIfAbsent(words(line), _ -> new HashSet<>()).add(line.page());
      }
    }
    return edges;
  }

  boolean isFurniture(PdfLine line) {
    return atEdge(line)
        && (NUMBER.matcher(line.text()).matches()
            || pages.getOrDefault(words(line), Set.of()).size() >= ON_MANY_PAGES);
  }

  private boolean atEdge(PdfLine line) {
    float baseline = line.box().baseline();
    return baseline - top.getOrDefault(line.page(), baseline) < line.size()
        || bottom.getOrDefault(line.page(), baseline) - baseline < line.size();
  }

  // A running head may count the pages.
  private static String words(PdfLine line) {
    return DIGITS.matcher(line.text()).replaceAll("0");
  }
}
