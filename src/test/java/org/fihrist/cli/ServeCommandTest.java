package org.fihrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve} in a process of its own, in a folder that has seeds and a page and no index. */
class ServeCommandTest {
  private static final Pattern ADDRESS = Pattern.compile("serves 5 articles at (http\\S+)");
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

  @TempDir private Path home;

  @BeforeEach
  void layOut() throws IOException {
    for (String name : new String[] {"seeds", "web"}) {
      copy(Path.of(name), home.resolve(name));
    }
  }

  @Test
  void indexesTheSeedsAnswersAndStopsWhenTold() throws IOException, InterruptedException {
    Command serve = Command.start(home, "serve", "--port", "0");
    URI address = address(serve);
    try (HttpClient client = HttpClient.newHttpClient()) {
      assertThat(get(client, address).body()).contains("<html");
      assertThat(get(client, address.resolve("/health")).body()).contains("\"articles\":5");
    }

    serve.process().destroy();

    assertThat(serve.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(serve.ended().out()).contains("indexing the sample articles");
    assertThat(home.resolve("index/current")).hasContent("000001\n");
  }

  @Test
  void saysInOneLineThatThePortIsTaken() throws IOException, InterruptedException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());

      Command.Ended ended = Command.run(home, "serve", "--port", port);

      assertThat(ended.code()).isEqualTo(1);
      assertThat(ended.err().strip().lines()).hasSize(1);
      assertThat(ended.err()).contains("cannot listen on port " + port);
    }
  }

  /** Reads what the process prints until it tells its address; a file has nothing to wait on. */
  private static URI address(Command serve) throws IOException {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (System.nanoTime() < deadline && serve.process().isAlive()) {
      Matcher found = ADDRESS.matcher(Files.readString(serve.out()));
      if (found.find()) {
        return URI.create(found.group(1));
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
    throw new AssertionError(Files.readString(serve.out()) + Files.readString(serve.err()));
  }

  private static HttpResponse<String> get(HttpClient client, URI address)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
