package org.fihrist.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConnectionLimitsTest {
  private static final int MOST = 5;

  private final AtomicLong nanos = new AtomicLong(1);
  private final ConnectionLimits limits = new ConnectionLimits(MOST, MOST, nanos::get);
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);
  private final List<Socket> sockets = new ArrayList<>();

  @BeforeEach
  void start() throws Exception {
    server.addBean(limits);
    server.addConnector(connector);
    server.setHandler(
        new Handler.Abstract() {
          @Override
          public boolean handle(Request request, Response response, Callback callback) {
            response.write(true, java.nio.ByteBuffer.wrap(new byte[] {'a'}), callback);
            return true;
          }
        });
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    for (Socket socket : sockets) {
      socket.close();
    }
    server.stop();
  }

  private Socket opened() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort());
    socket.setSoTimeout(30_000);
    sockets.add(socket);
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(ISO_8859_1));
  }

  private static void ask(Socket socket) throws IOException {
    send(socket, "GET / " + "HTTP/1.1" + "\r\nHost: localhost\r\n\r\n");
    InputStream in = socket.getInputStream();
    while (in.read() != 'a') {
      // The body of the answer is this letter, which does not occur in the head.
    }
  }

  @Test
  void theOneThatWaitsLongestMakesRoomForANewOne() throws Exception {
    for (int i = 0; i < MOST; i++) {
      nanos.incrementAndGet();
      send(opened(), "G");
    }
    nanos.incrementAndGet();
    Socket late = opened();

    ask(late);
    assertThat(sockets.getFirst().getInputStream().read()).as("the end").isEqualTo(-1);
  }

  @Test
  void aHeadThatArrivesTooSlowlyIsNotWaitedFor() throws Exception {
    Socket slow = opened();
    ask(slow);
    limits.closeSlow();
    send(slow, "GET / HT");
    while (!ended(slow)) {
      nanos.addAndGet(ConnectionLimits.HEAD_NANOS / 2);
      limits.closeSlow();
    }
  }

  /** Sends one more byte, unless the server has closed the connection. */
  private static boolean ended(Socket socket) throws IOException {
    socket.setSoTimeout(1);
    try {
      send(socket, "T");
      return socket.getInputStream().read() < 0;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (SocketException e) {
      return true;
    }
  }

  @Test
  void aConnectionThatIsOnlyKeptOpenMayWait() throws Exception {
    Socket kept = opened();
    ask(kept);
    for (int i = 0; i < 5; i++) {
      limits.closeSlow();
      nanos.addAndGet(ConnectionLimits.HEAD_NANOS);
    }
    ask(kept);
  }
}
