package org.fihrist.server.operation;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.SocketChannelEndPoint;

/** The connection that a request came by. */
public final class ClientConnection {
  private final Context context;
  private final EndPoint endPoint;
  private volatile boolean left;

  private ClientConnection(Context context, EndPoint endPoint) {
    this.context = context;
    this.endPoint = endPoint;
  }

  /** The connection of a request. */
  public static ClientConnection of(Context context) {
    return new ClientConnection(
        context,
        ServletContextRequest.getServletContextRequest(context.req())
            .getConnectionMetaData()
            .getConnection()
            .getEndPoint());
  }

  /**
   * Whether the client has closed the connection, and waits no more for an answer. The HTTP engine
   * reads nothing while a request is answered, so the socket itself is asked. A client that has
   * closed only its own direction counts as gone: nearly always it has closed both, and the two
   * look alike.
   */
  boolean isClosed() {
    if (!left) {
      left = !endPoint.isOpen() || isAtEnd();
    }
    return left;
  }

  private boolean isAtEnd() {
    if (!(endPoint instanceof SocketChannelEndPoint socket)) {
      return false;
    }
    SocketChannel channel = socket.getChannel();
    try {
      // Bytes that wait are a next request, and must stay for the HTTP engine.
      if (channel.socket().getInputStream().available() > 0) {
        return false;
      }
      int read = channel.read(ByteBuffer.allocate(1));
      if (read > 0) {
        // It came just now, and nobody can put it back: the client has to ask again.
        context.header(Header.CONNECTION, "close");
      }
      return read < 0;
    } catch (IOException e) {
      return true;
    }
  }

  /** Ends the connection without the end of an answer. */
  public void cutOff() {
    endPoint.close();
  }
}
