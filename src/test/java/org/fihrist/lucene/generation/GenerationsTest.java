package org.fihrist.lucene.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.tests.mockfile.FilterFileSystem;
import org.apache.lucene.tests.mockfile.FilterFileSystemProvider;
import org.apache.lucene.tests.mockfile.FilterPath;
import org.fihrist.analysis.AnalysisFingerprint;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.indexing.Manifest;
import org.fihrist.indexing.RejectLog;
import org.fihrist.lucene.Archive;
import org.fihrist.lucene.writer.LuceneIndexBuilder;
import org.fihrist.search.BuildCounts;
import org.fihrist.search.IndexUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests the contents of the index folder after a rebuild. */
class GenerationsTest {
  private static final Archive ONE = new Archive().with("one", "درعا", "نص");

  @TempDir private Path index;

  @Test
  void theFirstPublishMakesTheFirstGeneration() throws IOException {
    assertThat(ONE.publish(index).generation()).isEqualTo("000001");

    assertThat(Files.readString(index.resolve("current"))).isEqualTo("000001\n");
    assertThat(generations()).containsExactly("000001");
  }

  @Test
  void theNextPublishKeepsThePreviousOneAndNoOlderOne() throws IOException {
    for (int i = 0; i < 3; i++) {
      ONE.publish(index);
    }

    assertThat(generations()).containsExactly("000002", "000003");
    assertThat(current()).isEqualTo("000003");
  }

  @Test
  void halfBuiltGenerationsAreSweptAndAreNobodysPrevious() throws IOException {
    ONE.publish(index);
    Files.createDirectories(index.resolve("000002/lucene"));
    Files.createDirectories(index.resolve("000007/lucene"));

    assertThat(ONE.publish(index).generation()).isEqualTo("000002");
    assertThat(generations()).containsExactly("000001", "000002");
  }

  @Test
  void aHalfBuiltOlderOneDoesNotTakeThePlaceOfTheWholePreviousOne() throws IOException {
    ONE.publish(index);
    Files.move(index.resolve("000001"), index.resolve("000003"));
    Files.writeString(index.resolve("current"), "000003\n");
    Files.createDirectories(index.resolve("000002"));

    ONE.publish(index);

    assertThat(generations()).containsExactly("000003", "000004");
  }

  @Test
  void foldersOfOthersAreLeftAlone() throws IOException {
    Files.createDirectories(index.resolve("notes"));
    Files.createDirectories(index.resolve("12"));
    Files.createDirectories(index.resolve("9".repeat(40)));

    ONE.publish(index);
    ONE.publish(index);

    assertThat(generations())
        .containsExactlyInAnyOrder("000001", "000002", "12", "9".repeat(40), "notes");
  }

