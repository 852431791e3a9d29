package org.fihrist.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsTest {
  @TempDir private Path folder;

  @Test
  void readsATopicALine() throws IOException {
    Path file = file("\uFEFFq1\tهل سقطت درعا؟\n\nq2\t القصير \n");

    assertThat(Topics.read(file).all())
        .containsExactly(new Topic("q1", "هل سقطت درعا؟"), new Topic("q2", "القصير"));
  }

  @Test
  void namesTheLineWithoutTab() throws IOException {
    Path file = file("q1\tدرعا\nq2 القصير\n");

    assertThatThrownBy(() -> Topics.read(file))
        .isInstanceOf(MalformedLineException.class)
        .hasMessage(file + ", line 2: a topic is an id, a tab and a text, but there is no tab");
  }

  @Test
  void namesTheLineWithoutText() throws IOException {
    Path file = file("q1\t \n");

    assertThatThrownBy(() -> Topics.read(file)).hasMessageContaining("line 1: ");
  }

  @Test
  void namesTheTopicThatComesTwice() throws IOException {
    Path file = file("q1\tدرعا\nq1\tالقصير\n");

    assertThatThrownBy(() -> Topics.read(file)).hasMessageEndingWith("topic q1 is defined twice");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("topics.tsv"), text);
  }
}
