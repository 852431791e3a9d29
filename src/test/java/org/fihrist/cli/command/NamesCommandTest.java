package org.fihrist.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fihrist.cli.CommandResult;
import org.fihrist.lucene.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code fihrist names}: its output is a gazetteer that the next rebuild accepts. */
class NamesCommandTest {
  @TempDir private Path index;

  @BeforeEach
  void publish() {
    new Archive()
        .with("one", "قال شفيق صرصار إن الانتخابات ستجرى", "نص")
        .with("two", "استقال شفيق صرصار من منصبه", "نص آخر")
        .with("three", "حديث مع شفيق صرصار", "وعن بشار الأسد")
        .publish(index);
  }

  @Test
  void printsLinesOfAGazetteerWithoutNamesThatAreKnown() {
    CommandResult names = names();

    assertThat(names.code()).as(names.err()).isZero();
    assertThat(names.out().lines().filter(line -> !line.startsWith("#")))
        .containsExactly("person\tشفيق صرصار\t\t\t");
    assertThat(names.out()).contains("# 3 articles: ");
  }

  @Test
  void theLinesAreAGazetteerThatTheNextRebuildTakes() throws IOException {
    Files.writeString(index.resolve("gazetteer.tsv"), names().out());

    publish();

    assertThat(names().out()).isEmpty();
  }

  @Test
  void refusesANumberOfArticlesBelowOne() {
    assertThat(names("--min-articles", "0").code()).isEqualTo(2);
  }

  private CommandResult names(String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "names";
    arguments[1] = "--index";
    arguments[2] = index.toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    return CommandResult.by(arguments);
  }
}
