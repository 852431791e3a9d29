package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests the sources of the page as they are in their folder, one file for each module. */
class PageSourceTest {
  private static final Pattern IMPORTED =
      Pattern.compile("^import [^;]*?from '([^']+)'", Pattern.MULTILINE);

  /** A module that the page does not preload is found late, one import after another. */
  @Test
  void thePageNamesEveryModuleThatItsFirstViewNeeds() throws IOException {
    String page = Files.readString(Path.of("web", "index.html"));
    Set<String> named = new TreeSet<>();
    Pattern.compile("(?:modulepreload\" href|module\" src)=\"(/js/[^\"]+)\"")
        .matcher(page)
        .results()
        .forEach(found -> named.add(found.group(1)));

    assertThat(named).containsExactlyInAnyOrderElementsOf(modules());
  }

  private static List<String> modules() throws IOException {
    Set<Path> found = new TreeSet<>();
    Deque<Path> open = new ArrayDeque<>(List.of(Path.of("web", "js", "app.js")));
    while (!open.isEmpty()) {
      Path module = open.pop();
      if (found.add(module)) {
        IMPORTED
            .matcher(Files.readString(module))
            .results()
            .forEach(each -> open.push(module.resolveSibling(each.group(1)).normalize()));
      }
    }
    return found.stream().map(PageSourceTest::address).toList();
  }

  private static String address(Path module) {
    return "/"
        + String.join(
            "/",
            Stream.iterate(Path.of("web").relativize(module), path -> path != null, Path::getParent)
                .map(path -> path.getFileName().toString())
                .toList()
                .reversed());
  }
}
