package org.fihrist.server.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Function;

/**
 * Joins the modules of the page into two: the one that the first view needs, and the one with all
 * that is imported while the page is used. A module stays a function of its own, so no names meet;
 * it runs when it is first needed, as it does by itself.
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
        return from(path);
      };
      """;

  private final Map<String, JsModule> modules = new LinkedHashMap<>();
  private final Function<String, String> sources;

  /**
   * @param sources the source of a module by its path
   */
  ModuleJoiner(Function<String, String> sources) {
    this.sources = sources;
  }

  /**
   * Two modules. They name each other by address, so both have to be known before either is
   * written.
   *
   * @param app runs the entry
   * @param more the modules that are imported later; adds to those of {@code app}
   */
  record Joined(String app, String more) {
    private static final String MORE = "MORE";
    private static final String APP = "APP";

    /** The first module, with the address of the second. */
    String app(String addressOfMore) {
      return app.replaceFirst("import\\('" + MORE + "'\\)", "import('" + addressOfMore + "')");
    }

    /** The second module, with the address of the first. */
    String more(String addressOfApp) {
      return more.replaceFirst("from '" + APP + "'", "from '" + addressOfApp + "'");
    }
  }

  /**
   * Joins a module with all that it needs.
   *
   * @throws IllegalArgumentException when a module cannot be joined
   */
  Joined join(String entry) {
    SequencedSet<String> first = needed(entry);
    SequencedSet<String> all = new LinkedHashSet<>(first);
    Deque<String> open = new ArrayDeque<>(first);
    while (!open.isEmpty()) {
      for (String later : module(open.pop()).laterImports()) {
        for (String path : needed(later)) {
          if (all.add(path)) {
            open.push(path);
          }
        }
      }
    }
    SequencedSet<String> rest = new LinkedHashSet<>(all);
    rest.removeAll(first);
    String app = APP + makers(first) + "export { make, from, load };\nfrom('" + entry + "');\n";
    return new Joined(app, "import { make, from, load } from 'APP';\n" + makers(rest));
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
