package org.fihrist.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.article.Reject.Reason;
import org.fihrist.article.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReadAheadTest {
  @TempDir private Path folder;

  /** Records the calls of an intake as text. */
  private static final class CommandResult implements Intake {
    private final List<String> all = new ArrayList<>();
    private Path file = Path.of("");

    @Override
    public void begin(Path begun) {
      file = begun;
      all.add("begin " + begun.getFileName());
    }

    @Override
    public void article(Article article) {
      all.add(article.id());
      assertThat(article.source().path()).isEqualTo(file.toString());
    }

    @Override
    public void reject(Reject reject) {
      all.add(reject.source().position() + " " + reject.reason());
    }
  }

  private void write(int files) throws IOException {
    Random random = new Random(7);
    for (int file = 0; file < files; file++) {
      StringBuilder lines = new StringBuilder();
      int count = random.nextInt(200);
      for (int i = 0; i < count; i++) {
        String id = file + "-" + i;
        lines.append(i % 9 == 4 ? "{broken\n" : "{\"id\":\"" + id + "\",\"body\":\"خبر\"}\n");
      }
      Files.writeString(folder.resolve(file + ".jsonl"), lines);
    }
  }

  @Test
  void givesAllFilesInTheirOrderAsIfTheyWereReadOneByOne() throws IOException {
    write(150);
    Corpus corpus = Corpus.open(List.of(folder));
    CommandResult together = new CommandResult();
    corpus.read(together);
    CommandResult oneByOne = new CommandResult();
    for (Path file : corpus.files()) {
      Corpus.open(List.of(file)).read(oneByOne);
    }

    assertThat(together.all).hasSizeGreaterThan(5_000).isEqualTo(oneByOne.all);
  }

  @Test
  void leavesOutTheFirstFiles() throws IOException {
    write(5);
    Corpus corpus = Corpus.open(List.of(folder));
    CommandResult told = new CommandResult();
    corpus.read(told, 4);

    assertThat(told.all.stream().filter(one -> one.startsWith("begin")))
        .containsExactly("begin 4.jsonl");
    corpus.read(told, 5);
  }

  @Test
  void anIntakeThatWantsNoMoreEndsAllReading() throws Exception {
    write(100);
    Corpus corpus = Corpus.open(List.of(folder));
    Intake fussy =
        new Intake() {
          @Override
          public void article(Article article) {
            throw new CancellationException("enough");
          }

          @Override
          public void reject(Reject reject) {}
        };

    assertThatThrownBy(() -> corpus.read(fussy)).hasMessage("enough");
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().startsWith("reading-")) {
        // The thread has done its work, but it may not have ended yet.
        assertThat(thread.join(Duration.ofSeconds(5))).isTrue();
      }
    }
  }

  @Test
  void whatWaitsIsBoundedHoweverMuchTheFilesHold() throws InterruptedException {
    int size = ReadAhead.MAX_WAITING_CHARS / 8;
    AtomicInteger given = new AtomicInteger();
    Reject large = new Reject(new Source("a", 1, ""), Reason.DAMAGED, "x".repeat(size));
    List<Path> files = IntStream.range(0, 4).mapToObj(i -> Path.of("" + i)).toList();
    int taken = 0;
    try (ReadAhead ahead =
        new ReadAhead(
            files,
            (_, lane) -> {
              for (int i = 0; i < 40; i++) {
                lane.reject(large);
                given.incrementAndGet();
              }
            })) {
      for (int file = 0; file < files.size(); file++) {
        FileBuffer lane = ahead.next();
        while (!lane.isFinished()) {
          List<FileBuffer.Item> items = ahead.take(lane);
          taken += items.size();
          assertThat(items.size()).isLessThanOrEqualTo(8);
          assertThat(given.get() - taken).isLessThanOrEqualTo(8);
        }
      }
    }
    assertThat(taken).isEqualTo(160);
  }

  @Test
  void aFaultOfAReaderIsThrownWhereItsFileHasItsTurn() throws InterruptedException {
    Reject one = new Reject(new Source("a", 1, ""), Reason.DAMAGED, "x");
    try (ReadAhead ahead =
        new ReadAhead(
            List.of(Path.of("good"), Path.of("bad")),
            (file, lane) -> {
              lane.reject(one);
              if (file.endsWith("bad")) {
                throw new IllegalStateException("a fault");
              }
            })) {
      FileBuffer good = ahead.next();
      while (!good.isFinished()) {
        ahead.take(good);
      }
      good.throwTrouble();
      FileBuffer bad = ahead.next();
      int taken = 0;
      while (!bad.isFinished()) {
        taken += ahead.take(bad).size();
      }
      assertThat(taken).isEqualTo(1);
      assertThatThrownBy(bad::throwTrouble).hasMessage("a fault");
    }
  }
}
