package org.fihrist.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fihrist.cli.CommandResult;
import org.fihrist.cli.Damage;
import org.fihrist.lucene.Archive;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.lucene.writer.LuceneIndexBuilder;
import org.fihrist.query.Query;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code generations}, {@code rollback} and {@code prune}. */
class GenerationsCommandTest {
  @TempDir private Path index;

  @BeforeEach
  void publishTwice() {
    new Archive().with("old", "درعا", "نص قديم").publish(index);
    new Archive().with("one", "درعا", "نص").with("two", "حمص", "نص").publish(index);
  }

  @Test
  void listsWhatThereIsAndMarksWhatIsInUse() throws IOException {
    Files.createDirectories(index.resolve("000003/lucene"));

    assertThat(run("generations").out().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("  000003").endsWith("It was not finished."),
            line -> assertThat(line).startsWith("* 000002  20").contains("2 articles", "written"),
            line -> assertThat(line).startsWith("  000001  20").contains("1 articles"));
  }

  @Test
  void listsThemAsJson() {
    JsonNode list = JsonMapper.shared().readTree(run("generations", "--json").out());

    assertThat(list.at("/0/name").asString()).isEqualTo("000002");
    assertThat(list.at("/0/current").asBoolean()).isTrue();
    assertThat(list.at("/1/articles").asInt()).isEqualTo(1);
    assertThat(list.at("/1/sizeBytes").asLong()).isPositive();
  }

  @Test
  void aDamagedManifestIsListedWithItsTrouble() throws IOException {
    Damage.flipMiddle(index.resolve("000001/manifest.json"));

    CommandResult told = run("generations");

    assertThat(told.code()).isZero();
    assertThat(told.out()).contains("manifest.json", "cannot be used").hasLineCount(2);
  }

  @Test
  void rollsBackToTheOneBeforeAndForwardByName() throws IOException {
    try (LuceneSearchEngine before = LuceneSearchEngine.open(index)) {
      assertThat(before.status().counts().indexed()).isEqualTo(2);
    }

    assertThat(run("rollback").out()).isEqualTo("In use      " + index.resolve("000001") + "\n");
    try (LuceneSearchEngine after = LuceneSearchEngine.open(index)) {
      assertThat(after.status().counts().indexed()).isEqualTo(1);
    }
    assertThat(run("rollback").err()).contains("no generation", "before the one in use");
    assertThat(run("rollback", "000002", "--json").out()).contains("\"generation\" : \"000002\"");
  }

  @Test
  void aDamagedGenerationIsNotPutInUse() throws IOException {
    for (Path file : Damage.filesUnder(index.resolve("000001"))) {
      if (Files.size(file) > 0) {
        Damage.flipMiddle(file);
        CommandResult told = run("rollback");
        assertThat(told.code()).as(file.toString()).isEqualTo(1);
        assertThat(told.err()).contains("000001", "damaged", "nothing was changed").hasLineCount(1);
        Damage.flipMiddle(file);
      }
    }
    assertThat(Files.readString(index.resolve("current"))).isEqualTo("000002\n");
    assertThat(run("rollback").code()).isZero();
  }

  /** Servers distinguish generations by name. */
  @Test
  void aRebuildAfterARollbackTakesNoNameASecondTime() {
    run("rollback");

    assertThat(new Archive().with("three", "حلب", "نص").publish(index).generation())
        .isEqualTo("000003");
    assertThat(index.resolve("000002")).doesNotExist();
  }

  @Test
  void aRebuildAfterARollbackKeepsWhatWasInUse() {
    run("rollback");
    String next = new Archive().with("three", "حلب", "نص").publish(index).generation();

    assertThat(run("rollback").out()).contains("000001");
    assertThat(run("rollback", next).code()).isZero();
  }

  @Test
  void prunesAllButTheOneInUseAndWhatARebuildCanGoOnWith() throws IOException {
    run("rollback");
    Files.createDirectories(index.resolve("000006/lucene"));
    Files.createDirectories(index.resolve("000007/resume"));
    Files.createFile(index.resolve("000007/resume/checkpoints.ndjson"));

    CommandResult told = run("prune");

    assertThat(told.out())
        .contains("Deleted     " + index.resolve("000002"))
        .contains("Deleted     " + index.resolve("000006"))
        .doesNotContain("000007")
        .containsPattern("Freed +0\\.\\d MB");
    assertThat(index.resolve("000001")).exists();
    assertThat(index.resolve("000007")).exists();
    assertThat(index.resolve("000002")).doesNotExist();
    assertThat(run("check").code()).isZero();
  }

  @Test
  void prunesNothingWhereWhatIsInUseCannotBeUsed() throws IOException {
    Files.writeString(index.resolve("current"), "000009\n");
    assertThat(run("prune").err()).contains("000009", "no other was deleted").hasLineCount(1);
    Files.writeString(index.resolve("current"), "000002\n");
    Damage.flipMiddle(index.resolve("000002/manifest.json"));
    assertThat(run("prune").err()).contains("000002", "no other was deleted", "fihrist check");

    assertThat(run("rollback").code()).isZero();
    assertThat(run("check").code()).isZero();
  }

  @Test
  void prunesDownToANumber() {
    JsonNode pruned = JsonMapper.shared().readTree(run("prune", "--keep", "2", "--json").out());

    assertThat(pruned.get("generations")).isEmpty();
    assertThat(run("prune", "--keep", "0").code()).isEqualTo(2);
    assertThat(index.resolve("000001")).exists();
  }

  @Test
  void filesThatGenerationsShareAreNotCountedAsFreed() throws IOException {
    Path shared = index.resolve("000002/lucene/shared");
    Files.write(index.resolve("000001/lucene/big"), new byte[1_000_000]);
    Files.createLink(shared, index.resolve("000001/lucene/big"));

    JsonNode pruned = JsonMapper.shared().readTree(run("prune", "--json").out());

    assertThat(pruned.get("freedBytes").asLong()).isBetween(1L, 999_999L);
    assertThat(shared).exists();
  }

  @Test
  void aServerReadsOnFromWhatWasDeleted() {
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      // The server answers whether or not it has switched to the new generation.
      run("rollback");
      run("prune");
      assertThat(engine.status().counts().indexed()).isBetween(1L, 2L);
      assertThat(
              engine.article("old", new Query.Nothing()).isPresent()
                  || engine.article("one", new Query.Nothing()).isPresent())
          .isTrue();
    }
  }

  @Test
  void whileSomebodyWritesNobodyElseDoes() {
    try (LuceneIndexBuilder _ = LuceneIndexBuilder.open(index, List.of())) {
      for (List<String> command :
          List.of(List.of("rollback"), List.of("prune"), List.of("restore", "nothing"))) {
        CommandResult told = run(command.toArray(String[]::new));
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).contains("is writing to " + index, "wait").hasLineCount(1);
      }
      assertThat(run("generations").code()).isZero();
      assertThat(run("check").code()).isZero();
    }
  }

  @Test
  void aFolderWithoutAnIndexIsNamed() {
    Path nowhere = index.resolve("nowhere");
    for (String command : List.of("check", "generations", "rollback", "prune", "rejects")) {
      CommandResult told = CommandResult.by(command, "--index", nowhere.toString());
      assertThat(told.code()).as(command).isEqualTo(1);
      assertThat(told.err()).contains(nowhere.toString(), "fihrist rebuild").hasLineCount(1);
    }
  }

  private CommandResult run(String... arguments) {
    List<String> line = new ArrayList<>(List.of(arguments));
    line.addAll(1, List.of("--index", index.toString()));
    return CommandResult.by(line.toArray(String[]::new));
  }
}
