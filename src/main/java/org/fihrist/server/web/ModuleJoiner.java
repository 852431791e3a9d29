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
 * Joins the modules of the page into three: the one that the first view needs, the one with all
 * that is imported while the page is used, and the one with views that few readers open. A module
 * stays a function of its own, so no names meet; it runs when it is first needed, as it does by
 * itself.
 *
 * <p>Known tools were not usable: esbuild and the Closure compiler do not come through Maven
 * Central on every machine, and a build by npm would need Node.
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
   * @param sources the source of a module by its path
   */
  ModuleJoiner(Function<String, String> sources) {
    this.sources = sources;
  }

  /**
   * Three modules. They name each other by address, so all have to be known before one is written.
   *
   * @param app runs the entry
   * @param more the modules that are imported later; adds to those of {@code app}
   * @param views the modules of views that few open; adds to those of both
   */
  record Joined(String app, String more, String views) {
    /** The first module, with the addresses of the others. */
    String app(String addressOfMore, String addressOfViews) {
      return app.replaceFirst("'MORE'", "'" + addressOfMore + "'")
          .replaceFirst("'VIEWS'", "'" + addressOfViews + "'");
    }

    /** The second module, with the address of the first. */
    String more(String addressOfApp) {
      return more.replaceFirst("'APP'", "'" + addressOfApp + "'");
    }

    /** The third module, with the address of the first. */
    String views(String addressOfApp) {
      return views.replaceFirst("'APP'", "'" + addressOfApp + "'");
    }
  }

  /**
   * Joins a module with all that it needs.
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

  /** Adds what modules import later, and what that imports, but for modules that do not count. */
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

  /** A module and all modules that run before it. */
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
