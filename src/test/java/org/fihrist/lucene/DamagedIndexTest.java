package org.fihrist.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.assertj.core.api.AbstractThrowableAssert;
import org.fihrist.analysis.AnalysisFingerprint;
import org.fihrist.indexing.Manifest;
import org.fihrist.lucene.writer.LuceneIndexBuilder;
import org.fihrist.lucene.writer.LuceneIndexUpdater;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.index.UpdateSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the messages for a missing or unreadable index. */
class DamagedIndexTest {
  @TempDir private Path index;

  @Test
  void whereThereIsNoIndexItSaysHowToBuildOne() {
    opening().hasMessageContaining(index.toString()).hasMessageContaining("fihrist rebuild");
  }

  @Test
  void whereThereIsNoFolderItSaysHowToBuildOne() {
    assertThatThrownBy(() -> LuceneSearchEngine.open(index.resolve("nowhere")))
        .isInstanceOf(IndexUnavailableException.class)
        .hasMessageContaining("fihrist rebuild");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "garbage", "../000001", "000001/lucene", "\u0000", "٠٠٠٠٠١"})
  void aPointerThatNamesNoGenerationNeedsARebuild(String written) throws IOException {
    publish();
    Files.writeString(index.resolve("current"), written);

    opening().hasMessageContaining("rebuild needed").hasMessageContaining("current");
  }

  @Test
  void aPointerToAMissingFolderNeedsARebuild() throws IOException {
    publish();
    Files.writeString(index.resolve("current"), "000009");

    opening().hasMessageContaining("rebuild needed").hasMessageContaining("000009");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "null", "{}", "{\"format\":null,\"build\":null}", "{\"build\":{}}"})
  void aGarbageManifestNeedsARebuild(String written) throws IOException {
    publish();
    Files.writeString(manifest(), written);

    opening().hasMessageContaining("rebuild needed");
  }

  @Test
  void aMissingManifestNeedsARebuild() throws IOException {
    publish();
    Files.delete(manifest());

    opening().hasMessageContaining("rebuild needed");
  }

  @Test
  void anotherFormatNeedsARebuild() throws IOException {
    publish();
    String version = "\"version\" : " + Manifest.Format.VERSION;
    replaceInManifest(version, "\"version\" : 99");

    opening().hasMessageContaining("rebuild needed").hasMessageContaining("99");
  }

  @Test
  void anotherAnalysisNeedsARebuild() throws IOException {
    publish();
    replaceInManifest(AnalysisFingerprint.current(), "0123456789abcdef");

    opening().hasMessageContaining("rebuild needed").hasMessageContaining("0123456789abcdef");
  }

  @Test
  void aMissingLuceneIndexNeedsARebuild() throws IOException {
    publish();
    for (Path file : luceneFiles("000001")) {
      Files.delete(file);
    }

    opening().hasMessageContaining("rebuild needed");
  }

  @Test
  void lookingForWhatIsGoneMakesNoFolder() throws IOException {
    publish();
    IOUtils.rm(index.resolve("000001/lucene"));

    opening().hasMessageContaining("rebuild needed");
    assertThat(index.resolve("000001/lucene")).doesNotExist();
  }

  /** A server tries again five times a second. */
  @Test
  void whatCannotBeOpenedIsNotHeldOpen() throws IOException {
    Path maps = Path.of("/proc/self/maps");
    assumeThat(maps).exists();
    publish();
    Files.writeString(index.resolve("gazetteer.tsv"), "no such line\n");

    opening().hasMessageContaining("gazetteer.tsv");

    assertThat(Files.readAllLines(maps)).noneMatch(line -> line.contains(index.toString()));
  }

  @Test
  void anUpdateOfNothingMakesNoFolder() {
    Path nowhere = index.resolve("nowhere");
    UpdateSources sources = new UpdateSources(List.of(), Set.of(), List.of());

    assertThatThrownBy(() -> LuceneIndexUpdater.open(nowhere, sources))
        .isInstanceOf(IndexUnavailableException.class)
        .hasMessageContaining(nowhere.toString());
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamed() throws IOException {
    assumeThat(System.getProperty("user.name")).as("root may write anywhere").isNotEqualTo("root");
    Files.setPosixFilePermissions(index, PosixFilePermissions.fromString("r-xr-xr-x"));

    assertThatThrownBy(() -> LuceneIndexBuilder.open(index, List.of()))
        .isInstanceOf(IndexUnavailableException.class)
        .hasMessageContaining(index.toString())
        .hasMessageContaining("permissions");
  }

  @Test
  void aFileInPlaceOfTheFolderIsNamed() throws IOException {
    Path file = Files.writeString(index.resolve("file"), "");

    assertThatThrownBy(() -> LuceneIndexBuilder.open(file, List.of()))
        .isInstanceOf(IndexUnavailableException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void aRebuildMendsWhateverIsBroken() throws IOException {
    publish();
    Files.writeString(index.resolve("current"), "garbage");
    publish();

    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      assertThat(engine.status().counts().indexed()).isEqualTo(1);
    }
  }

  private void publish() {
    new Archive().with("one", "درعا", "نص").publish(index);
  }

  private Path manifest() {
    return index.resolve("000001/manifest.json");
  }

  private void replaceInManifest(String old, String replacement) throws IOException {
    String written = Files.readString(manifest());
    assertThat(written).contains(old);
    Files.writeString(manifest(), written.replace(old, replacement));
  }

  private List<Path> luceneFiles(String generation) throws IOException {
    try (Stream<Path> files = Files.list(index.resolve(generation).resolve("lucene"))) {
      return files.toList();
    }
  }

  private AbstractThrowableAssert<?, ? extends Throwable> opening() {
    return assertThatThrownBy(() -> LuceneSearchEngine.open(index))
        .isInstanceOf(IndexUnavailableException.class);
  }
}
