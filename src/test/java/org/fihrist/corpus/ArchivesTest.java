package org.fihrist.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fihrist.corpus.Packed.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.fihrist.article.Reject.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivesTest {
  @TempDir Path folder;

  private Gathered read(byte[] bytes) throws IOException {
    return Gathered.from(Files.write(folder.resolve("input"), bytes));
  }

  private static List<String> members(Gathered gathered) {
    return gathered.articles.stream().map(article -> article.source().member()).toList();
  }

  private static Packed twoPages() {
    return Packed.with("2017/واحد.txt", page("الأول")).and("b.txt", page("الثاني"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zip", "tar", "7z"})
  void readsTheMembersOfAnArchive(String kind) throws IOException {
    byte[] archive =
        switch (kind) {
          case "zip" -> twoPages().zip();
          case "tar" -> twoPages().tar();
          default -> twoPages().sevenZ(folder.resolve("made.7z"));
        };
    Gathered gathered = read(archive);
    assertThat(gathered.titles()).containsExactly("الأول", "الثاني");
    assertThat(members(gathered)).containsExactly("2017/واحد.txt", "b.txt");
    assertThat(gathered.articles.getFirst().source().path()).endsWith("input");
    assertThat(gathered.rejects).isEmpty();
    assertThat(gathered.progress).isSorted().endsWith((long) archive.length);
  }

  @Test
  void undoesEveryCompressionAroundAnything() throws IOException {
    byte[] text = page("الأول").getBytes(UTF_8);
    for (byte[] packed :
        List.of(
            Packed.gzip(text),
            Packed.bzip2(text),
            Packed.xz(text),
            Packed.gzip(Packed.bzip2(Packed.xz(text))))) {
      assertThat(read(packed).only().source().member()).isEmpty();
    }
    Gathered tar = read(Packed.xz(twoPages().tar()));
    assertThat(tar.titles()).containsExactly("الأول", "الثاني");
  }

  @Test
  void readsOnBehindTheFirstOfSeveralCompressedStreams() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(Packed.gzip("{\"title\":\"الأول\"}\n".getBytes(UTF_8)));
    both.writeBytes(Packed.gzip("{\"title\":\"الثاني\"}\n".getBytes(UTF_8)));
    assertThat(read(both.toByteArray()).titles()).containsExactly("الأول", "الثاني");
  }

  @Test
  void readsArchivesInArchives() throws IOException {
    byte[] inner = Packed.gzip(twoPages().tar());
    byte[] seven = Packed.with("x.txt", page("الثالث")).sevenZ(folder.resolve("made.7z"));
    Packed outer = Packed.with("in/inner.tar.gz", inner).and("y.7z", seven);
    Gathered gathered = read(outer.and("z.zip", Packed.with("q", page("الرابع")).zip()).zip());
    assertThat(members(gathered))
        .containsExactly(
            "in/inner.tar.gz!/2017/واحد.txt", "in/inner.tar.gz!/b.txt", "y.7z!/x.txt", "z.zip!/q");
    assertThat(gathered.rejects).isEmpty();
  }

  @Test
  void aBadMemberCostsOnlyItself() throws IOException {
    byte[] cut = Packed.gzip(Packed.with("a", new byte[500]).tar());
    Packed members = Packed.with("1", page("الأول")).and("2", new byte[500]).and("3", "");
    members.and("4.tar.gz", Arrays.copyOf(cut, cut.length * 9 / 10));
    Gathered gathered = read(members.and("5", page("الأخير")).zip());
    assertThat(gathered.titles()).containsExactly("الأول", "الأخير");
    assertThat(gathered.rejects)
        .extracting(reject -> reject.source().member() + " " + reject.reason())
        .containsExactly(
            "2 UNKNOWN_FORMAT", "3 EMPTY", "4.tar.gz!/a UNKNOWN_FORMAT", "4.tar.gz UNREADABLE");
  }

  @Test
  void damageInAMemberOfAZipCostsOnlyTheMember() throws IOException {
    StringBuilder lines = new StringBuilder();
    new java.util.Random(3).longs(2_000).forEach(n -> lines.append("{\"title\":\"" + n + "\"}\n"));
    byte[] zip = Packed.with("1", lines.toString()).and("2", page("الثاني")).zip();
    Arrays.fill(zip, 3_000, 3_200, (byte) 0xee);
    Gathered gathered = read(zip);
    assertThat(gathered.titles()).endsWith("الثاني");
    assertThat(gathered.rejects)
        .last()
        .satisfies(reject -> {
          assertThat(reject.reason()).isEqualTo(Reason.UNREADABLE);
          assertThat(reject.source().member()).isEqualTo("1");
        });
  }

  @Test
  void aZipThatBreaksOffIsReadUpToThere() throws IOException {
    byte[] zip = twoPages().zip();
    Gathered gathered = read(Arrays.copyOf(zip, zip.length - 60));
    assertThat(gathered.titles()).containsExactly("الأول", "الثاني");
    assertThat(gathered.reasons()).containsExactly(Reason.DAMAGED);
    assertThat(gathered.rejects.getFirst().detail()).contains("2 articles", "fetch it again");
  }

  @Test
  void aTarThatBreaksOffIsReadUpToThere() throws IOException {
    byte[] tar = twoPages().tar();
    Gathered gathered = read(Arrays.copyOf(tar, 1_400));
    assertThat(gathered.titles()).containsExactly("الأول");
    assertThat(gathered.reasons()).contains(Reason.UNREADABLE);
  }

  @Test
  void hiddenMembersAreLeftOutAsHiddenFilesAre() throws IOException {
    Packed members = Packed.with("__MACOSX/._a", "x").and(".DS_Store", "x").and("./a/.git/x", "x");
    assertThat(read(members.and("./a", page("الأول")).zip()).only().source().member())
        .isEqualTo("./a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "UTF-8"})
  void readsNamesInTheEncodingsOfArabicSystems(String charset) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.setUseLanguageEncodingFlag(false);
      zip.setEncoding(Charset.forName(charset).name());
      zip.putArchiveEntry(new ZipArchiveEntry("أخبار/دمشق.txt"));
      zip.write(page("الأول").getBytes(UTF_8));
      zip.closeArchiveEntry();
    }
    assertThat(read(bytes.toByteArray()).only().source().member()).isEqualTo("أخبار/دمشق.txt");
  }

  @Test
  void linksAndDevicesInATarAreNeverFollowed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry link = new TarArchiveEntry("loop", TarConstants.LF_SYMLINK);
      link.setLinkName("../../etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
      tar.putArchiveEntry(new TarArchiveEntry("pipe", TarConstants.LF_FIFO));
      tar.closeArchiveEntry();
    }
    Gathered gathered = read(bytes.toByteArray());
    assertThat(gathered.reasons()).containsExactly(Reason.LINK, Reason.UNREADABLE);
    assertThat(gathered.rejects.getFirst().detail()).contains("../../etc/passwd");
  }

  @Test
  void reportsBytesAfterCompressedDataAndReadsTheData() throws IOException {
    byte[] page = Packed.gzip(page("الأول").getBytes(UTF_8));
    Gathered gathered = read(joined(page, "not gzip".getBytes(UTF_8)));
    assertThat(gathered.titles()).containsExactly("الأول");
    assertThat(gathered.reasons()).containsExactly(Reason.DAMAGED);
    assertThat(read(joined(page, new byte[600])).rejects).as("zeros fill a tape").isEmpty();
  }

  @Test
  void aDamagedStreamBehindAGoodOneIsNotLostInSilence() throws IOException {
    byte[] first = Packed.gzip("{\"title\":\"الأول\"}\n".getBytes(UTF_8));
    byte[] damaged = Packed.gzip("{\"title\":\"الثاني\"}\n".getBytes(UTF_8));
    damaged[2] = 99;
    Gathered gathered = read(joined(first, damaged));
    assertThat(gathered.titles()).containsExactly("الأول");
    assertThat(gathered.reasons()).containsExactly(Reason.UNREADABLE);
  }

  @Test
  void aMemberOfAZipWithAWrongChecksumIsNamed() throws IOException {
    byte[] zip = Packed.with("a.txt", page("الأول")).and("b.txt", page("الثاني")).zip();
    // The checksum of the first member in the list at the end (APPNOTE.TXT 4.3.12).
    zip[endList(zip) + 16] ^= 1;
    Gathered gathered = read(zip);
    assertThat(gathered.titles()).contains("الثاني");
    assertThat(gathered.reasons()).containsExactly(Reason.UNREADABLE);
    assertThat(gathered.rejects.getFirst().source().member()).isEqualTo("a.txt");
  }

  private static int endList(byte[] zip) {
    return new String(zip, ISO_8859_1).indexOf("PK\u0001\u0002");
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
