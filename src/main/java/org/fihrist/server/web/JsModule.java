package org.fihrist.server.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A module of the page, rewritten as the body of a function.
 *
 * <p>The supported forms are those that the page uses: {@code import {a, b as c} from './x.js'},
 * {@code import * as x from './x.js'}, {@code import('./x.js')}, and {@code export} before a
 * function, a class or a {@code const}. A template literal must end on the line on which it begins.
 * Comments on their own lines are removed.
 *
 * @param path the path from the folder of the page, such as {@code js/drawing/dom.js}
 * @param body the rewritten source
 * @param imports paths of the modules that must run before this one
 * @param laterImports paths of the modules that this one imports while it runs
 */
record JsModule(
    String path, String body, SequencedSet<String> imports, SequencedSet<String> laterImports) {
  private static final Pattern NAMED =
      Pattern.compile("^import\\s*\\{([^}]*)}\\s*from\\s*'([^']+)';", Pattern.MULTILINE);
  private static final Pattern WHOLE =
      Pattern.compile("^import\\s*\\*\\s*as\\s+(\\w+)\\s+from\\s*'([^']+)';", Pattern.MULTILINE);
  private static final Pattern LATER = Pattern.compile("\\bimport\\('([^']+)'\\)");
  private static final Pattern EXPORTED =
      Pattern.compile(
          "^export\\s+((?:async\\s+)?function\\s*\\*?|class|const)\\s+(\\w+)", Pattern.MULTILINE);
  private static final Pattern LEFT_OVER =
      Pattern.compile(
          "^(?:import\\b(?!\\()|export\\b).*|^.*\\bimport\\.meta\\b.*", Pattern.MULTILINE);
  private static final Pattern RENAMED = Pattern.compile("\\s+as\\s+");

  /**
   * Reads one module.
   *
   * @throws IllegalArgumentException when the module contains an unsupported form
   */
  static JsModule of(String path, String source) {
    String code = withoutComments(path, source);
    SequencedSet<String> imports = new LinkedHashSet<>();
    SequencedSet<String> later = new LinkedHashSet<>();
    Map<String, String> exports = new LinkedHashMap<>();
    code =
        replaced(
            NAMED, code, found -> bound(path, imports, braces(found.group(1)), found.group(2)));
    code = replaced(WHOLE, code, found -> bound(path, imports, found.group(1), found.group(2)));
    code =
        replaced(
            LATER,
            code,
            found -> {
              String module = resolved(path, found.group(1));
              later.add(module);
              return "load('" + module + "')";
            });
    code =
        replaced(
            EXPORTED,
            code,
            found -> {
              exports.put(found.group(2), found.group(2));
              return found.group(1) + " " + found.group(2);
            });
    Matcher leftOver = LEFT_OVER.matcher(code);
    if (leftOver.find()) {
      throw notUnderstood(path, leftOver.group());
    }
    return new JsModule(path, getters(exports.keySet()) + code, imports, later);
  }

  private static String bound(
      String path, SequencedSet<String> imports, String names, String address) {
    String module = resolved(path, address);
    imports.add(module);
    return "const " + names + " = from('" + module + "');";
  }

  private static String braces(String names) {
    return "{" + RENAMED.matcher(names).replaceAll(": ").strip() + "}";
  }

  /**
   * Returns the export of names. It uses getters, because with circular imports a module sees names
   * before they have values.
   */
  private static String getters(Iterable<String> names) {
    StringBuilder getters = new StringBuilder("give({");
    for (String name : names) {
      getters.append("get ").append(name).append("() { return ").append(name).append("; },");
    }
    return getters.append("});\n").toString();
  }

  private static String resolved(String path, String address) {
    if (!address.startsWith("./") && !address.startsWith("../")) {
      throw notUnderstood(path, address);
    }
    return URI.create("/" + path).resolve(address).getPath().substring(1);
  }

  static String withoutComments(String path, String source) {
    List<String> kept = new ArrayList<>();
    boolean inComment = false;
    for (String written : source.split("\n", -1)) {
      String line = written.strip();
      if (inComment) {
        inComment = !line.endsWith("*/");
      } else if (line.startsWith("/*")) {
        inComment = !line.endsWith("*/");
      } else if (!line.isEmpty() && !line.startsWith("//")) {
        if (line.chars().filter(character -> character == '`').count() % 2 != 0) {
          throw notUnderstood(path, line);
        }
        kept.add(written.stripTrailing());
      }
    }
    return String.join("\n", kept) + "\n";
  }

  private static String replaced(
      Pattern pattern, String text, java.util.function.Function<MatchResult, String> replacement) {
    return pattern
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(replacement.apply(found)));
  }

  private static IllegalArgumentException notUnderstood(String path, String line) {
    return new IllegalArgumentException(
        path + " has a line that cannot be joined with other modules: " + line);
  }
}
