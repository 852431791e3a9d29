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
    return new ModuleJoiner(path -> sources.get(path)).join("js/app.js");
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

    assertThat(joined().app("/assets/more.js"))
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

    assertThat(joined.app("M")).contains("load('js/late/help.js');").doesNotContain("Later");
    assertThat(joined.more("/assets/app.js"))
        .startsWith("import { make, from, load } from '/assets/app.js';\n")
        .contains("make('js/late/help.js'", "make('js/late/later.js'")
        .doesNotContain("make('js/dom.js'");
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
