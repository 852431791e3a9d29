package org.fihrist.server.operation;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.SocketChannelEndPoint;

/** The connection between a client and the server during a request. */
public final class ClientConnection {
  private final Context context;
  private final EndPoint endPoint;
  private volatile boolean left;

  private ClientConnection(Context context, EndPoint endPoint) {
    this.context = context;
    this.endPoint = endPoint;
  }

  /** Returns the connection of a request. */
  public static ClientConnection of(Context context) {
    return new ClientConnection(
        context,
        ServletContextRequest.getServletContextRequest(context.req())
            .getConnectionMetaData()
            .getConnection()
            .getEndPoint());
  }

  /**
   * Whether the client has closed the connection. Jetty does not read while a request is being
   * answered, so this reads from the socket. A half-closed connection counts as closed, because the
   * two cannot be distinguished here and half-closed connections are rare.
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
      // Available bytes belong to the next request, which Jetty reads.
      if (channel.socket().getInputStream().available() > 0) {
        return false;
      }
      int read = channel.read(ByteBuffer.allocate(1));
      if (read > 0) {
        // A byte of the next request was read and cannot be put back, so the connection
        // is closed after this answer.
        context.header(Header.CONNECTION, "close");
      }
      return read < 0;
    } catch (IOException e) {
      return true;
    }
  }

  /** Closes the connection in the middle of an answer. */
  public void cutOff() {
    endPoint.close();
  }
}