  @Test
  void aBuilderThatIsNotPublishedLeavesEverythingAsItWas() throws IOException {
    ONE.publish(index);
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index, List.of())) {
      builder.add(Archive.article("two", "حمص", "نص"));
      assertThat(generations()).contains("000002");
    }

    assertThat(current()).isEqualTo("000001");
    assertThat(generations()).containsExactly("000001");
  }

  @Test
  void aDamagedPointerCostsNoWholeGeneration() throws IOException {
    ONE.publish(index);
    Files.writeString(index.resolve("current"), "");
    Files.createDirectories(index.resolve("000002"));
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index, List.of())) {
      assertThat(generations()).containsExactly("000001", "000002");
      builder.publish();
    }

    assertThat(current()).isEqualTo("000002");
  }

  @Test
  void aPointerToWhatIsNotThereCostsNoWholeGeneration() throws IOException {
    ONE.publish(index);
    ONE.publish(index);
    Files.move(index.resolve("000001"), index.resolve("000003"));
    Files.writeString(index.resolve("current"), "000001");
    try (LuceneIndexBuilder _ = LuceneIndexBuilder.open(index, List.of())) {
      assertThat(generations()).contains("000002", "000003");
    }
  }

  @Test
  void aGenerationIsNoneAnyMoreAsSoonAsItIsBeingDeleted() throws IOException {
    ONE.publish(index);
    IndexFolder folder = deletingAtMost(1);

    assertThatThrownBy(() -> folder.delete("000001")).isInstanceOf(IOException.class);

    assertThat(index.resolve("000001")).exists();
    assertThat(new IndexFolder(index).isWhole("000001")).isFalse();
  }

  @Test
  void whatADiskWillNotGiveUpIsLeftToTheNextRun() throws IOException {
    ONE.publish(index);
    Files.createDirectories(index.resolve("000003/lucene"));

    deletingAtMost(0).sweep();
    assertThat(index.resolve("000003")).exists();

    ONE.publish(index);
    assertThat(index.resolve("000003")).doesNotExist();
  }

  /** Returns the folder on a disk that deletes at most this number of files. */
  private IndexFolder deletingAtMost(int files) {
    FileSystem disk =
        new FilterFileSystemProvider("deletes-some://", index.getFileSystem()) {
          private int deleted;

          @Override
          public void delete(Path path) throws IOException {
            if (deleted++ >= files) {
              throw new IOException("killed");
            }
            super.delete(path);
          }

          @Override
          public boolean deleteIfExists(Path path) throws IOException {
            boolean exists = Files.exists(path);
            if (exists) {
              delete(path);
            }
            return exists;
          }
        }.getFileSystem(URI.create("deletes-some:///"));
    return new IndexFolder(new FilterPath(index, (FilterFileSystem) disk));
  }

  @Test
  void onlyOneBuilderWritesAtATime() {
    try (LuceneIndexBuilder first = LuceneIndexBuilder.open(index, List.of())) {
      assertThatThrownBy(() -> LuceneIndexBuilder.open(index, List.of()))
          .isInstanceOf(IndexUnavailableException.class)
          .hasMessageContaining("Another rebuild")
          .hasMessageContaining(index.toString());
      first.publish();
    }
    ONE.publish(index);
  }

  @Test
  void aManifestTellsWhatAGenerationIs() throws IOException {
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index, List.of("أرشيف/a.txt"))) {
      builder.add(Archive.article("one", "درعا", "نص"));
      builder.publish();
    }

    JsonNode manifest =
        JsonMapper.shared().readTree(Files.readAllBytes(index.resolve("000001/manifest.json")));
    assertThat(manifest.at("/format/version").asInt()).isEqualTo(Manifest.Format.VERSION);
    assertThat(manifest.at("/format/analysis").asString()).isEqualTo(AnalysisFingerprint.current());
    assertThat(manifest.at("/build/builtAt").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
    assertThat(manifest.at("/build/elapsedMillis").asLong()).isNotNegative();
    assertThat(manifest.at("/build/sources/0").asString()).isEqualTo("أرشيف/a.txt");
    assertThat(manifest.at("/build/counts/indexed").asInt()).isEqualTo(1);
  }

  /**
   * Two databases number their articles in the same way. Neither database's articles may be lost
   * silently.
   */
  @Test
  void anotherTextOfAnIdentityIsNoDuplicateButNamed() throws IOException {
    BuildCounts counts;
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index, List.of())) {
      builder.add(Archive.article("17", "درعا", "نص"));
      builder.add(Archive.article("17", "درعا", "نص آخر"));
      counts = builder.publish().counts();
    }

    assertThat(counts.indexed()).isEqualTo(1);
    assertThat(counts.duplicates()).isZero();
    List<Reject> rejects = new ArrayList<>();
    RejectLog.read(index.resolve("000001"), rejects::add);
    assertThat(rejects)
        .singleElement()
        .satisfies(reject -> {
          assertThat(reject.reason()).isEqualTo(Reject.Reason.SAME_IDENTITY);
          assertThat(reject.detail()).contains("(17)", "a number of its own");
        });
  }

  @Test
  void whatIsReadIsIndexedOrADuplicateOrRejected() throws IOException {
    BuildCounts counts;
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index, List.of())) {
      for (String id : List.of("one", "two", "one", "one")) {
        builder.add(Archive.article(id, "درعا", "نص"));
      }
      builder.reject(new Reject(new Source("a.txt", 3, "trec"), Reject.Reason.DAMAGED, "سبب"));
      builder.reject(new Reject(new Source("b.txt", 0, ""), Reject.Reason.DAMAGED, "x"));
      builder.reject(new Reject(new Source("c.txt", 0, ""), Reject.Reason.EMPTY, "x"));
      counts = builder.publish().counts();
    }

    assertThat(counts.indexed()).isEqualTo(2);
    assertThat(counts.duplicates()).isEqualTo(2);
    assertThat(counts.rejected()).containsEntry(Reject.Reason.DAMAGED, 2L);
    assertThat(counts.read()).isEqualTo(7);
    List<String> lines = Files.readAllLines(index.resolve("000001/rejects.ndjson"));
    JsonNode first = JsonMapper.shared().readTree(lines.getFirst());
    assertThat(lines).hasSize(3);
    assertThat(first.at("/source/path").asString()).isEqualTo("a.txt");
    assertThat(first.at("/source/position").asInt()).isEqualTo(3);
    assertThat(first.at("/reason").asString()).isEqualTo("DAMAGED");
    assertThat(first.at("/detail").asString()).isEqualTo("سبب");
  }

  @Test
  void aRejectMaySpeakOfHalfACharacter() throws IOException {
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index, List.of())) {
      builder.reject(new Reject(new Source("a", 1, "jsonl"), Reject.Reason.DAMAGED, "at '\uD83D'"));
      assertThat(builder.publish().counts().rejectedTotal()).isEqualTo(1);
    }

    assertThat(Files.readString(index.resolve("000001/rejects.ndjson"))).contains("\\uD83D");
  }

  private String current() throws IOException {
    return Files.readString(index.resolve("current")).strip();
  }

  private List<String> generations() throws IOException {
    try (Stream<Path> children = Files.list(index)) {
      return children
          .filter(Files::isDirectory)
          .map(child -> child.getFileName().toString())
          .sorted()
          .toList();
    }
  }
}
