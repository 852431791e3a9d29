package org.fihrist.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.cli.CommandResult;
import org.fihrist.cli.Damage;
import org.fihrist.lucene.Archive;
import org.fihrist.lucene.writer.LuceneIndexBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code fihrist check} finds every kind of damage and says what to do. */
class CheckCommandTest {
  private final long seed = Long.getLong("check.seed", System.nanoTime());

  @TempDir private Path index;

  @BeforeEach
  void publishTwice() {
    new Archive().with("old", "درعا", "نص قديم").publish(index);
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index, List.of("أرشيف"))) {
      builder.add(Archive.article("one", "درعا", "نص عن معارك درعا"));
      builder.add(Archive.article("two", "حمص", "نص آخر"));
      builder.reject(new Reject(new Source("a.txt", 3, "trec"), Reject.Reason.DAMAGED, "سبب"));
      builder.publish();
    }
  }

  @Test
  void aWholeGenerationIsWhole() {
    CommandResult told = check();

    assertThat(told.code()).as(told.err()).isZero();
    assertThat(told.out())
        .startsWith(index.resolve("000002") + " is whole: 2 articles")
        .hasLineCount(1);
    assertThat(told.err()).isEmpty();
  }

  @Test
  void anyGenerationCanBeChecked() {
    assertThat(check("000001").out()).contains("000001 is whole: 1 articles");
    assertThat(check("000009").err())
        .contains("There is no generation 000009", "fihrist generations")
        .hasLineCount(1);
  }

  @Test
  void aFlippedByteInAnyFileIsFoundAndNamed() throws IOException {
    Random random = new Random(seed);
    List<Path> files = Damage.filesUnder(index.resolve("000002"));
    for (Path file : files) {
      if (Files.size(file) > 0) {
        long at = random.nextLong(Files.size(file));
        Damage.flip(file, at);
        CommandResult told = check();
        assertThat(told.code()).as("%s at %d, seed %d", file, at, seed).isEqualTo(1);
        assertThat(told.err()).contains(index.relativize(file).getName(0).toString(), "rollback");
        Damage.flip(file, at);
      }
    }
    assertThat(files).hasSizeGreaterThan(10);
    assertThat(check().code()).isZero();
  }

  @Test
  void aTruncatedOrMissingFileIsFoundAndNamed() throws IOException {
    for (Path file : Damage.filesUnder(index.resolve("000002"))) {
      byte[] whole = Files.readAllBytes(file);
      if (whole.length > 0) {
        Damage.truncate(file, whole.length - 1);
        assertThat(check().code()).as("%s cut", file).isEqualTo(1);
        Files.delete(file);
        assertThat(check().code()).as("%s gone", file).isEqualTo(1);
        Files.write(file, whole);
      }
    }
    assertThat(check().code()).isZero();
  }

  @Test
  void eachFindingIsALineAndTheLastLineIsTheWayOut() throws IOException {
    Damage.flipMiddle(Damage.filesUnder(index.resolve("000002/lucene")).getFirst());
    Damage.flipMiddle(index.resolve("000002/rejects.ndjson"));

    assertThat(check().err().lines())
        .hasSize(3)
        .contains(index.resolve("000002/rejects.ndjson") + ": it is not as it was written")
        .last()
        .asString()
        .contains("`fihrist rollback 000001`", "`fihrist restore FILE`", "`fihrist rebuild`");
  }

  @Test
  void countsThatDoNotAgreeAreFound() throws IOException {
    Path lucene = index.resolve("000002/lucene");
    for (Path file : Damage.filesUnder(lucene)) {
      Files.delete(file);
    }
    for (Path file : Damage.filesUnder(index.resolve("000001/lucene"))) {
      Files.copy(file, lucene.resolve(file.getFileName()));
    }

    assertThat(check().err()).contains(lucene + ": it holds 1 articles where the manifest says 2");
  }

  @Test
  void aManifestFromTheFutureIsSaidToBeOne() throws IOException {
    Path manifest = index.resolve("000002/manifest.json");
    Files.writeString(manifest, "{\"format\": {\"version\": 99, \"analysis\": \"x\"}, \"new\": 1}");

    assertThat(check().err().lines())
        .hasSize(2)
        .first()
        .asString()
        .contains("another version of Fihrist", "99");
  }

  @ParameterizedTest
  @ValueSource(strings = {"garbage", "000077", ""})
  void aPointerThatLeadsNowhereIsFound(String written) throws IOException {
    Files.writeString(index.resolve("current"), written);

    assertThat(check().code()).isEqualTo(1);
    assertThat(check().err().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith(index.resolve("current") + ": it names ");
    assertThat(CommandResult.by("rollback", "--index", index.toString()).out()).contains("000002");
    assertThat(check().code()).isZero();
  }

  @Test
  void whatIsNotInUseNeedsNoWayBack() throws IOException {
    Damage.flipMiddle(index.resolve("000001/manifest.json"));

    assertThat(check("000001").err()).contains("fihrist prune").doesNotContain("rollback");
  }

  @Test
  void programsGetJson() throws IOException {
    JsonNode whole = JsonMapper.shared().readTree(check("--json").out());
    assertThat(whole.get("whole").asBoolean()).isTrue();
    assertThat(whole.get("articles").asInt()).isEqualTo(2);
    Damage.flipMiddle(index.resolve("000002/rejects.ndjson"));

    CommandResult told = check("--json");

    assertThat(told.code()).isEqualTo(1);
    assertThat(told.err()).isEmpty();
    JsonNode damaged = JsonMapper.shared().readTree(told.out());
    assertThat(damaged.at("/findings/0/file").asString()).isEqualTo("000002/rejects.ndjson");
    assertThat(damaged.get("wayOut").asString()).contains("rollback 000001");
  }

  private CommandResult check(String... more) {
    String[] arguments = new String[3 + more.length];
    arguments[0] = "check";
    arguments[1] = "--index";
    arguments[2] = index.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return CommandResult.by(arguments);
  }
}
