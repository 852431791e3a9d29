package org.fihrist.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityTest {
  @TempDir Path folder;

  private String id(String name, String text) throws IOException {
    return Gathered.from(Gathered.write(folder.resolve(name), text, UTF_8)).only().id();
  }

  @Test
  void aDocumentNumberIsTheIdentityInEveryFormat() throws IOException {
    assertThat(id("a", "<DOC><DOCNO>JA-1</DOCNO><URL>http://x/1</URL><TEXT>نص</TEXT></DOC>"))
        .isEqualTo(id("b", "{\"id\":\"JA-1\",\"title\":\"عنوان\"}"))
        .isEqualTo("JA-1");
  }

  @Test
  void anAddressIsTheIdentityHoweverItWasCopied() throws IOException {
    String page = id("a", "https://x.sy/خبر/1\nعنوان\nنص.");
    assertThat(page)
        .startsWith("u-")
        .isEqualTo(
            id("b", "{\"url\":\"https://X.sy/%D8%AE%D8%A8%D8%B1/1#comments\",\"title\":\"عنوان\"}"))
        .isNotEqualTo(id("c", "{\"url\":\"https://x.sy/خبر/2\",\"title\":\"عنوان\"}"));
  }

  @Test
  void aBrokenPercentSignIsPartOfTheAddress() {
    assertThat(Identity.canonical("http://x/100%")).isEqualTo("http://x/100%");
    assertThat(Identity.canonical("http://x/%D8")).isEqualTo("http://x/%D8");
  }

  @Test
  void theSameWordsAreTheSameArticleInEveryFormatAndEncoding() throws IOException {
    String text = "عودة المياه إلى الحي\nعادت المياه اليوم.\nوقال سكان إنها قليلة.\n";
    Path windows =
        Gathered.write(
            folder.resolve("w"), text.replace("\n", "\r\n"), Charset.forName("windows-1256"));
    Path zipped = Files.write(folder.resolve("z"), Gathered.gzip("\ufeff" + text));
    String json =
        "{\"title\":\"عودة المياه إلى الحي\",\"body\":\"عادت المياه اليوم.\\n\\nوقال سكان إنها قليلة. \"}";
    assertThat(List.of(id("a", text), id("j", json), Gathered.from(windows).only().id()))
        .containsOnly(Gathered.from(zipped).only().id());
  }

  @Test
  void theAddressOfAFrontPageIsThatOfNoArticle() throws IOException {
    String first = id("a", "{\"url\":\"https://x.sy/\",\"title\":\"الأول\"}");
    assertThat(first)
        .startsWith("c-")
        .isNotEqualTo(id("b", "{\"url\":\"https://x.sy/\",\"title\":\"الثاني\"}"));
    assertThat(id("c", "{\"url\":\"https://x.sy/?p=7\",\"title\":\"الأول\"}")).startsWith("u-");
  }
}
