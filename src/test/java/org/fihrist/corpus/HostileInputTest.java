package org.fihrist.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.fihrist.article.Reject.Reason;
import org.fihrist.corpus.archive.FileContent;
import org.fihrist.corpus.archive.Limits;
import org.fihrist.corpus.archive.UnpackBudget;
import org.fihrist.corpus.document.DocumentWorkers;
import org.fihrist.corpus.document.WorkerLimits;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {
  @TempDir Path folder;

  private Gathered read(byte[] bytes) throws IOException {
    return Gathered.from(Files.write(folder.resolve("input"), bytes));
  }

  private static String documents(int count) {
    StringBuilder text = new StringBuilder();
    Random random = new Random(7);
    for (int i = 0; i < count; i++) {
      text.append(
          "<DOC>\n<DOCNO>d" + i + "</DOCNO>\n<TEXT>نص " + random.nextLong() + "</TEXT>\n</DOC>\n");
    }
    return text.toString();
  }

  @Test
  void anEmptyFileIsEmpty() throws IOException {
    assertThat(read(new byte[0]).onlyReject().reason()).isEqualTo(Reason.EMPTY);
  }

  @Test
  void anEmptyGzipFileIsEmpty() throws IOException {
    assertThat(read(Gathered.gzip("")).onlyReject().reason()).isEqualTo(Reason.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n\n\r\n", "\ufeff", "42", "---"})
  void aFileWithoutTextIsEmpty(String text) throws IOException {
    assertThat(read(text.getBytes(UTF_8)).onlyReject().reason()).isEqualTo(Reason.EMPTY);
  }

  @Test
  void zerosAreNoText() throws IOException {
    assertThat(read(new byte[100_000]).onlyReject().reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void randomBytesAreNoText(long seed) throws IOException {
    byte[] bytes = new byte[50_000];
    new Random(seed).nextBytes(bytes);
    assertThat(read(bytes).onlyReject().reason()).isIn(Reason.UNKNOWN_FORMAT, Reason.UNDECODABLE);
  }

  @ParameterizedTest
  @CsvSource({"GIF89a x,GIF", "<?xml version='1'?><a/>,XML"})
  void describesAnUnsupportedFile(String opening, String kind) throws IOException {
    Gathered gathered = read(opening.getBytes(UTF_8));
    assertThat(gathered.onlyReject().reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
    assertThat(gathered.onlyReject().detail()).contains(kind);
  }

  @Test
  void aTableIsNoArticle() throws IOException {
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      table.append(i + " 0 doc-" + i + " 1\n");
    }
    assertThat(read(table.toString().getBytes(UTF_8)).onlyReject().detail()).contains("table");
  }

  @Test
  void keepsWhatCameBeforeABreakInGzip() throws IOException {
    byte[] whole = Gathered.gzip(documents(2_000));
    Gathered gathered = read(Arrays.copyOf(whole, whole.length * 3 / 4));
    assertThat(gathered.articles.size()).isBetween(1_300, 1_700);
    assertThat(gathered.reasons()).containsExactly(Reason.UNREADABLE);
    assertThat(gathered.rejects.getFirst().detail())
        .contains("ends too early", gathered.articles.size() + " articles");
    assertThat(gathered.rejects.getFirst().source().position())
        .isEqualTo(gathered.articles.size() + 1);
  }

  @Test
  void aGzipHeaderAloneIsUnreadable() throws IOException {
    assertThat(read(new byte[] {0x1f, (byte) 0x8b, 8}).onlyReject().reason())
        .isEqualTo(Reason.UNREADABLE);
  }

  @Test
  void damagedGzipIsUnreadable() throws IOException {
    byte[] bytes = Gathered.gzip(documents(2_000));
    Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 200, (byte) 0xee);
    Gathered gathered = read(bytes);
    assertThat(gathered.articles).isNotEmpty();
    assertThat(gathered.reasons()).contains(Reason.UNREADABLE);
  }

  @Test
  void aScrapedPageThatBreaksOffIsUnreadable() throws IOException {
    byte[] bytes = Gathered.gzip("عنوان\n" + documents(50).replace('<', ' '));
    assertThat(read(Arrays.copyOf(bytes, bytes.length / 2)).onlyReject().reason())
        .isEqualTo(Reason.UNREADABLE);
  }

  @Test
  void anEndlessPageIsTooLarge() throws IOException {
    Path file = folder.resolve("page.gz");
    Files.write(file, Gathered.gzip("word ".repeat(4_000_000)));
    assertThat(Gathered.from(file).onlyReject().reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void oneBadFileDoesNotStopTheRun() throws IOException {
    Files.write(folder.resolve("1"), new byte[10]);
    Files.writeString(folder.resolve("2"), "عنوان\nنص.");
    Gathered gathered = Gathered.from(folder);
    assertThat(gathered.articles).hasSize(1);
    assertThat(gathered.rejects).hasSize(1);
  }

  @Test
  void aFileThatMayNotBeReadIsUnreadable() throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), "عنوان");
    assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "runs as root");
    assertThat(Gathered.from(file).onlyReject().reason()).isEqualTo(Reason.UNREADABLE);
  }

  @ParameterizedTest
  @MethodSource("tediousTexts")
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void noTextTakesTooLong(String text) throws IOException {
    Gathered gathered = read(text.getBytes(UTF_8));
    assertThat(gathered.articles.size() + gathered.rejects.size()).isPositive();
  }

  static Stream<Named<String>> tediousTexts() {
    String mail = "From: a@b\nTo: c@d\nMessage-ID: <1@x>\nSubject: ";
    String prose = "عنوان\nوصلت المساعدات إلى المدينة مساء أمس بعد أسابيع من الانتظار.\n";
    return Stream.of(
        Named.of("a title of many lines", "[{\"title\":\"" + "a\\n".repeat(300_000) + "\"}]"),
        Named.of("a gap before a colon", prose + "x" + " ".repeat(500_000) + "y: z\n"),
        Named.of("brackets outside of documents", documents(1) + "<".repeat(500_000)),
        Named.of("a feed of ends", "<rss><channel>" + "</channel><!--".repeat(60_000)),
        Named.of("items in items", "<feed>" + "<entry>".repeat(20_000)),
        Named.of("many items", "<rss><channel>" + "<item><title>x</title></item>".repeat(10_000)),
        Named.of("a subject cut to pieces", mail + "=?utf-8?B?2YbZ?= ".repeat(50_000) + "\n\nx\n"),
        Named.of("hours of a postmark", mail + "x\n\nx\n\nFrom a " + "10:00 ".repeat(300_000)));
  }

  @Test
  void aLongDeclarationOfATypeIsNoEndOfTheRun() throws IOException {
    String text = "<!DOCTYPE " + "a".repeat(20_000) + "><rss></rss>";
    assertThat(read(text.getBytes(UTF_8)).reasons()).containsExactly(Reason.UNKNOWN_FORMAT);
  }

  @Test
  void aFaultOfAReaderCostsOneFile() throws IOException {
    Path file = Files.writeString(folder.resolve("input"), "عنوان");
    Gathered gathered = new Gathered();
    try (DocumentWorkers none = new DocumentWorkers(WorkerLimits.USUAL);
        FileContent content =
            FileContent.of(
                file,
                _ -> {
                  throw new IllegalStateException("a fault");
                })) {
      new InputFileReader(new UnpackBudget(Limits.USUAL, 1), new DocumentReader(none))
          .read(content, gathered);
    }
    assertThat(gathered.onlyReject().reason()).isEqualTo(Reason.CRASHED);
    assertThat(gathered.onlyReject().detail()).contains("a fault", "HostileInputTest");
  }

  @Test
  void aStrayZeroByteCostsNoFile() throws IOException {
    String stray = documents(3).replaceFirst("نص", "ن\u0000ص");
    assertThat(read(stray.getBytes(UTF_8)).articles).hasSize(3);
    assertThat(read(stray.getBytes(Charset.forName("windows-1256"))).articles).hasSize(3);
  }

  @Test
  void aLetterOfOneEndlessLineCostsNoOther() throws IOException {
    String postmark = "From a@b Mon Jan  2 10:00:00 2017\n";
    String letter = postmark + "From: a@b\nTo: c@d\nMessage-ID: <%s@x>\nSubject: s\n\nنص\n\n";
    String endless = postmark + "x".repeat((1 << 25) + 1) + "\n\n";
    String box = letter.replace("%s", "1") + endless + letter.replace("%s", "3");
    Gathered gathered = read(box.getBytes(UTF_8));
    assertThat(gathered.articles).hasSize(2);
    assertThat(gathered.rejects)
        .extracting(reject -> reject.source().position() + " " + reject.reason())
        .containsExactly("2 TOO_LARGE");
  }
}
