package org.fihrist.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fihrist.corpus.Packed.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.fihrist.article.Reject.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads gzip files of formats other than web archives. */
class GzipTest {
  @TempDir Path folder;

  private Gathered read(byte[]... members) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] member : members) {
      all.writeBytes(member);
    }
    return Gathered.from(Files.write(folder.resolve("packed.gz"), all.toByteArray()));
  }

  private static byte[] lines(String title) throws IOException {
    return Packed.gzip(
        ("{\"title\":\"" + title + "\",\"body\":\"نص الخبر كله هنا.\"}\n").getBytes(UTF_8));
  }

  private static byte[] withWrongChecksum(byte[] member) {
    member[member.length - 8] ^= 1;
    return member;
  }

  @Test
  void aWrongChecksumIsNamedWithItsPlaceAndTheRestIsRead() throws IOException {
    byte[] first = lines("الأول");
    Gathered gathered = read(first, withWrongChecksum(lines("الثاني")), lines("الثالث"));
    assertThat(gathered.titles()).containsExactly("الأول", "الثاني", "الثالث");
    assertThat(gathered.reasons()).containsExactly(Reason.UNREADABLE);
    assertThat(gathered.rejects.getFirst().source().member()).isEqualTo("@" + first.length);
  }

  @Test
  void aWrongLengthIsNamed() throws IOException {
    byte[] member = lines("الأول");
    member[member.length - 2] ^= 1;
    assertThat(read(member).reasons()).containsExactly(Reason.UNREADABLE);
  }

  @Test
  void aWrongChecksumAfterTheEndOfTheArchiveIsReported() throws IOException {
    byte[] tar = Packed.with("a.txt", page("الأول")).tar();
    byte[] longer = Arrays.copyOf(tar, tar.length + (1 << 20));
    Gathered gathered = read(withWrongChecksum(Packed.gzip(longer)));
    assertThat(gathered.titles()).containsExactly("الأول");
    assertThat(gathered.reasons()).containsExactly(Reason.UNREADABLE);
  }

  @Test
  void aWrongChecksumInsideAnotherArchiveIsNamedThere() throws IOException {
    byte[] inner = withWrongChecksum(lines("الأول"));
    byte[] zip = Packed.with("day.jsonl.gz", inner).zip();
    Gathered gathered = Gathered.from(Files.write(folder.resolve("a.zip"), zip));
    assertThat(gathered.reasons()).containsExactly(Reason.UNREADABLE);
    assertThat(gathered.rejects.getFirst().source().member()).isEqualTo("day.jsonl.gz");
  }

  @Test
  void membersWithAnyExtraFieldAreRead() throws IOException {
    byte[] plain = lines("الأول");
    byte[] header = Arrays.copyOf(plain, 10);
    header[3] |= 4;
    ByteArrayOutputStream member = new ByteArrayOutputStream();
    member.writeBytes(header);
    member.writeBytes(new byte[] {3, 0, 's', 'l', (byte) 0xff});
    member.write(plain, 10, plain.length - 10);
    Gathered gathered = read(member.toByteArray(), lines("الثاني"));
    assertThat(gathered.titles()).containsExactly("الأول", "الثاني");
    assertThat(gathered.rejects).isEmpty();
  }

  @Test
  void aMemberThatBreaksOffIsReadUpToThere() throws IOException {
    byte[] second = lines("الثاني");
    Gathered gathered = read(lines("الأول"), Arrays.copyOf(second, second.length - 5));
    assertThat(gathered.titles()).startsWith("الأول");
    assertThat(gathered.reasons()).containsExactly(Reason.UNREADABLE);
  }
}
