package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fihrist.lucene.writer.LuceneIndexBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader waits for before the first paint: the page, its styles and modules, as served. */
class WeightTest {
  private static final int AT_MOST_BYTES = 100_000;
  private static final Pattern NEEDED =
      Pattern.compile("(?:href|src)=\"(/(?:css|js)/[^\"]+|/[a-z]+\\.svg)\"");

  private static final Pattern IMPORTED =
      Pattern.compile("^import [^;]*?from '([^']+)'", Pattern.MULTILINE);

  @TempDir private Path index;

  private record Part(String path, int bytes, boolean compressed) {}

  @Test
  void firstPaintIsUnderAHundredKilobytesBeforeFonts() throws Exception {
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index, List.of())) {
      builder.publish();
    }
    String page = Files.readString(Path.of("web", "index.html"));
    List<String> paths =
        Stream.concat(
                Stream.of("/"),
                NEEDED.matcher(page).results().map(found -> found.group(1)).distinct())
            .toList();

    try (Site site = Site.over(index);
        HttpClient client = HttpClient.newHttpClient()) {
      List<Part> parts =
          paths.stream().map(path -> fetch(client, site.address().resolve(path))).toList();
      int bytes = parts.stream().mapToInt(Part::bytes).sum();
      System.out.printf(
          Locale.ROOT, "%d files, %d bytes as served before fonts%n", parts.size(), bytes);

      assertThat(bytes).isBetween(10_000, AT_MOST_BYTES);
      assertThat(parts).allMatch(part -> part.compressed() || part.bytes() < 2_000);
      assertThat(paths).containsAll(modules());
    }
  }

  private static Part fetch(HttpClient client, URI address) {
    try {
      HttpResponse<byte[]> response =
          client.send(
              HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").build(),
              HttpResponse.BodyHandlers.ofByteArray());
      assertThat(response.statusCode()).as("%s", address).isEqualTo(200);
      return new Part(
          address.getPath(),
          response.body().length,
          response.headers().firstValue("Content-Encoding").isPresent());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * What the page needs before it shows anything. A module that the page does not name is found one
   * after another, and later; dialogs and the article are loaded when they are asked for.
   */
  private static List<String> modules() throws IOException {
    Set<Path> found = new TreeSet<>();
    Deque<Path> open = new ArrayDeque<>(List.of(Path.of("web", "js", "app.js")));
    while (!open.isEmpty()) {
      Path module = open.pop();
      if (found.add(module)) {
        IMPORTED
            .matcher(Files.readString(module))
            .results()
            .forEach(one -> open.push(module.resolveSibling(one.group(1)).normalize()));
      }
    }
    return found.stream().map(WeightTest::address).toList();
  }

  private static String address(Path module) {
    return "/" + Path.of("web").relativize(module).toString().replace(File.separatorChar, '/');
  }
}
