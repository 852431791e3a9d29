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
 * Keeps connections from using up what the process may open. When there are too many, in all or
 * from one address, the one that has waited longest for a request of its client is closed. A client
 * that sends the head of a request too slowly loses its connection too: the idle time-out of the
 * HTTP engine begins anew with each byte.
 */
final class ConnectionLimits implements Connection.Listener {
  /** How long the head of a request may take to arrive. */
  static final long HEAD_NANOS = TimeUnit.SECONDS.toNanos(10);

  private static final int MAX_IN_ALL = 1_000;
  private static final int FILES_FOR_OTHER_USE = 96;

  private final int most;
  private final int mostOfAddress;
  private final LongSupplier nanoClock;
  private final Map<Connection, Head> heads = new ConcurrentHashMap<>();

  /**
   * @param most connections in all
   * @param mostOfAddress connections from one address that is not of this machine
   * @param nanoClock the time, as {@link System#nanoTime} tells it
   */
  ConnectionLimits(int most, int mostOfAddress, LongSupplier nanoClock) {
    this.most = most;
    this.mostOfAddress = mostOfAddress;
    this.nanoClock = nanoClock;
  }

  /** Limits that leave enough file descriptors for everything else. */
  static ConnectionLimits ofThisProcess() {
    long files = attribute("MaxFileDescriptorCount") - attribute("OpenFileDescriptorCount");
    int most = Math.clamp(files - FILES_FOR_OTHER_USE, 16, MAX_IN_ALL);
    return new ConnectionLimits(most, Math.max(8, most / 4), System::nanoTime);
  }

  /** An attribute that the JVM has on Unix systems only; on other systems no limit is known. */
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
   * The head of a request that a connection waits for.
   *
   * @param requests how many requests came before
   * @param bytes how many bytes had come when the connection was last looked at
   * @param sinceNanos since when the connection waits
   * @param begunNanos since when the head arrives; 0 when nothing of it has come
   */
  private record Head(long requests, long bytes, long sinceNanos, long begunNanos) {}

  @Override
  public void onOpened(Connection connection) {
    if (connection instanceof SslConnection) {
      // The connection inside this one is counted, because it knows its requests.
      return;
    }
    heads.put(connection, new Head(0, 0, nanoClock.getAsLong(), 0));
    if (heads.size() > most) {
      closeLongestWaiting(Optional.empty());
    }
    address(connection)
        .filter(from -> !from.isLoopbackAddress())
        .ifPresent(from -> {
          if (heads.keySet().stream().filter(one -> isFrom(one, from)).count() > mostOfAddress) {
            closeLongestWaiting(Optional.of(from));
          }
        });
  }

  @Override
  public void onClosed(Connection connection) {
    heads.remove(connection);
  }

  /** Closes the connections that send too slowly. To be called about once a second. */
  void look() {
    long now = nanoClock.getAsLong();
    for (Map.Entry<Connection, Head> entry : heads.entrySet()) {
      Head head = seen(entry.getKey(), entry.getValue(), now);
      entry.setValue(head);
      if (head.begunNanos() != 0 && now - head.begunNanos() > HEAD_NANOS) {
        close(entry.getKey());
      }
    }
  }

  private static Head seen(Connection connection, Head before, long now) {
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
