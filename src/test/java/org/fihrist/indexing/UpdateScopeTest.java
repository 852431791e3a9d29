package org.fihrist.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fihrist.search.index.UpdateSources;
import org.junit.jupiter.api.Test;

class UpdateScopeTest {
  /**
   * With this number of files and paths, comparing each file with each path would take
   * 40,000,000,000 comparisons.
   */
  private static final int MANY = 200_000;

  @Test
  void aFileIsPrunedByItsOwnPathOrByAFolderThatItLiesIn() {
    UpdateScope scope = scope(List.of(Path.of("/news/a.html"), Path.of("/old")));
    assertThat(scope.isPruned(Path.of("/news/a.html"))).isTrue();
    assertThat(scope.isPruned(Path.of("/old/2010/b.html"))).isTrue();
    assertThat(scope.isPruned(Path.of("/news/a.html.gz"))).isFalse();
    assertThat(scope.isPruned(Path.of("/news"))).isFalse();
  }

  @Test
  void pruningManyFilesAsksNoFileOfAllOthers() {
    List<Path> files =
        IntStream.range(0, MANY).mapToObj(i -> Path.of("/news/" + i + ".html")).toList();
    UpdateScope scope = scope(files.subList(0, MANY / 2));
    assertThat(files.stream().filter(scope::isPruned)).hasSize(MANY / 2);
  }

  private static UpdateScope scope(List<Path> pruned) {
    return new UpdateScope(
        new UpdateSources(
            List.of(), Set.of(), new UpdateSources.Pruned(pruned, Set.of()), Optional.empty()));
  }
}
