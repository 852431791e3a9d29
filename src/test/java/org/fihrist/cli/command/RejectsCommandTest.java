package org.fihrist.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fihrist.article.Place;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.cli.CommandResult;
import org.fihrist.lucene.Archive;
import org.fihrist.lucene.writer.LuceneIndexBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code fihrist rejects} lists every input that was not indexed. */
class RejectsCommandTest {
  @TempDir private Path index;

  @BeforeEach
  void rejectSome() {
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index, List.of())) {
      Source member = new Source("a.zip", "2017/أ.trec", 3, Place.offset(512), "trec");
      builder.reject(new Reject(member, Reject.Reason.DAMAGED, "سبب"));
      builder.reject(new Reject(new Source("b.bin", 0, ""), Reject.Reason.UNKNOWN_FORMAT, "x"));
      builder.reject(new Reject(new Source("c.trec", 1, "trec"), Reject.Reason.DAMAGED, "y"));
      builder.publish();
    }
  }

  @Test
  void listsThemByReasonWithTheirPlace() {
    assertThat(rejects().out().lines())
        .containsExactly(
            "unknown format: 1",
            "  b.bin: x",
            "damaged: 2",
            "  a.zip!/2017/أ.trec (article 3, byte 512): سبب",
            "  c.trec (article 1): y");
  }

  @Test
  void listsThoseOfSomeReasonsOnly() {
    assertThat(rejects("--reason", "unknown_format,empty").out().lines())
        .containsExactly("unknown format: 1", "  b.bin: x");
    assertThat(rejects("--reason", "laziness").code()).isEqualTo(2);
  }

  @Test
  void listsThemAsJsonLines() {
    List<String> lines = rejects("--json", "--reason", "damaged").out().lines().toList();

    assertThat(lines).hasSize(2);
    assertThat(JsonMapper.shared().readTree(lines.getFirst()).at("/source/member").asString())
        .isEqualTo("2017/أ.trec");
  }

  @Test
  void aNameCannotForgeWhatTheTerminalShows() {
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index, List.of())) {
      String name = "\u202egpj.\u202d\u001b[2Ka\u0000\r\nempty: 0\u009b1A\u2028b\u200cc";
      builder.reject(new Reject(new Source(name, 0, ""), Reject.Reason.EMPTY, "سبب\u2067"));
      builder.publish();
    }
    String visible =
        "\\u202egpj.\\u202d\\u001b[2Ka\\u0000\\u000d\\u000aempty: 0\\u009b1A\\u2028b\u200cc";

    assertThat(rejects().out().lines())
        .containsExactly("empty: 1", "  " + visible + ": سبب\\u2067");
    assertThat(rejects("--json").out()).contains("\\u202egpj", "\\u009b1A").hasLineCount(1);
  }

  @Test
  void norWhatARebuildTells(@TempDir Path sources) throws IOException {
    Files.writeString(sources.resolve("a\n100%\u001b[2K.txt"), "عنوان الخبر\nنص الخبر القصير هنا.");

    CommandResult told =
        CommandResult.by("rebuild", "--index", index.toString(), sources.toString());

    assertThat(told.out()).contains("a\\u000a100%\\u001b[2K.txt").doesNotContain("\u001b");
  }

  @Test
  void saysThatThereAreNone() {
    new Archive().with("one", "درعا", "نص").publish(index);

    assertThat(rejects().out()).isEqualTo("Nothing was rejected.\n");
    assertThat(rejects("000001").out()).contains("damaged: 2");
  }

  private CommandResult rejects(String... more) {
    List<String> line = new ArrayList<>(List.of("rejects", "--index", index.toString()));
    line.addAll(List.of(more));
    return CommandResult.by(line.toArray(String[]::new));
  }
}
