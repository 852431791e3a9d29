package org.fihrist.cli.ingest;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.fihrist.article.Reject;
import org.fihrist.engine.IndexLocation;
import org.fihrist.search.BuildCounts;
import org.fihrist.search.Changes;
import org.fihrist.search.IndexStatus;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a rebuild or an update did, told when it is done.
 *
 * @param index where the index is
 * @param status the generation in use now
 * @param seconds how long it took
 * @param changed whether that generation is a new one
 */
public record RunReport(IndexLocation index, IndexStatus status, double seconds, boolean changed) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** Returns the report for people: what was read, the results, and the place of the index. */
  public void printRebuild(PrintWriter out) {
    BuildCounts counts = status.counts();
    line(out, "Read", counts.read());
    line(out, "Indexed", counts.indexed());
    printLeftOut(out);
    printIndex(out);
  }

  /** Returns the report of an update for people. */
  public void printUpdate(PrintWriter out) {
    Changes changes = status.counts().changes();
    line(out, "Read", status.counts().read());
    line(out, "Added", changes.added());
    line(out, "Replaced", changes.replaced());
    line(out, "Unchanged", changes.unchanged());
    printLeftOut(out);
    line(out, "Removed", changes.removed());
    line(out, "Articles", status.counts().indexed());
    if (changed) {
      printIndex(out);
    } else {
      out.println("Nothing has changed; the index stays " + generation() + ".");
      out.flush();
    }
  }

  private void printLeftOut(PrintWriter out) {
    BuildCounts counts = status.counts();
    line(out, "Duplicates", counts.duplicates());
    if (counts.versions() > 0) {
      line(out, "Versions", counts.versions());
    }
    line(out, "Rejected", counts.rejectedTotal());
    for (Map.Entry<Reject.Reason, Long> e : new TreeMap<>(counts.rejected()).entrySet()) {
      String reason = e.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      out.printf(Locale.ROOT, "  %-15s %,d%n", reason, e.getValue());
    }
    if (counts.rejectedTotal() > 0) {
      out.println("  each with its reason in " + generation() + "/rejects.ndjson");
    }
  }

  private static void line(PrintWriter out, String what, long count) {
    out.printf(Locale.ROOT, "%-11s %,d%n", what, count);
  }

  private void printIndex(PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "Index       %s, %.1f MB, in %.1f seconds%n",
        generation(),
        status.sizeBytes() / 1e6,
        seconds);
    out.flush();
  }

  private String generation() {
    return index.path(status.generation());
  }

  /** Returns the report of an update in one line, for a watch. */
  public void printLine(PrintWriter out) {
    BuildCounts counts = status.counts();
    out.printf(
        Locale.ROOT,
        "%s  %,d added, %,d replaced, %,d removed, %,d rejected: %,d articles in %s, %.1f s%n",
        status.builtAt(),
        counts.changes().added(),
        counts.changes().replaced(),
        counts.changes().removed(),
        counts.rejectedTotal(),
        counts.indexed(),
        status.generation(),
        seconds);
    out.flush();
  }

  /** Returns the report for programs: one JSON object. */
  public void printJson(PrintWriter out) {
    out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json()));
    out.flush();
  }

  /** Returns the JSON object in one line. */
  public void printJsonLine(PrintWriter out) {
    out.println(JSON.writeValueAsString(json()));
    out.flush();
  }

  private ObjectNode json() {
    BuildCounts counts = status.counts();
    ObjectNode report =
        JSON.createObjectNode()
            .put("generation", status.generation())
            .put("changed", changed)
            .put("builtAt", status.builtAt())
            .put("read", counts.read())
            .put("added", counts.changes().added())
            .put("replaced", counts.changes().replaced())
            .put("unchanged", counts.changes().unchanged())
            .put("removed", counts.changes().removed())
            .put("duplicates", counts.duplicates())
            .put("versions", counts.versions())
            .put("rejected", counts.rejectedTotal());
    ObjectNode reasons = report.putObject("rejectedBy");
    new TreeMap<>(counts.rejected())
        .forEach((reason, count) -> reasons.put(reason.name().toLowerCase(Locale.ROOT), count));
    report
        .put("indexed", counts.indexed())
        .put("sizeBytes", status.sizeBytes())
        .put("elapsedMillis", Math.round(seconds * 1000));
    return report;
  }
}
