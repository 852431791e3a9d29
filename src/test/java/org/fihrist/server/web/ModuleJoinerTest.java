package org.fihrist.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.fihrist.server.web.ModuleJoiner.Joined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleJoinerTest {
  private final Map<String, String> sources = new HashMap<>();

  private Joined joined() {
    return new ModuleJoiner(path -> sources.get(path)).join("js/app.js", "js/views.js");
  }

  @Test
  void namesAreTakenFromTheModuleThatGivesThem() {
    sources.put(
        "js/app.js",
        """
        /** The page. */
        import { one, two as second } from './parts/numbers.js';
        import * as all from './parts/numbers.js';

        export const sum = one + second; // a comment behind code stays
        """);
    sources.put("js/parts/numbers.js", "export const one = 1;\nexport function two() {}\n");

    assertThat(joined().app("/assets/more.js", "/assets/views.js"))
        .contains(
            """
            make('js/app.js', (give) => {
            give({get sum() { return sum; },});
            const {one, two: second} = from('js/parts/numbers.js');
            const all = from('js/parts/numbers.js');
            const sum = one + second; // a comment behind code stays
            });
            make('js/parts/numbers.js', (give) => {
            give({get one() { return one; },get two() { return two; },});
            const one = 1;
            function two() {}
            });
            """)
        .contains("await import('/assets/more.js')")
        .endsWith("from('js/app.js');\n")
        .doesNotContain("The page");
  }

  @Test
  void whatIsImportedLaterStandsInASecondModule() {
    sources.put("js/app.js", "import { el } from './dom.js';\nimport('./late/help.js');\n");
    sources.put("js/dom.js", "export const el = 1;\n");
    sources.put("js/late/help.js", "import { el } from '../dom.js';\nimport('./later.js');\n");
    sources.put("js/late/later.js", "export class Later {}\n");

    Joined joined = joined();

    assertThat(joined.app("M", "V")).contains("load('js/late/help.js');").doesNotContain("Later");
    assertThat(joined.more("/assets/app.js"))
        .startsWith("import { make, from, load } from '/assets/app.js';\n")
        .contains("make('js/late/help.js'", "make('js/late/later.js'")
        .doesNotContain("make('js/dom.js'");
  }

  @Test
  void viewsThatFewOpenStandInAThirdUnlessTheSecondNeedsTheirModules() {
    sources.put("js/app.js", "import { all } from './views.js';\n");
    sources.put(
        "js/views.js",
        "export const all = [() => import('./list.js'), () => import('./trend.js')];\n");
    sources.put("js/list.js", "import { star } from './star.js';\nimport('./shelf.js');\n");
    sources.put("js/star.js", "export const star = 1;\n");
    sources.put("js/shelf.js", "export const shelf = 1;\n");
    sources.put("js/trend.js", "export const trend = 1;\n");

    Joined joined = joined();

    assertThat(joined.app("M", "V")).contains("await import('M')", "await import('V')");
    assertThat(joined.more("A")).doesNotContain("make(");
    assertThat(joined.views("A"))
        .startsWith("import { make, from, load } from 'A';\n")
        .contains("make('js/list.js'", "make('js/star.js'", "make('js/shelf.js'")
        .contains("make('js/trend.js'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "export default 1;",
        "export { one };",
        "export let changing = 1;",
        "import './effect.js';",
        "import whole from './whole.js';",
        "import { one } from 'elsewhere';",
        "const here = import.meta.url;",
        "const text = `of two\nlines`;"
      })
  void aFormThatCannotBeJoinedIsRefusedWithItsPlace(String source) {
    sources.put("js/app.js", source);

    assertThatIllegalArgumentException()
        .isThrownBy(this::joined)
        .withMessageStartingWith("js/app.js has a line that cannot be joined");
  }
}
