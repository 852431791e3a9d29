package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchPage.Answered;
import org.fihrist.search.SearchPage.Totals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ShutdownTest {
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch mayAnswer = new CountDownLatch(1);
  private final AtomicBoolean onVirtualThread = new AtomicBoolean(true);

  @Test
  @Timeout(30)
  void letsARequestUnderWayFinishAndTakesNoNewOne(@TempDir Path web) throws Exception {
    try (ServerStage stage = new ServerStage(new TroubledEngine(this::slowly), web)) {
      CompletableFuture<HttpResponse<String>> answer =
          stage
              .client()
              .sendAsync(stage.request("/api/v1/search?q=a").build(), BodyHandlers.ofString());
      asked.await();

      URI address = stage.server.address();
      CompletableFuture<Void> closed =
          CompletableFuture.runAsync(
              stage.server::close, closing -> Thread.ofPlatform().start(closing));
      awaitThatNobodyListens(address);
      assertThat(closed).isNotDone();
      mayAnswer.countDown();

      assertThat(answer.get().statusCode()).isEqualTo(200);
      closed.get();
    }
    assertThat(onVirtualThread).as("a virtual thread that computes holds its carrier").isFalse();
  }

  private SearchPage slowly() {
    onVirtualThread.set(Thread.currentThread().isVirtual());
    asked.countDown();
    try {
      mayAnswer.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new SearchPage(
        List.of(), new Totals(0, true, 0), List.of(), new Answered("000001", 1, true));
  }

  private static void awaitThatNobodyListens(URI address) throws IOException {
    while (true) {
      try (Socket socket = new Socket(address.getHost(), address.getPort())) {
        assertThat(socket.isConnected()).isTrue();
      } catch (ConnectException e) {
        return;
      } catch (SocketException e) {
        // The listener was closed while this connection waited. No further connection is accepted.
        assertThat(e).hasMessageContaining("reset");
      }
    }
  }
}
