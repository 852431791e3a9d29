package org.fihrist.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceListTest {
  @TempDir private Path folder;

  @Test
  void aNameBeforeAnEqualsSignNamesTheCollection() {
    assertThat(CorpusSource.parse("انتخابات=/a/b=c"))
        .isEqualTo(new CorpusSource("انتخابات", Path.of("/a/b=c")));
    assertThat(CorpusSource.parse("/a/b=c")).isEqualTo(CorpusSource.unnamed(Path.of("/a/b=c")));
  }

  @Test
  void aFileThatExistsIsAFileWhateverItsName() throws IOException {
    Path odd = Files.createFile(folder.resolve("a=b"));

    assertThat(CorpusSource.parse(odd.toString())).isEqualTo(CorpusSource.unnamed(odd));
  }

  @Test
  void aTildeBehindTheNameIsTheHomeFolder() {
    assertThat(CorpusSource.parse("wire=~/afp").path())
        .isEqualTo(Path.of(System.getProperty("user.home"), "afp"));
  }

  @Test
  void refusesAnEmptyNameOrPath() {
    assertThatThrownBy(() -> CorpusSource.parse("=x")).hasMessageContaining("NAME=PATH");
    assertThatThrownBy(() -> CorpusSource.parse("x=")).hasMessageContaining("NAME=PATH");
  }

  @Test
  void aFileIsInTheCollectionOfTheFirstSourceThatHoldsIt() {
    SourceList sources =
        new SourceList(
            List.of(
                CorpusSource.unnamed(Path.of("/news/plain")),
                new CorpusSource("wire", Path.of("/news/afp")),
                new CorpusSource("all", Path.of("/news"))));

    assertThat(sources.collectionOf(Path.of("/news/afp/1.html"))).isEqualTo("wire");
    assertThat(sources.collectionOf(Path.of("/news/afp2/1.html"))).isEqualTo("all");
    assertThat(sources.collectionOf(Path.of("/news/plain/1.html"))).isEmpty();
    assertThat(sources.collectionOf(Path.of("/elsewhere"))).isEmpty();
  }

  @Test
  void aSourceWithoutANameGetsTheOneOfAnEarlierRun() {
    SourceList wire = new SourceList(List.of(new CorpusSource("wire", Path.of("/news/afp"))));
    SourceList plain = SourceList.of(List.of(Path.of("/news/afp/today"), Path.of("/news/x")));

    assertThat(plain.namedAsIn(wire.written()).sources())
        .extracting(CorpusSource::collection)
        .containsExactly("wire", "");
  }
}
