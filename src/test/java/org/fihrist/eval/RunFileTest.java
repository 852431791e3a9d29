package org.fihrist.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fihrist.search.RankedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {
  @TempDir private Path folder;

  @Test
  void writesAnArticleALine() throws IOException {
    Ranking first =
        new Ranking("q1", List.of(new RankedArticle("d2", 12.5), new RankedArticle("d1", 0.25)));
    Ranking second = new Ranking("q2", List.of(new RankedArticle("d1", 7)));

    assertThat(lines("plain analyzer", List.of(first, second)))
        .containsExactly(
            "q1 Q0 d2 1 12.5 plain-analyzer",
            "q1 Q0 d1 2 0.25 plain-analyzer",
            "q2 Q0 d1 1 7.0 plain-analyzer");
  }

  @Test
  void keepsTheOrderOfEqualScores() throws IOException {
    Ranking ranking =
        new Ranking(
            "q1",
            List.of(
                new RankedArticle("a", 3), new RankedArticle("c", 3), new RankedArticle("b", 3)));

    List<Float> scores =
        lines("run", List.of(ranking)).stream()
            .map(line -> Float.valueOf(line.split(" ", -1)[4]))
            .toList();

    assertThat(scores).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> Float.compare(b, a));
  }

  private List<String> lines(String tag, List<Ranking> run) throws IOException {
    Path file = folder.resolve("run.txt");
    RunFile.write(file, tag, run);
    return Files.readAllLines(file);
  }
}
