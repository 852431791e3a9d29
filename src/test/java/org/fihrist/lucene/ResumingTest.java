package org.fihrist.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.indexing.OperatorGazetteer;
import org.fihrist.indexing.ProgramChecksum;
import org.fihrist.lucene.writer.LuceneIndexBuilder;
import org.fihrist.lucene.writer.LuceneIndexUpdater;
import org.fihrist.query.Level;
import org.fihrist.query.Query;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.index.Checkpoint;
import org.fihrist.search.index.UpdateSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Tests rebuilds that stop after some checkpoints; the next rebuild continues them. */
class ResumingTest {
  private static final List<String> SOURCES = List.of("archive");
  private static final ToIntFunction<List<Checkpoint>> ALL = List::size;
  private static final int INPUTS = 40;

  @TempDir private Path folder;

  private Path index() {
    return folder.resolve("index");
  }

  /**
   * Adds inputs: every tenth is a duplicate, every fifth also has another text with its number,
   * every seventh is rejected. Each input has a new word.
   */
  private static void give(LuceneIndexBuilder builder, int from, int to) {
    for (int i = from; i < to; i++) {
      if (i % 7 == 0) {
        Source source = new Source("a", i, "test");
        builder.reject(new Reject(source, Reject.Reason.DAMAGED, "number " + i));
      } else {
        String id = "id" + (i % 5 == 0 ? 1 : i);
        int word = i % 10 == 0 ? 1 : i;
        builder.add(Archive.article(id, "درعا", "قصف الحكومة للحكومة وحكومة كلمة" + word));
      }
    }
  }

  private static Checkpoint at(long items) {
    return new Checkpoint(List.of(), Optional.empty(), items);
  }

