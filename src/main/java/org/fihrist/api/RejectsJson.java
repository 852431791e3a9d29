package org.fihrist.api;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.search.SearchEngine;

/** The inputs that did not become articles. */
public record RejectsJson(
    String generation, long total, Map<String, Long> reasons, List<Rejected> rejects) {
  /** An input that did not become an article. */
  public record Rejected(String file, long position, Reject.Reason reason, String detail) {
    static Rejected of(Reject reject) {
      Source source = reject.source();
      return new Rejected(source.fullPath(), source.position(), reject.reason(), reject.detail());
    }
  }

  /**
   * The part of the rejects that is listed.
   *
   * @param reasons only rejects with these reasons; empty for all
   * @param skip the number of rejects that are skipped first
   * @param most the maximum number of listed rejects
   */
  public record Part(Set<Reject.Reason> reasons, int skip, int most) {
    boolean wants(Reject reject) {
      return reasons.isEmpty() || reasons.contains(reject.reason());
    }
  }

  /** Reads the rejects from an engine. Time is O(rejects), memory O(listed rejects). */
  public static RejectsJson ask(SearchEngine engine, Part part) {
    Map<Reject.Reason, Long> counts = new EnumMap<>(Reject.Reason.class);
    List<Rejected> listed = new ArrayList<>();
    long[] seen = {0};
    engine.rejects(reject -> {
      counts.merge(reject.reason(), 1L, Long::sum);
      if (part.wants(reject) && seen[0]++ >= part.skip() && listed.size() < part.most()) {
        listed.add(Rejected.of(reject));
      }
    });
    Map<String, Long> reasons = new TreeMap<>();
    counts.forEach((reason, count) -> reasons.put(word(reason), count));
    return new RejectsJson(engine.status().generation(), seen[0], reasons, listed);
  }

  /** Returns the name of a reason in JSON. */
  public static String word(Reject.Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT);
  }
}
