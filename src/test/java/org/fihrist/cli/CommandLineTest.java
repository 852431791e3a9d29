package org.fihrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.fihrist.cli.print.ErrorCaret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Rules for every command: help, wrong usage, failure. */
class CommandLineTest {
  static Iterable<String> commands() {
    return Main.commandLine().getSubcommands().keySet();
  }

  private static Iterable<String> shown() {
    return Main.commandLine().getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(command -> !command.usageMessage().hidden())
        .map(CommandSpec::name)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHelps(String command) {
    CommandResult told = CommandResult.by(command, "--help");

    assertThat(told.code()).isZero();
    assertThat(told.out()).startsWith("Usage: fihrist " + command).doesNotContain("\u001B");
    assertThat(told.err()).isEmpty();
  }

  @Test
  void searchHelpsWithTheQueryLanguage() {
    assertThat(CommandResult.by("search", "--help").out())
        .contains("  عنوان:درعا  In the headline only", "  =القوات  Exactly as written");
  }

  @Test
  void theProgramHelpsAndNamesItsCommands() {
    CommandResult told = CommandResult.by("--help");

    assertThat(told.code()).isZero();
    assertThat(told.out()).contains(shown()).doesNotContain("start-cache");
    assertThat(told.out()).contains("Exit codes: 0 success");
  }

  @Test
  void tellsItsVersion() {
    assertThat(CommandResult.by("--version").out()).startsWith("fihrist ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "rebuild",
        "search",
        "search --nonsense x",
        "search --size 0 x",
        "search --page 0 x",
        "search --page x x",
        "search --sort best x",
        "search --from soon x",
        "search --from 2018 --to 2017 x",
        "search --since yesterday x",
        "search --only outlet x",
        "search --only paper=a x",
        "search --page 2000000000 --size 2000000000 x",
        "similar",
        "similar --size 0 x",
        "batch",
        "batch --hits 0 x",
        "batch --format xml x",
        "serve --port x",
        "serve --port -1",
        "serve --port 65536",
        "analyze",
        "stats more",
        "check 1 2",
        "generations more",
        "rollback 1 2",
        "prune 1",
        "prune --keep 0",
        "snapshot",
        "restore",
        "restore a b",
        "rejects --reason bad",
        "eval",
        "eval --docs a --topics b",
        "bench"
      })
  void wrongUseEndsWithTwoAndSaysWhy(String arguments) {
    CommandResult told =
        CommandResult.by(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));

    assertThat(told.code()).isEqualTo(2);
    assertThat(told.err()).isNotBlank().doesNotContain("\tat ");
    assertThat(told.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rebuild --index %s/index %s/missing.txt", "bench rebuild %s/missing.txt"})
  void aMissingSourceEndsWithOneAndIsNamed(String arguments, @TempDir Path folder) {
    CommandResult told =
        CommandResult.by(arguments.replace("%s", folder.toString()).split(" ", -1));

    assertThat(told.code()).isEqualTo(1);
    assertThat(told.err().lines()).hasSize(1);
    assertThat(told.err()).contains(folder.resolve("missing.txt") + ": there is no such file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search --index %s درعا",
        "similar --index %s 1",
        "stats --index %s",
        "check --index %s",
        "generations --index %s/none",
        "rollback --index %s/none",
        "prune --index %s",
        "snapshot --index %s %s/a.zip",
        "rejects --index %s"
      })
  void aMissingIndexEndsWithOneAndSaysWhatToDo(String arguments, @TempDir Path folder) {
    CommandResult told =
        CommandResult.by(arguments.replace("%s", folder.toString()).split(" ", -1));

    assertThat(told.code()).isEqualTo(1);
    assertThat(told.err().lines()).hasSize(1);
    assertThat(told.err()).contains(folder.toString(), "fihrist rebuild");
  }

  @Test
  void analyzeShowsEveryLevelOfEveryWord() {
    assertThat(CommandResult.by("analyze", "والعراقية", "مُحَمَّد").out().lines())
        .containsExactly(
            "start\tend\tword\texact\tfolded\tcut\tstem\tfamily\tby",
            "0\t9\tوالعراقية\tوالعراقية\tوالعراقيه\tوال+عراقي+ه\tعراقي\tعراق\tknown",
            "10\t18\tمُحَمَّد\tمحمد\tمحمد\tمحمد\tمحمد\tمحمد\trules");
  }

  @Test
  void aCaretStandsUnderTheCharacterAndNotUnderItsMarks() {
    assertThat(ErrorCaret.under("a\tمُحَمَّد)", 10))
        .isEqualTo("a مُحَمَّد)\n" + " ".repeat(6) + "^");
    assertThat(ErrorCaret.under("\uD83D\uDE00)", 2)).endsWith("\n ^");
    assertThat(ErrorCaret.under("ab", 2)).endsWith("\n  ^");
  }
}