  /** Stops with some inputs after the last checkpoint. */
  private void interrupt(int... checkpoints) {
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index(), SOURCES)) {
      int from = 0;
      for (int checkpoint : checkpoints) {
        give(builder, from, checkpoint);
        builder.checkpoint(at(checkpoint));
        from = checkpoint;
      }
      give(builder, from, from + 3);
    }
  }

  private LuceneIndexBuilder resume() {
    return LuceneIndexBuilder.resume(index(), SOURCES, ALL);
  }

  private static IndexStatus uninterrupted(Path index) {
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index, SOURCES)) {
      give(builder, 0, INPUTS);
      return builder.publish();
    }
  }

  private static List<String> found(Path index, String word) {
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      return engine.rank(new Query.Word(word, Level.FAMILY), 100).stream()
          .map(hit -> String.format(Locale.ROOT, "%s %.3f", hit.id(), hit.score()))
          .sorted()
          .toList();
    }
  }

  private static String learned(Path generation) throws IOException {
    return JsonMapper.shared()
        .readTree(Files.readAllBytes(generation.resolve("manifest.json")))
        .at("/words")
        .asString();
  }

  @Test
  void goesOnAtTheLastCheckpointAndEndsAsIfNothingHadHappened() throws IOException {
    interrupt(10, 23);
    IndexStatus status;
    try (LuceneIndexBuilder builder = resume()) {
      assertThat(builder.read()).isEqualTo(23);
      give(builder, 23, INPUTS);
      status = builder.publish();
    }

    Path other = folder.resolve("other");
    IndexStatus wanted = uninterrupted(other);
    assertThat(status.counts()).isEqualTo(wanted.counts());
    assertThat(found(index(), "حكومة")).isNotEmpty().isEqualTo(found(other, "حكومة"));
    assertThat(found(index(), "39")).hasSize(1).isEqualTo(found(other, "39"));
    Path generation = index().resolve(status.generation());
    assertThat(learned(generation)).isEqualTo(learned(other.resolve("000001")));
    assertThat(generation.resolve("rejects.ndjson"))
        .hasSameTextualContentAs(other.resolve("000001/rejects.ndjson"));
    assertThat(generation.toFile().list())
        .containsExactlyInAnyOrder(
            "lucene",
            "manifest.json",
            "numbers.bin",
            "rejects.ndjson",
            "vocabulary.bin",
            "words.tsv");
    try (Directory directory = FSDirectory.open(generation.resolve("lucene"));
        CheckIndex check = new CheckIndex(directory)) {
      assertThat(check.checkIndex().clean).isTrue();
    }
  }

  @Test
  void goesOnAtAnEarlierCheckpointWhenTheLaterOnesDoNotHold() {
    interrupt(10, 23, 30);
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.resume(index(), SOURCES, _ -> 1)) {
      assertThat(builder.read()).isEqualTo(10);
      give(builder, 10, 15);
      builder.checkpoint(at(15));
    }

    try (LuceneIndexBuilder builder = resume()) {
      assertThat(builder.read()).isEqualTo(15);
      give(builder, 15, INPUTS);
      assertThat(builder.publish().counts())
          .isEqualTo(uninterrupted(folder.resolve("other")).counts());
    }
    assertThat(found(index(), "22")).hasSize(1);
  }

  /**
   * Two interrupted rebuilds have read equally many inputs, but different ones, so words have
   * different numbers.
   */
  @Test
  void goesOnAtTheCheckpointOfTheLastRunAndNotAtOneThatWasGivenUpBefore() {
    interrupt(10, 23);
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.resume(index(), SOURCES, _ -> 1)) {
      give(builder, 20, 33);
      builder.checkpoint(at(23));
    }

    try (LuceneIndexBuilder builder = resume()) {
      assertThat(builder.read()).isEqualTo(23);
      give(builder, 33, INPUTS);
      builder.publish();
    }
    assertThat(found(index(), "31")).singleElement().asString().startsWith("id31 ");
    assertThat(found(index(), "حكومة")).noneMatch(hit -> hit.startsWith("id12 "));
  }

  /** After an update, the rebuild continues under another name. */
  @Test
  void whatIsDamagedIsReadAgainThoughItGoesByAnotherNameNow() throws IOException {
    Path root = index();
    new Archive().with("old", "درعا", "نص").publish(root);
    interrupt(10, 23);
    UpdateSources sources = new UpdateSources(List.of(), Set.of(), List.of());
    try (LuceneIndexUpdater updater = LuceneIndexUpdater.open(root, sources)) {
      updater.add(Archive.article("new", "حمص", "نص"));
      updater.publish();
    }
    Files.writeString(root.resolve("000002/rejects.ndjson"), "");

    try (LuceneIndexBuilder builder = resume()) {
      assertThat(builder.read()).isZero();
      give(builder, 5, 15);
      builder.checkpoint(at(10));
    }
    try (LuceneIndexBuilder builder = resume()) {
      assertThat(builder.read()).isEqualTo(10);
      give(builder, 15, INPUTS);
      builder.publish();
    }
    assertThat(found(root, "11")).hasSize(1);
    assertThat(found(root, "3")).isEmpty();
  }

  @Test
  void anInterruptionBeforeAnyCheckpointLeavesNothing() {
    interrupt();

    assertThat(index().resolve("000001")).doesNotExist();
    try (LuceneIndexBuilder builder = resume()) {
      assertThat(builder.read()).isZero();
    }
  }

  @Test
  void anotherRebuildBeginsAnewAndDropsWhatIsLeft() {
    interrupt(10);
    assertThat(index().resolve("000001")).exists();

    try (LuceneIndexBuilder builder = LuceneIndexBuilder.resume(index(), List.of("other"), ALL)) {
      assertThat(builder.read()).isZero();
      assertThat(builder.obstacle()).contains("other sources");
      assertThat(index().resolve("000001")).doesNotExist();
    }
  }

  @Test
  void anotherGazetteerNamesOthersSoThatAllIsReadAgain() throws IOException {
    interrupt(10);
    Files.writeString(index().resolve(OperatorGazetteer.FILE), "# nobody\n");

    try (LuceneIndexBuilder builder = resume()) {
      assertThat(builder.read()).isZero();
    }
  }

  @Test
  void aGazetteerThatComesWhileItReadsIsAnotherToo() throws IOException {
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index(), SOURCES)) {
      Files.writeString(index().resolve(OperatorGazetteer.FILE), "# nobody\n");
      give(builder, 0, 10);
      builder.checkpoint(at(10));
    }

    try (LuceneIndexBuilder builder = resume()) {
      assertThat(builder.read()).isZero();
      assertThat(builder.obstacle()).contains(OperatorGazetteer.FILE);
    }
  }

  @Test
  void anotherProgramReadsAllAgainAndWhyIsTold() throws IOException {
    interrupt(10);
    Path journal = index().resolve("000001/resume/checkpoints.ndjson");
    String written = Files.readString(journal);
    assertThat(written).startsWith("{\"program\":\"\"");
    Files.writeString(journal, written.replaceFirst("\"\"", "\"1234\""));

    try (LuceneIndexBuilder builder = resume()) {
      assertThat(builder.read()).isZero();
      assertThat(builder.obstacle()).contains("another version of Fihrist");
    }
  }

  @Test
  void aProgramIsKnownByItsJar() throws IOException {
    Path jar = Files.writeString(folder.resolve("fihrist.jar"), "one");
    String one = ProgramChecksum.of(jar);
    Files.writeString(jar, "two");

    assertThat(ProgramChecksum.of(jar)).isNotEmpty().isNotEqualTo(one);
    assertThat(ProgramChecksum.of(folder)).isEmpty();
  }

  @Test
  void anUpdateInBetweenIsKeptAndTakesNothingAway() {
    Path root = index();
    new Archive().with("old", "درعا", "نص").publish(root);
    interrupt(10);
    UpdateSources sources = new UpdateSources(List.of(), Set.of(), List.of());
    try (LuceneIndexUpdater updater = LuceneIndexUpdater.open(root, sources)) {
      updater.add(Archive.article("new", "حمص", "نص"));
      assertThat(updater.publish().generation()).isEqualTo("000003");
    }

    try (LuceneIndexBuilder builder = resume()) {
      assertThat(builder.read()).isEqualTo(10);
      assertThat(builder.publish().generation()).isEqualTo("000004");
    }
    assertThat(IntStream.of(2).mapToObj(i -> root.resolve("00000" + i))).noneMatch(Files::exists);
  }

  @Test
  void aCheckpointThatWasBeingWrittenDoesNotCount() throws IOException {
    interrupt(10);
    Files.writeString(
        index().resolve("000001/resume/checkpoints.ndjson"),
        "{\"at\":{\"fin",
        StandardOpenOption.APPEND);

    try (LuceneIndexBuilder builder = resume()) {
      assertThat(builder.read()).isEqualTo(10);
      builder.checkpoint(at(10));
    }
    try (LuceneIndexBuilder builder = resume()) {
      assertThat(builder.read()).isEqualTo(10);
    }
  }

  @Test
  void whatIsDamagedIsReadAgain() throws IOException {
    interrupt(10);
    Files.write(index().resolve("000001/resume/words"), new byte[] {0, 0});

    try (LuceneIndexBuilder builder = resume()) {
      assertThat(builder.read()).isZero();
      assertThat(builder.obstacle()).contains("damaged");
      give(builder, 0, INPUTS);
      assertThat(builder.publish().counts())
          .isEqualTo(uninterrupted(folder.resolve("other")).counts());
    }
  }

  /** A length in the journal that a system failure may leave there. */
  @ParameterizedTest
  @ValueSource(ints = {Integer.MAX_VALUE, -1, Integer.MIN_VALUE, 1 << 20})
  void aDamagedLengthOfAWordDoesNotEndTheNextRebuild(int length) throws IOException {
    interrupt(10);
    Path words = index().resolve("000001/resume/words");
    byte[] bytes = Files.readAllBytes(words);
    ByteBuffer.wrap(bytes).putInt(0, length);
    Files.write(words, bytes);

    try (LuceneIndexBuilder builder = resume()) {
      assertThat(builder.read()).isZero();
      assertThat(builder.obstacle()).contains("damaged");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"words\":2147483647",
        "\"words\":-5",
        "\"words\":null",
        "\"words\":1,\"rejectBytes\":-1",
        "\"words\":1,\"rejectBytes\":9223372036854775807",
        "\"at\":null,\"words\":1"
      })
  void aDamagedCheckpointDoesNotEndTheNextRebuild(String damage) throws IOException {
    interrupt(10);
    Path journal = index().resolve("000001/resume/checkpoints.ndjson");
    String written = Files.readString(journal);
    Files.writeString(journal, written.replaceFirst("\"words\":\\d+", damage));

    try (LuceneIndexBuilder builder = resume()) {
      give(builder, (int) builder.read(), INPUTS);
      assertThat(builder.publish().counts())
          .isEqualTo(uninterrupted(folder.resolve("other")).counts());
    }
  }
}
