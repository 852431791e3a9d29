package org.fihrist.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.fihrist.cli.CommandResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysCommandTest {
  @TempDir private Path folder;

  private CommandResult keys(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "keys";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--index";
    all[arguments.length + 2] = folder.toString();
    return CommandResult.by(all);
  }

  @Test
  void aKeyIsAddedWithLimitsAndListedWithThem() {
    CommandResult added = keys("add", "script", "--rate", "6000", "--concurrent", "32");

    assertThat(added.code()).as(added.err()).isZero();
    assertThat(keys("list").out())
        .contains("reader  script  6000 requests a minute  32 at the same time");
  }

  @Test
  void aKeyThatMayDoNothingIsRefused() {
    CommandResult refused = keys("add", "script", "--rate", "0");

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("The rate of a key is a whole number from 1 to 1000000.");
  }
}
