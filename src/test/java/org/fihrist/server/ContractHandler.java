package org.fihrist.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.brotli.dec.BrotliInputStream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.fihrist.mcp.AssistantServlet;
import org.fihrist.server.ServedContract.Exchange;

/**
 * Holds every answer that leaves a server whole against the contract, whoever asked for it: a test,
 * a browser or a script. An answer that breaks the contract is noted before its last byte leaves,
 * so that a client that has read it finds the note.
 */
final class ContractHandler extends Handler.Wrapper {
  private final AtomicReference<Described> described = new AtomicReference<>();
  private final Queue<AssertionError> breaches = new ConcurrentLinkedQueue<>();

  /** A contract, and the address that it knows a target by. */
  private record Described(ServedContract contract, UnaryOperator<String> address) {}

  /**
   * Begins to look at answers.
   *
   * @param address of a target of the server, the same as the contract writes it
   */
  void begin(ServedContract contract, UnaryOperator<String> address) {
    described.set(new Described(contract, address));
  }

  /** All breaches of the contract so far. */
  List<AssertionError> breaches() {
    return List.copyOf(breaches);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Described known = described.get();
    String path = String.valueOf(request.getHttpURI().getPath());
    // The assistants' protocol describes its messages itself.
    if (known == null || known.address().apply(path).equals(AssistantServlet.PATH)) {
      return super.handle(request, response, callback);
    }
    Answer answer = new Answer(request, response, known);
    return super.handle(
        request,
        answer,
        new Callback.Nested(callback) {
          @Override
          public void succeeded() {
            answer.end();
            super.succeeded();
          }
        });
  }

  /** An answer whose bytes are kept until it is whole. */
  private final class Answer extends Response.Wrapper {
    private final Described known;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final AtomicBoolean written = new AtomicBoolean();
    private final AtomicBoolean inspected = new AtomicBoolean();

    Answer(Request request, Response response, Described known) {
      super(request, response);
      this.known = known;
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
      written.set(true);
      if (content != null && content.hasRemaining()) {
        keep(content.slice());
      }
      if (last) {
        inspect();
      }
      super.write(last, content, callback);
    }

    /** An answer without a body is never written. One that was begun and cut off is not whole. */
    private void end() {
      if (!written.get()) {
        inspect();
      }
    }

    private void keep(ByteBuffer content) {
      try {
        Channels.newChannel(bytes).write(content);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void inspect() {
      if (isReceived() && inspected.compareAndSet(false, true)) {
        try {
          known.contract().check(exchange());
        } catch (AssertionError breach) {
          breaches.add(breach);
        } catch (IOException | RuntimeException e) {
          breaches.add(new AssertionError(getRequest() + " cannot be read", e));
        }
      }
    }

    /** The server closes the connection of a client that has left. */
    private boolean isReceived() {
      return getRequest().getConnectionMetaData().getConnection().getEndPoint().isOpen();
    }

    private Exchange exchange() throws IOException {
      boolean head = getRequest().getMethod().equals("HEAD");
      return new Exchange(
          getRequest().getMethod(),
          known.address().apply(getRequest().getHttpURI().getPathQuery()),
          getStatus() == 0 ? 200 : getStatus(),
          header(HttpHeader.CONTENT_TYPE),
          head ? "" : body());
    }

    private String body() throws IOException {
      InputStream sent = new ByteArrayInputStream(bytes.toByteArray());
      try (InputStream plain =
          switch (header(HttpHeader.CONTENT_ENCODING)) {
            case "" -> sent;
            case "gzip" -> new GZIPInputStream(sent);
            case "br" -> new BrotliInputStream(sent);
            default -> throw new IOException("an unknown encoding");
          }) {
        return new String(plain.readAllBytes(), UTF_8);
      }
    }

    private String header(HttpHeader name) {
      String value = getHeaders().get(name);
      return value == null ? "" : value;
    }
  }
}
