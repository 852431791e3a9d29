package org.fihrist.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fihrist.corpus.Packed.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.fihrist.article.Reject;
import org.fihrist.article.Reject.Reason;
import org.fihrist.corpus.archive.FileContent;
import org.fihrist.corpus.archive.Limits;
import org.fihrist.corpus.archive.UnpackBudget;
import org.fihrist.corpus.document.DocumentWorkers;
import org.fihrist.corpus.document.WorkerLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileArchiveTest {
  private static final int MEGABYTE = 1 << 20;

  @TempDir Path folder;

  private Gathered read(byte[] bytes) throws IOException {
    return Gathered.from(Files.write(folder.resolve("input"), bytes));
  }

  /** Returns an article followed by very many empty lines, which gzip compresses a thousandfold. */
  private static byte[] dense(int megabytes) throws IOException {
    byte[] lines = "\n".repeat(MEGABYTE).getBytes(UTF_8);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GzipCompressorOutputStream(packed)) {
      gzip.write("{\"title\":\"قنبلة\"}\n".getBytes(UTF_8));
      for (int i = 0; i < megabytes; i++) {
        gzip.write(lines);
      }
    }
    return packed.toByteArray();
  }

  @Test
  void aDecompressionBombIsLeftAtTheLimit() throws IOException {
    Gathered gathered = read(dense(200));
    assertThat(gathered.titles()).containsExactly("قنبلة");
    assertThat(gathered.reasons()).containsExactly(Reason.BOMB);
    assertThat(gathered.rejects.getFirst().detail()).contains("unpack it yourself");
  }

  @Test
  void aBombInAnArchiveIsNamedAndEndsTheFileButNotTheRun() throws IOException {
    Files.write(
        folder.resolve("1"),
        Packed.with("a", page("الأول")).and("bomb.gz", dense(200)).and("b", page("x")).tar());
    Files.writeString(folder.resolve("2"), page("الثاني"));
    Gathered gathered = Gathered.from(folder);
    assertThat(gathered.titles()).startsWith("الأول").endsWith("الثاني").doesNotContain("x");
    assertThat(gathered.rejects)
        .singleElement()
        .satisfies(reject -> {
          assertThat(reject.reason()).isEqualTo(Reason.BOMB);
          assertThat(reject.source().member()).isEqualTo("bomb.gz");
        });
  }

  @Test
  void archivesInArchivesEndAtTheLimit() throws IOException {
    byte[] nested = page("الأول").getBytes(UTF_8);
    for (int i = 0; i < 8; i++) {
      nested = Packed.with("in", nested).zip();
    }
    assertThat(read(nested).only().source().member()).isEqualTo("in" + "!/in".repeat(7));
    Reject reject = read(Packed.with("in", nested).zip()).onlyReject();
    assertThat(reject.reason()).isEqualTo(Reason.TOO_DEEP);
  }

  @Test
  void compressionsInCompressionsEndAtTheLimit() throws IOException {
    byte[] nested = page("الأول").getBytes(UTF_8);
    for (int i = 0; i < 500; i++) {
      nested = Packed.gzip(nested);
    }
    assertThat(read(nested).onlyReject().reason()).isEqualTo(Reason.TOO_DEEP);
  }

  @Test
  void anArchiveOfTooManyMembersIsLeftAtTheLimit() throws IOException {
    Packed members = new Packed();
    for (int i = 0; i < 20; i++) {
      members.and("m" + i, page("عنوان " + i));
    }
    Limits usual = Limits.USUAL;
    Limits few = new Limits(usual.volume(), usual.depth(), 7);
    for (byte[] archive : List.of(members.zip(), members.tar())) {
      Path file = Files.write(folder.resolve("input"), archive);
      Gathered gathered = new Gathered();
      try (FileContent content = FileContent.of(file, _ -> {});
          DocumentWorkers workers = new DocumentWorkers(WorkerLimits.USUAL)) {
        new InputFileReader(new UnpackBudget(few, archive.length), new DocumentReader(workers))
            .read(content, gathered);
      }
      assertThat(gathered.articles).hasSize(7);
      assertThat(gathered.reasons()).containsExactly(Reason.TOO_MANY);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/passwd",
        "/etc/passwd",
        "C:\\x\\..\\y",
        "a/\u0001\u001b[2J/b",
        "\u202ecod"
      })
  void theNameOfAMemberIsOnlyALabel(String name) throws IOException {
    for (byte[] archive :
        List.of(Packed.with(name, page("الأول")).zip(), Packed.with(name, page("الأول")).tar())) {
      String member = read(archive).only().source().member();
      assertThat(member).isNotEmpty().doesNotContainPattern("[\\p{Cntrl}\u202e]");
    }
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void aNameOfFourThousandCharactersIsShortened() throws IOException {
    byte[] tar = Packed.with("م".repeat(4_000) + ".txt", page("الأول")).tar();
    assertThat(read(tar).only().source().member()).hasSizeLessThan(300).endsWith("م.txt");
  }

  @Test
  void bytesThatAreNoNameInAnyEncodingDoNoHarm() throws IOException {
    byte[] zip = Packed.with("aaaa.txt", page("الأول")).zip();
    for (int i = 0; i < zip.length - 4; i++) {
      if (zip[i] == 'a' && zip[i + 1] == 'a' && zip[i + 3] == 'a') {
        Arrays.fill(zip, i, i + 4, (byte) 0xfe);
      }
    }
    assertThat(read(zip).only().source().member()).hasSize(8).endsWith(".txt");
  }

  @Test
  void aHeaderThatClaimsHundredsOfMegabytesIsRefusedBeforeItFillsTheMemory() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(new GzipCompressorOutputStream(packed))) {
      TarArchiveEntry header = new TarArchiveEntry("./PaxHeaders/x", (byte) 'x');
      header.setSize(50L * MEGABYTE);
      tar.putArchiveEntry(header);
      byte[] filling = "9".repeat(MEGABYTE).getBytes(UTF_8);
      for (int i = 0; i < 50; i++) {
        tar.write(filling);
      }
      tar.closeArchiveEntry();
    }
    Reject reject = read(packed.toByteArray()).onlyReject();
    assertThat(reject.reason()).isIn(Reason.TOO_LARGE, Reason.UNREADABLE);
  }

  @Test
  void aFileOfZerosIsReportedAtAnyPlace() throws IOException {
    Reject reject = read(Packed.with("z", Packed.gzip(new byte[50 * MEGABYTE])).zip()).onlyReject();
    assertThat(reject.reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
    assertThat(reject.detail()).contains("zero");
  }

  @Test
  void anEndlessLineInAnArchiveIsTooLarge() throws IOException {
    byte[] line = ("{\"title\":\"" + "م".repeat(17 * MEGABYTE)).getBytes(UTF_8);
    assertThat(read(Packed.with("line.jsonl", line).zip()).onlyReject().reason())
        .isEqualTo(Reason.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void bytesTurnedAtRandomNeverStopTheRun(long seed) throws IOException {
    java.util.Random random = new java.util.Random(seed);
    Packed two = Packed.with("a", page("الأول")).and("b", page("الثاني"));
    byte[] seven = two.sevenZ(folder.resolve("made"));
    for (byte[] archive : List.of(two.zip(), two.tar(), seven, Packed.xz(two.tar()))) {
      for (int i = 0; i < 60; i++) {
        byte[] turned = archive.clone();
        for (int j = 0; j < 3; j++) {
          turned[random.nextInt(turned.length)] = (byte) random.nextInt();
        }
        Gathered gathered = read(turned);
        assertThat(gathered.articles.size() + gathered.rejects.size()).isPositive();
      }
    }
  }
}
