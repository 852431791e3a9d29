package org.fihrist.server.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Joins the modules of the page into three files: the modules that the first view needs, the
 * modules that are imported while the page is used, and the views that few readers open. Each
 * module becomes a function, so names do not collide. A module runs when it is first needed, as an
 * unjoined module does.
 *
 * <p>No existing tool is used: esbuild and the Closure compiler are not on Maven Central for every
 * platform, and a build by npm would need Node.
 */
final class ModuleJoiner {
  private static final String APP =
      """
      const ready = {}, makers = {};
      const make = (path, maker) => { makers[path] = maker; };
      const from = (path) => {
        if (!ready[path]) makers[path]((given) => { ready[path] = given; });
        return ready[path];
      };
      const load = async (path) => {
        if (!makers[path]) await import('MORE');
        if (!makers[path]) await import('VIEWS');
        return from(path);
      };
      """;

  private static final String ADDING = "import { make, from, load } from 'APP';\n";

  private final Map<String, JsModule> modules = new LinkedHashMap<>();
  private final Function<String, String> sources;

  /**
   * @param sources returns the source of a module by its path
   */
  ModuleJoiner(Function<String, String> sources) {
    this.sources = sources;
  }

  /**
   * The three files. They contain each other's addresses, which are inserted when all contents are
   * known.
   *
   * @param app the first file, which runs the entry module
   * @param more the modules that are imported later
   * @param views the modules of views that few readers open
   */
  record Joined(String app, String more, String views) {
    /** Returns the first file with the addresses of the others. */
    String app(String addressOfMore, String addressOfViews) {
      return app.replaceFirst("'MORE'", "'" + addressOfMore + "'")
          .replaceFirst("'VIEWS'", "'" + addressOfViews + "'");
    }

    /** Returns the second file with the address of the first. */
    String more(String addressOfApp) {
      return more.replaceFirst("'APP'", "'" + addressOfApp + "'");
    }

    /** Returns the third file with the address of the first. */
    String views(String addressOfApp) {
      return views.replaceFirst("'APP'", "'" + addressOfApp + "'");
    }
  }

  /**
   * Joins a module with all modules that it needs.
   *
   * @param views the module whose later imports are views that few readers open
   * @throws IllegalArgumentException when a module cannot be joined
   */
  Joined join(String entry, String views) {
    SequencedSet<String> first = needed(entry);
    SequencedSet<String> usual = new LinkedHashSet<>(first);
    addLater(usual, path -> !path.equals(views));
    SequencedSet<String> all = new LinkedHashSet<>(usual);
    addLater(all, _ -> true);
    all.removeAll(usual);
    usual.removeAll(first);
    String app = APP + makers(first) + "export { make, from, load };\nfrom('" + entry + "');\n";
    return new Joined(app, ADDING + makers(usual), ADDING + makers(all));
  }

  /**
   * Adds the modules that are imported later, directly and indirectly. Later imports of a module
   * that the predicate rejects are not followed.
   */
  private void addLater(SequencedSet<String> paths, Predicate<String> counts) {
    Deque<String> open = new ArrayDeque<>(paths);
    while (!open.isEmpty()) {
      String importing = open.pop();
      if (counts.test(importing)) {
        module(importing).laterImports().stream()
            .flatMap(later -> needed(later).stream())
            .filter(paths::add)
            .forEach(open::push);
      }
    }
  }

  /** Returns a module and all modules that run before it. */
  private SequencedSet<String> needed(String entry) {
    SequencedSet<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>();
    open.push(entry);
    while (!open.isEmpty()) {
      String path = open.pop();
      if (found.add(path)) {
        open.addAll(module(path).imports());
      }
    }
    return found;
  }

  private JsModule module(String path) {
    return modules.computeIfAbsent(path, _ -> JsModule.of(path, sources.apply(path)));
  }

  private String makers(SequencedSet<String> paths) {
    StringBuilder makers = new StringBuilder();
    for (String path : paths) {
      makers.append("make('").append(path).append("', (give) => {\n");
      makers.append(module(path).body()).append("});\n");
    }
    return makers.toString();
  }
}
