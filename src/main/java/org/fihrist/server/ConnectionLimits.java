package org.fihrist.server;

import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javax.management.AttributeNotFoundException;
import javax.management.JMException;
import javax.management.ObjectName;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.jspecify.annotations.Nullable;

/**
 * Limits the number of connections, so that the process does not run out of file descriptors. When
 * there are too many connections in total or from one address, the one that has waited longest for
 * a request is closed. A connection is also closed when the head of a request arrives too slowly.
 * Jetty's idle time-out does not cover that case, because it restarts with each byte.
 */
final class ConnectionLimits implements Connection.Listener {
  /** Time in which the head of a request must arrive. */
  static final long HEAD_NANOS = TimeUnit.SECONDS.toNanos(10);

  private static final int MAX_IN_ALL = 1_000;
  private static final int FILES_FOR_OTHER_USE = 96;

  private final int maxConnections;
  private final int maxPerAddress;
  private final LongSupplier nanoClock;
  private final Map<Connection, Head> heads = new ConcurrentHashMap<>();

  /**
   * @param maxConnections maximal number of connections in total
   * @param maxPerAddress maximal number of connections from one address of another machine
   * @param nanoClock a clock such as {@link System#nanoTime}
   */
  ConnectionLimits(int maxConnections, int maxPerAddress, LongSupplier nanoClock) {
    this.maxConnections = maxConnections;
    this.maxPerAddress = maxPerAddress;
    this.nanoClock = nanoClock;
  }

  /** Returns limits that leave enough file descriptors for all other files. */
  static ConnectionLimits ofThisProcess() {
    long files = attribute("MaxFileDescriptorCount") - attribute("OpenFileDescriptorCount");
    int maxConnections = Math.clamp(files - FILES_FOR_OTHER_USE, 16, MAX_IN_ALL);
    return new ConnectionLimits(maxConnections, Math.max(8, maxConnections / 4), System::nanoTime);
  }

  /**
   * Reads an attribute that only a JVM on Unix has. On other systems the number of files is not
   * limited.
   */
  private static long attribute(String name) {
    try {
      Object value =
          ManagementFactory.getPlatformMBeanServer()
              .getAttribute(new ObjectName("java.lang:type=OperatingSystem"), name);
      return value instanceof Long number ? number : 0;
    } catch (AttributeNotFoundException e) {
      return name.startsWith("Max") ? MAX_IN_ALL + FILES_FOR_OTHER_USE : 0;
    } catch (JMException e) {
      throw new IllegalStateException("the JVM does not describe its operating system", e);
    }
  }

  /**
   * The state of the request head that a connection waits for.
   *
   * @param requests number of requests received so far
   * @param bytes number of bytes received at the last check
   * @param sinceNanos time when the connection began to wait
   * @param begunNanos time when the first byte of the head was seen; 0 if none was
   */
  private record Head(long requests, long bytes, long sinceNanos, long begunNanos) {}

  @Override
  public void onOpened(Connection connection) {
    if (connection instanceof SslConnection) {
      // The connection inside the TLS connection is counted instead, because it knows its requests.
      return;
    }
    heads.put(connection, new Head(0, 0, nanoClock.getAsLong(), 0));
    if (heads.size() > maxConnections) {
      closeLongestWaiting(Optional.empty());
    }
    address(connection)
        .filter(from -> !from.isLoopbackAddress())
        .ifPresent(from -> {
          if (heads.keySet().stream().filter(open -> isFrom(open, from)).count() > maxPerAddress) {
            closeLongestWaiting(Optional.of(from));
          }
        });
  }

  @Override
  public void onClosed(Connection connection) {
    heads.remove(connection);
  }

  /** Closes the connections that send too slowly. Must be called about once a second. */
  void closeSlow() {
    long now = nanoClock.getAsLong();
    for (Map.Entry<Connection, Head> entry : heads.entrySet()) {
      Head head = updated(entry.getKey(), entry.getValue(), now);
      entry.setValue(head);
      if (head.begunNanos() != 0 && now - head.begunNanos() > HEAD_NANOS) {
        close(entry.getKey());
      }
    }
  }

  private static Head updated(Connection connection, Head before, long now) {
    long requests = connection.getMessagesIn();
    long bytes = connection.getBytesIn();
    if (isAnswering(connection) || requests != before.requests()) {
      return new Head(requests, bytes, now, 0);
    }
    boolean begins = before.begunNanos() == 0 && bytes != before.bytes();
    return new Head(requests, bytes, before.sinceNanos(), begins ? now : before.begunNanos());
  }

  private void closeLongestWaiting(Optional<InetAddress> from) {
    heads.entrySet().stream()
        .filter(entry -> from.isEmpty() || isFrom(entry.getKey(), from.get()))
        .filter(entry -> !isAnswering(entry.getKey()))
        .min(Comparator.comparingLong(entry -> entry.getValue().sinceNanos()))
        .ifPresent(entry -> close(entry.getKey()));
  }

  private void close(Connection connection) {
    heads.remove(connection);
    connection.getEndPoint().close();
  }

  private static boolean isAnswering(Connection connection) {
    return connection instanceof HttpConnection http && http.getHttpChannel().getRequest() != null;
  }

  private static boolean isFrom(Connection connection, InetAddress address) {
    return address(connection).filter(address::equals).isPresent();
  }

  private static Optional<InetAddress> address(Connection connection) {
    @Nullable SocketAddress remote = connection.getEndPoint().getRemoteSocketAddress();
    return remote instanceof InetSocketAddress internet
        ? Optional.ofNullable(internet.getAddress())
        : Optional.empty();
  }
}
