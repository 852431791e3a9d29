package org.fihrist.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.lucene.Archive;
import org.fihrist.server.CheckedClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve} in its own process and its own project folder. */
@Timeout(90)
class ServeProcessTest {
  private static final Pattern ADDRESS = Pattern.compile("at (http://\\S+)");

  @TempDir private Path project;

  @BeforeEach
  void furnish() throws IOException {
    Files.createDirectories(project.resolve("web"));
    Files.writeString(project.resolve("web/index.html"), "<title>صفحة</title>");
    Path seeds = Files.createDirectories(project.resolve("seeds"));
    Files.writeString(seeds.resolve("a.jsonl"), "{\"title\":\"معركة درعا\",\"body\":\"نص\"}\n");
  }

  @Test
  void buildsFromTheSeedsAnswersAndEndsWhenItIsTold() throws Exception {
    Command serve = Command.start(project, "serve", "--port", "0");
    try (CheckedClient client = new CheckedClient(address(serve))) {
      HttpResponse<String> found = client.get("/api/v1/search?q=%D8%AF%D8%B1%D8%B9%D8%A7");
      assertThat(found.body()).contains("معركة درعا");
      assertThat(client.get("/").statusCode()).isEqualTo(200);
    } finally {
      serve.process().destroy();
    }
    assertThat(serve.process().waitFor(15, TimeUnit.SECONDS)).isTrue();
    Command.Ended ended = serve.ended();
    assertThat(ended.out())
        .contains("There is no index in", "Indexed     1")
        .doesNotContain("\u001B");
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void finishesARequestThatIsUnderWayWhenItIsTold() throws Exception {
    // The answer is larger than all buffers between server and client, so the request runs until
    // the client reads.
    int length = 50_000_000;
    Files.write(project.resolve("web/long.html"), new byte[length]);
    Command serve = Command.start(project, "serve", "--port", "0");
    URI address = address(serve);
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(20_000);
      String request = "GET /long.html HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(UTF_8));
      String beginning = new String(socket.getInputStream().readNBytes(12), UTF_8);
      assertThat(beginning).isEqualTo("HTTP/1.1 200");

      serve.process().destroy();

      assertThat(socket.getInputStream().readAllBytes()).hasSizeGreaterThan(length);
    } finally {
      serve.process().destroy();
    }
    assertThat(serve.process().waitFor(15, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(serve.err())).isEmpty();
  }

  @Test
  void saysInOneLineThatThePortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());

      Command.Ended ended = Command.run(project, "serve", "--port", port);

      assertThat(ended.code()).isEqualTo(1);
      assertThat(ended.err().lines()).hasSize(1);
      assertThat(ended.err()).startsWith("fihrist serve: cannot listen on port " + port);
    }
  }

  @Test
  void saysInOneLineThatTheIndexIsBroken() throws Exception {
    Files.createDirectories(project.resolve("index"));
    Files.writeString(project.resolve("index/current"), "garbage");

    Command.Ended ended = Command.run(project, "serve", "--port", "0");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err().lines()).hasSize(1);
    assertThat(ended.err()).contains("rebuild needed");
  }

  @Test
  void seedsTakeThePlaceOfNothing() throws Exception {
    Path journal = project.resolve("index/000001/resume/checkpoints.ndjson");
    Files.createDirectories(journal.getParent());
    Files.createFile(journal);
    Command.Ended unfinished = Command.run(project, "serve", "--port", "0");
    assertThat(unfinished.code()).isEqualTo(1);
    assertThat(unfinished.err()).contains("not finished", "fihrist rebuild").hasLineCount(1);
    assertThat(journal).exists();

    new Archive().with("one", "درعا", "نص").publish(project.resolve("index"));
    Files.delete(project.resolve("index/current"));
    Command.Ended lost = Command.run(project, "serve", "--port", "0");
    assertThat(lost.code()).isEqualTo(1);
    assertThat(lost.err()).contains("current", "fihrist rollback").hasLineCount(1);
  }

  @Test
  void saysInOneLineThatThereAreNoSeeds() throws Exception {
    Files.delete(project.resolve("seeds/a.jsonl"));
    Files.delete(project.resolve("seeds"));

    Command.Ended ended = Command.run(project, "serve", "--port", "0");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err().lines()).hasSize(1);
    assertThat(ended.err()).contains(project.resolve("seeds").toString());
  }

  /**
   * Waits for the server's address in its output file. File notifications are not available on
   * every system, so the file is polled.
   */
  private static URI address(Command serve) throws IOException {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < deadline) {
      Matcher told = ADDRESS.matcher(Files.readString(serve.out()));
      if (told.find()) {
        return URI.create(told.group(1));
      }
      assertThat(serve.process().isAlive()).as(Files.readString(serve.err())).isTrue();
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    serve.process().destroyForcibly();
    throw new AssertionError("it told no address: " + Files.readString(serve.out()));
  }
}
