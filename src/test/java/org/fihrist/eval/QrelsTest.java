package org.fihrist.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.fihrist.article.ArticleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QrelsTest {
  @TempDir private Path folder;

  @Test
  void readsGradesByTopic() throws IOException {
    Qrels qrels = Qrels.read(file("q1 0 d1 2\nq1\t0\td2\t0\nq2 Q0 d1 -1\n"));

    assertThat(qrels.of("q1")).isEqualTo(Map.of("d1", 2, "d2", 0));
    assertThat(qrels.of("q2")).isEqualTo(Map.of("d1", -1));
    assertThat(qrels.judges("q2")).isTrue();
    assertThat(qrels.judges("q3")).isFalse();
  }

  @Test
  void callsDocumentsAsTheIndexDoes() throws IOException {
    Qrels qrels = Qrels.read(file("q1 0 صحيفة/19 1\n"));

    assertThat(qrels.of("q1")).containsOnlyKeys(ArticleId.ofDocumentNumber("صحيفة/19"));
  }

  @Test
  void namesTheLineWithColumnsMissing() throws IOException {
    Path file = file("q1 0 d1 1\n\nq1 0 d2\n");

    assertThatThrownBy(() -> Qrels.read(file))
        .isInstanceOf(MalformedLineException.class)
        .hasMessage(file + ", line 3: a judgment has 4 columns, but here are 3");
  }

  @Test
  void namesTheGradeThatIsNoNumber() throws IOException {
    Path file = file("q1 0 d1 yes\n");

    assertThatThrownBy(() -> Qrels.read(file))
        .hasMessageEndingWith("line 1: a grade is a whole number, but here is yes");
  }

  @Test
  void refusesTwoGradesForOneArticle() throws IOException {
    Path file = file("q1 0 d1 1\nq1 0 d1 2\n");

    assertThatThrownBy(() -> Qrels.read(file))
        .hasMessageEndingWith("line 2: d1 is judged twice for topic q1");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("qrels.txt"), text);
  }
}
