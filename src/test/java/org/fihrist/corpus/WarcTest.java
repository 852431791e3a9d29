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
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.fihrist.article.Article;
import org.fihrist.article.Reject.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcTest {
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";

  @TempDir Path folder;

  private Gathered read(byte[]... records) throws IOException {
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    for (byte[] record : records) {
      warc.writeBytes(record);
    }
    return Gathered.from(Files.write(folder.resolve("crawl"), warc.toByteArray()));
  }

  private static byte[] record(String type, String contentType, String url, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:"
            + url.hashCode()
            + ">"
            + "\r\nWARC-Date: 2017-03-04T05:06:07Z\r\nWARC-Target-URI: "
            + url
            + "\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return joined(head.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
  }

  private static byte[] response(String url, String head, byte[] body) {
    byte[] block = joined((head + "\r\n").getBytes(ISO_8859_1), body);
    return record("response", "application/http; msgtype=response", url, block);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] answer(String number) {
    return response("https://example.org/" + number, OK, page(number).getBytes(UTF_8));
  }

  @Test
  void readsTheAnswersWithTheirAddresses() throws IOException {
    byte[] first = answer("الأول");
    Gathered gathered = read(first, answer("الثاني"));
    assertThat(gathered.titles()).containsExactly("الأول", "الثاني");
    Article second = gathered.articles.get(1);
    assertThat(second.masthead().url()).isEqualTo("https://example.org/الثاني");
    assertThat(second.masthead().published().known()).isFalse();
    assertThat(second.source().member())
        .isEqualTo("@" + first.length + "/https://example.org/الثاني");
    assertThat(gathered.rejects).isEmpty();
  }

  @Test
  void readsRecordsThatAreCompressedOneByOne() throws IOException {
    byte[] first = Packed.gzip(answer("الأول"));
    Gathered gathered = read(first, Packed.gzip(answer("الثاني")));
    assertThat(gathered.titles()).containsExactly("الأول", "الثاني");
    assertThat(gathered.articles.get(1).source().member()).startsWith("@" + first.length + "/");
  }

  @Test
  void readsRecordsThatWereCompressedUnderAName() throws IOException {
    GzipParameters named = new GzipParameters();
    named.setFileName("سجل");
    named.setFileNameCharset(UTF_8);
    named.setComment("one record");
    byte[] first = Packed.gzip(answer("الأول"), named);
    Gathered gathered = read(first, Packed.gzip(answer("الثاني"), named));
    assertThat(gathered.titles()).containsExactly("الأول", "الثاني");
    assertThat(gathered.articles.get(1).source().member()).startsWith("@" + first.length + "/");
  }

  @Test
  void readsRecordsThatAreCompressedAsOne() throws IOException {
    Gathered gathered = read(Packed.gzip(joined(answer("الأول"), answer("الثاني"))));
    assertThat(gathered.titles()).containsExactly("الأول", "الثاني");
  }

  @Test
  void undoesChunksAndContentEncodings() throws IOException {
    byte[] gzipped = Packed.gzip(page("الأول").getBytes(UTF_8));
    String size = Integer.toHexString(gzipped.length);
    byte[] chunked =
        joined((size + "\r\n").getBytes(UTF_8), gzipped, "\r\n0\r\n\r\n".getBytes(UTF_8));
    String head = OK + "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n";
    byte[] lying =
        response("https://b", OK + "Content-Encoding: gzip\r\n", page("الثاني").getBytes(UTF_8));
    // printf 'الثالث\nx' | brotli -c | xxd -p
    byte[] brotli = HexFormat.of().parseHex("8b0680d8a7d984d8abd8a7d984d8ab0a7803");
    byte[] third = response("https://c", OK + "Content-Encoding: br\r\n", brotli);
    assertThat(read(response("https://a", head, chunked), lying, third).titles())
        .containsExactly("الأول", "الثاني", "الثالث");
  }

  @Test
  void prefersTheStatedEncodingToItsGuess() throws IOException {
    String head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=windows-1256\r\n";
    byte[] body = page("الأول").getBytes(Charset.forName("windows-1256"));
    assertThat(read(response("https://a", head, body)).only().masthead().title())
        .isEqualTo("الأول");
  }

  @Test
  void whatIsNoPageIsCountedTogether() throws IOException {
    byte[] moved = response("https://a", "HTTP/1.1 302 Found\r\n", new byte[0]);
    byte[] image =
        response("https://b", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n", new byte[9]);
    byte[] request =
        record("request", "application/http; msgtype=request", "https://c", new byte[0]);
    Gathered gathered = read(moved, image, image, request, answer("الأول"));
    assertThat(gathered.titles()).containsExactly("الأول");
    assertThat(gathered.reasons()).containsExactly(Reason.NO_PAGE);
    assertThat(gathered.rejects.getFirst().detail()).contains("1 redirects", "2 images");
  }

  @Test
  void readsWhatWasConvertedToText() throws IOException {
    byte[] text = page("الأول").getBytes(UTF_8);
    assertThat(read(record("conversion", "text/plain", "https://a", text)).titles())
        .containsExactly("الأول");
  }

  @Test
  void aDamagedRecordCostsOnlyItself() throws IOException {
    byte[] damaged = answer("الثاني");
    Arrays.fill(damaged, 0, 60, (byte) '?');
    for (List<byte[]> records :
        List.of(
            List.of(answer("الأول"), damaged, answer("الثالث")),
            List.of(
                Packed.gzip(answer("الأول")),
                Packed.gzip(damaged),
                Packed.gzip(answer("الثالث"))))) {
      Gathered gathered = read(records.toArray(new byte[0][]));
      assertThat(gathered.titles()).containsExactly("الأول", "الثالث");
      assertThat(gathered.reasons()).containsExactly(Reason.DAMAGED);
      assertThat(gathered.rejects.getFirst().source().member())
          .isEqualTo("@" + records.getFirst().length);
    }
  }

  @Test
  void aHeaderThatWouldFillTheMemoryIsSteppedOver() throws IOException {
    String endless = "WARC/1.0\r\nX: " + "a".repeat(60 << 20);
    byte[] http = response("https://a", OK + "X: " + "a".repeat(60 << 20), new byte[0]);
    String fields = "a:\r\n".repeat(1 << 20);
    byte[] manyFields = ("WARC/1.0\r\n" + fields + "Content-Length: 0\r\n\r\n").getBytes(UTF_8);
    byte[] manyInHttp = response("https://a", OK + fields, new byte[0]);
    for (byte[] record : List.of(endless.getBytes(UTF_8), http, manyFields, manyInHttp)) {
      byte[] packed = Packed.gzip(record);
      Gathered gathered = read(Packed.gzip(answer("الأول")), packed, Packed.gzip(answer("الثاني")));
      assertThat(gathered.titles()).containsExactly("الأول", "الثاني");
      assertThat(gathered.reasons()).containsExactly(Reason.DAMAGED);
    }
  }

  @Test
  void anArchiveThatBreaksOffIsReadUpToThere() throws IOException {
    byte[] second = answer("الثاني");
    Gathered gathered = read(answer("الأول"), Arrays.copyOf(second, second.length - 60));
    assertThat(gathered.titles()).startsWith("الأول");
    assertThat(gathered.rejects).isNotEmpty();
  }

  private static byte[] withWrongChecksum(byte[] member) {
    member[member.length - 8] ^= 1;
    return member;
  }

  private static byte[] withWrongLength(byte[] member) {
    member[member.length - 1] ^= 1;
    return member;
  }

  @Test
  void aWrongChecksumCostsItsRecordAndIsReportedWithItsPlace() throws IOException {
    byte[] first = Packed.gzip(answer("الأول"));
    for (byte[] second :
        List.of(
            withWrongChecksum(Packed.gzip(answer("الثاني"))),
            withWrongLength(Packed.gzip(answer("الثاني"))))) {
      Gathered gathered = read(first, second, Packed.gzip(answer("الثالث")));
      assertThat(gathered.titles()).containsExactly("الأول", "الثالث");
      assertThat(gathered.reasons()).containsExactly(Reason.DAMAGED);
      assertThat(gathered.rejects.getFirst().source().member()).isEqualTo("@" + first.length);
      assertThat(gathered.rejects.getFirst().detail()).contains("checksum", "skipped");
    }
  }

  @Test
  void aWrongChecksumOfAWholeArchiveIsReportedAndItsRecordsAreRead() throws IOException {
    byte[] large =
        response("https://a", OK, (page("كبير") + "\n" + "ا ".repeat(1 << 20)).getBytes(UTF_8));
    Gathered gathered = read(withWrongChecksum(Packed.gzip(joined(answer("الأول"), large))));
    assertThat(gathered.titles()).containsExactly("الأول", "كبير");
    assertThat(gathered.reasons()).containsExactly(Reason.DAMAGED);
    assertThat(gathered.rejects.getFirst().detail()).contains("checksum", "was read");
  }

  @Test
  void readsMembersWhoseExtraFieldContradictsItself() throws IOException {
    // Wget 1.14 writes a subfield that is longer than its extra field.
    for (String extra : List.of("0a00736c790000 00f2000000", "0100ff", "0300736cff", "0000")) {
      byte[] field = HexFormat.of().parseHex(extra.replace(" ", ""));
      byte[] first = withExtraField(Packed.gzip(answer("الأول")), field);
      Gathered gathered = read(first, withExtraField(Packed.gzip(answer("الثاني")), field));
      assertThat(gathered.titles()).containsExactly("الأول", "الثاني");
      assertThat(gathered.rejects).isEmpty();
      assertThat(gathered.articles.get(1).source().member()).startsWith("@" + first.length + "/");
    }
  }

  private static byte[] withExtraField(byte[] member, byte[] field) {
    byte[] header = Arrays.copyOf(member, 10);
    header[3] |= 4;
    return joined(header, field, Arrays.copyOfRange(member, 10, member.length));
  }

  @Test
  void emptyLinesTooManyOrTooFewAreNoDamage() throws IOException {
    byte[] first = answer("الأول");
    byte[] second = answer("الثاني");
    byte[] line = "\r\n".getBytes(UTF_8);
    byte[] many = "\r\n".repeat(20_000).getBytes(UTF_8);
    byte[] short2 = Arrays.copyOf(second, second.length - 4);
    for (List<byte[]> records :
        List.of(
            List.of(first, line, second),
            List.of(first, many, second),
            List.of(first, second, line),
            List.of(first, second, new byte[] {'\n'}),
            List.of(first, short2),
            List.of(line, first, second),
            List.of(Arrays.copyOf(first, first.length - 2), second),
            List.of(Packed.gzip(joined(first, line)), Packed.gzip(joined(second, line))),
            List.of(Packed.gzip(first), Packed.gzip(line), Packed.gzip(second)),
            List.of(Packed.gzip(joined(line, first)), Packed.gzip(short2)))) {
      Gathered gathered = read(records.toArray(new byte[0][]));
      assertThat(gathered.titles()).containsExactly("الأول", "الثاني");
      assertThat(gathered.rejects).isEmpty();
    }
  }

  @Test
  void whereARecordBeginsIsRightBehindEmptyLines() throws IOException {
    byte[] first = joined(answer("الأول"), "\r\n\r\n\r\n".getBytes(UTF_8));
    Gathered gathered = read(first, answer("الثاني"), answer("الثالث"));
    assertThat(gathered.articles.get(1).source().member()).startsWith("@" + first.length + "/");
    assertThat(gathered.articles.get(2).source().member())
        .startsWith("@" + (first.length + answer("الثاني").length) + "/");
  }

  @Test
  void zerosBehindTheLastRecordAreNoDamage() throws IOException {
    Gathered gathered = read(Packed.gzip(answer("الأول")), new byte[1000]);
    assertThat(gathered.titles()).containsExactly("الأول");
    assertThat(gathered.rejects).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "metadata://gnu.org/software/wget/warc/wget.log",
        "metadata://gnu.org/software/wget/warc/MANIFEST.txt",
        "urn:pageinfo:https://example.org/a",
        "urn:text:https://example.org/a",
        "urn:X-wpull:log",
        "warcinfo:///manager/heritrix.log",
        "screenshot:https://example.org/a",
        "https://example.org/robots.txt"
      })
  void recordsOfTheCrawlerAreNeitherArticlesNorEachAReject(String url) throws IOException {
    byte[] text = page("سجل").getBytes(UTF_8);
    Gathered gathered =
        read(answer("الأول"), record("resource", "text/plain", url, text), response(url, OK, text));
    assertThat(gathered.titles()).containsExactly("الأول");
    assertThat(gathered.reasons()).containsExactly(Reason.NO_PAGE);
    assertThat(gathered.rejects.getFirst().detail()).contains("2 records of the crawler itself");
  }

  @Test
  void resourcesOfSitesAndFilesAreRead() throws IOException {
    byte[] text = page("الأول").getBytes(UTF_8);
    for (String url : List.of("https://example.org/a", "ftp://example.org/a", "file:///a", "/a")) {
      assertThat(read(record("resource", "text/plain", url, text)).titles())
          .containsExactly("الأول");
    }
  }

  private static byte[] deduplicated(String type, String url, String digest, byte[] block) {
    byte[] record = record(type, "application/http; msgtype=response", url, block);
    String field = "WARC/1.0\r\nWARC-Payload-Digest: sha1:" + digest + "\r\n";
    return joined(field.getBytes(UTF_8), Arrays.copyOfRange(record, 10, record.length));
  }

  private static byte[] revisit(String url, String digest) {
    return deduplicated("revisit", url, digest, (OK + "\r\n").getBytes(UTF_8));
  }

  private static byte[] original(String url, String digest, String title) {
    byte[] block = (OK + "\r\n" + page(title)).getBytes(UTF_8);
    return deduplicated("response", url, digest, block);
  }

  @Test
  void aRevisitOfTheSameAddressFoundNothingNew() throws IOException {
    Gathered gathered = read(original("https://a", "AAAA", "الأول"), revisit("https://a", "AAAA"));
    assertThat(gathered.titles()).containsExactly("الأول");
    assertThat(gathered.rejects.getFirst().detail()).contains("1 visits that found nothing new");
  }

  @Test
  void aPageThatWasWrittenOnceForTwoAddressesIsReadForBoth() throws IOException {
    byte[] first = original("https://a", "AAAA", "الأول");
    byte[] second = revisit("https://b", "AAAA");
    for (List<byte[]> records :
        List.of(List.of(first, second), List.of(Packed.gzip(first), Packed.gzip(second)))) {
      Gathered gathered = read(records.toArray(new byte[0][]));
      assertThat(gathered.titles()).containsExactly("الأول", "الأول");
      assertThat(gathered.articles.get(1).masthead().url()).isEqualTo("https://b");
      assertThat(gathered.articles.get(1).source().member())
          .isEqualTo("@" + records.getFirst().length + "/https://b");
      assertThat(gathered.rejects).isEmpty();
    }
  }

  @Test
  void aRevisitOfAPageInAnotherFileIsNamed() throws IOException {
    Gathered gathered = read(answer("الأول"), revisit("https://elsewhere.example/b", "BBBB"));
    assertThat(gathered.reasons()).containsExactly(Reason.NO_PAGE);
    assertThat(gathered.rejects.getFirst().detail())
        .contains("1 visits whose pages are in no record", "https://elsewhere.example/b");
  }
}
