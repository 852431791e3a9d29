package org.fihrist.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Three nodes of OpenSearch with the plugin, each a process of its own. They start once for all
 * tests of a run that have them as a parameter. Tests are skipped when {@code mvn package} has not
 * made the plugin.
 */
public final class ClusterNodes implements AutoCloseable {
  private static final int NODES = 3;
  private static final Path PLUGIN = Path.of("target/fihrist-plugin.zip");

  private final Path folder;
  private final List<NodeProcess> nodes = new ArrayList<>();

  private ClusterNodes(Path folder) {
    this.folder = folder;
  }

  /** Gives the nodes to a test. */
  public static final class Extension implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == ClusterNodes.class;
    }

    @Override
    public ClusterNodes resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return of(context);
    }
  }

  /** The nodes of this run, which are started if they have not been. */
  public static ClusterNodes of(ExtensionContext context) {
    assumeTrue(Files.exists(PLUGIN), "skipped: there is no " + PLUGIN + ", see mvn package");
    return context
        .getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(ClusterNodes.class))
        .computeIfAbsent(ClusterNodes.class, _ -> start(), ClusterNodes.class);
  }

  private static ClusterNodes start() {
    try {
      ClusterNodes cluster = new ClusterNodes(Files.createTempDirectory("cluster"));
      List<String> ports = ports();
      for (int number = 0; number < NODES; number++) {
        Path home = cluster.folder.resolve("node" + number);
        cluster.nodes.add(new NodeProcess(home, PLUGIN, number, ports));
      }
      for (NodeProcess node : cluster.nodes) {
        node.start();
      }
      for (NodeProcess node : cluster.nodes) {
        node.awaitStart();
      }
      return cluster;
    } catch (IOException e) {
      throw new AssertionError("the nodes do not start", e);
    }
  }

  /** Free ports, for each node one for HTTP and one for other nodes. */
  private static List<String> ports() throws IOException {
    List<ServerSocket> sockets = new ArrayList<>();
    List<String> ports = new ArrayList<>();
    try {
      for (int number = 0; number < NODES; number++) {
        sockets.add(new ServerSocket(0));
        sockets.add(new ServerSocket(0));
        ports.add(
            sockets.get(2 * number).getLocalPort()
                + ":"
                + sockets.get(2 * number + 1).getLocalPort());
      }
    } finally {
      IOUtils.close(sockets);
    }
    return ports;
  }

  /** The addresses of the nodes. */
  public List<URI> hosts() {
    return nodes.stream().map(NodeProcess::address).toList();
  }

  /** The address of an archive on the nodes. */
  public String address(String archive) {
    String all =
        hosts().stream().map(host -> host.getHost() + ":" + host.getPort()).collect(joining(","));
    return "opensearch:http://" + all + "/" + archive;
  }

  /** The nodes. */
  public List<NodeProcess> nodes() {
    return List.copyOf(nodes);
  }

  /** Asks the nodes that answer. */
  public NodeHttp http() {
    return new NodeHttp(hosts());
  }

  /** The node that manages the cluster now. */
  public NodeProcess manager() {
    String name = http().get("/_cat/cluster_manager?h=node").strip();
    return nodes.get(Integer.parseInt(name.substring("node".length())));
  }

  /** Waits until all nodes are there and all copies of all indexes are up. */
  public void awaitGreen() {
    String state = "wait_for_nodes=3&wait_for_status=green&wait_for_no_relocating_shards=true";
    String answer = http().get("/_cluster/health?timeout=90s&" + state);
    if (!answer.contains("\"timed_out\":false")) {
      throw new AssertionError(answer);
    }
  }

  /** Ends all nodes and deletes their folders. */
  @Override
  public void close() throws IOException {
    for (NodeProcess node : nodes) {
      node.kill();
    }
    try (Stream<Path> logs = Files.walk(folder)) {
      for (Path log : logs.filter(file -> file.endsWith("out")).toList()) {
        String errors = Files.readString(log, UTF_8);
        Files.writeString(
            Path.of("target", log.getName(log.getNameCount() - 2) + ".out"), errors, UTF_8);
      }
    }
    IOUtils.rm(folder);
  }
}
