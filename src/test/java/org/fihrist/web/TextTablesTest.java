package org.fihrist.web;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that every text of the interface exists in both languages. */
@ExtendWith(WithBrowser.class)
class TextTablesTest {
  /**
   * Returns a table as lines, one for each text: its path and its holes. Plural forms are one text,
   * which must have all forms of the language and may have a zero form.
   */
  private static final String LINES =
      """
      import('/js/TABLE').then(({ text }) => {
        const forms = new Intl.PluralRules(document.documentElement.lang)
          .resolvedOptions().pluralCategories;
        const put = (texts) => [...new Set(texts.flatMap((one) => one.match(/[{]\\w+[}]|#/g) ?? []))].sort();
        const lines = (value, path) => {
          if (typeof value === 'string') return [`${path} ${put([value])}`];
          if ('other' in value) {
            const odd = Object.keys(value).filter((form) => form !== 'zero' && !forms.includes(form));
            const missing = forms.filter((form) => !(form in value));
            return [`${path} plural ${put(Object.values(value))} ${[...odd, ...missing]}`];
          }
          return Object.entries(value).flatMap(([key, inner]) => lines(inner, `${path}.${key}`));
        };
        return lines(text, '').sort();
      })\
      """;

  private Browser browser;
  private Site site;

  @BeforeEach
  void takeTheStage(Stage stage) {
    browser = stage.browser;
    site = stage.seeds;
  }

  @AfterEach
  void forgetTheLanguage() {
    browser.ask("localStorage.clear()");
  }

  @Test
  void bothLanguagesSayTheSame() throws IOException {
    for (Path table : tables()) {
      List<?> arabic = lines(table, "ar");
      List<?> english = lines(table, "en");

      assertThat(english).as("%s", table).hasSizeGreaterThan(1).isEqualTo(arabic);
    }
  }

  private List<?> lines(Path table, String language) {
    browser.open(site.address(), "start");
    browser.ask("localStorage.setItem('fihrist.language', '" + language + "')");
    browser.reload("start");
    String address = Path.of("web", "js").relativize(table).toString();
    return (List<?>) browser.ask(LINES.replace("TABLE", address));
  }

  /** Returns the modules with texts in both languages. */
  private static List<Path> tables() throws IOException {
    List<Path> tables = new ArrayList<>();
    for (Path file : modules()) {
      if (Files.readString(file).contains("export const text = inLanguage(")) {
        tables.add(file);
      }
    }
    return tables;
  }

  @Test
  void everyTextOfTheMainTableIsSaidSomewhere() throws IOException {
    browser.open(site.address(), "start");
    Object names = browser.ask("import('/js/text/text.js').then(({ text }) => Object.keys(text))");
    StringBuilder said = new StringBuilder(Files.readString(Path.of("web", "index.html")));
    for (Path file : modules()) {
      said.append(Files.readString(file));
    }

    Set<String> used =
        Pattern.compile("text\\.(\\w+)|=\"(\\w+)\"")
            .matcher(said)
            .results()
            .map(use -> use.group(1) == null ? use.group(2) : use.group(1))
            .collect(toSet());
    assertThat((List<?>) names).isNotEmpty().allMatch(used::contains);
  }

  private static List<Path> modules() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("web", "js"))) {
      return files.filter(file -> file.toString().endsWith(".js")).sorted().toList();
    }
  }
}
