package org.fihrist.nodes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;

/**
 * One node of a cluster, with what a search needs of OpenSearch and the plugins that lie in its
 * folder. Arguments: its folder; its number; then for each node of the cluster its port for HTTP
 * and its port for other nodes, as {@code 9201:9301}. It runs until its process is ended.
 */
public final class ClusterNode extends Node {
  private static final List<String> MODULES =
      List.of(
          "org.opensearch.transport.Netty4ModulePlugin",
          "org.opensearch.analysis.common.CommonAnalysisModulePlugin");

  private ClusterNode(Environment environment, Collection<Class<? extends Plugin>> modules) {
    super(environment, modules.stream().map(ClusterNode::described).toList(), true);
  }

  private static PluginInfo described(Class<? extends Plugin> module) {
    String name = module.getName();
    return new PluginInfo(name, "a module", "NA", Version.CURRENT, "25", name, List.of(), false);
  }

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]).toAbsolutePath();
    int number = Integer.parseInt(arguments[1]);
    List<String> ports = Arrays.asList(arguments).subList(2, arguments.length);
    for (String folder : List.of("config", "data", "logs", "modules", "plugins")) {
      Files.createDirectories(home.resolve(folder));
    }
    List<Class<? extends Plugin>> modules = new ArrayList<>();
    for (String module : MODULES) {
      modules.add(Class.forName(module).asSubclass(Plugin.class));
    }
    Environment environment =
        InternalSettingsPreparer.prepareEnvironment(
            settings(home, number, ports), Map.of(), home.resolve("config"), () -> name(number));
    new ClusterNode(environment, modules).start();
    System.out.println("node started");
    Thread.currentThread().join();
  }

  private static String name(int number) {
    return "node" + number;
  }

  private static Settings settings(Path home, int number, List<String> ports) {
    List<String> names = new ArrayList<>();
    List<String> hosts = new ArrayList<>();
    for (int i = 0; i < ports.size(); i++) {
      names.add(name(i));
      hosts.add("127.0.0.1:" + ports.get(i).split(":", 2)[1]);
    }
    String[] own = ports.get(number).split(":", 2);
    return Settings.builder()
        .put("path.home", home.toString())
        .put("path.repo", home.resolveSibling("snapshots").toString())
        .put("cluster.name", "fihrist")
        .put("node.name", name(number))
        .put("network.host", "127.0.0.1")
        .put("http.port", own[0])
        .put("transport.port", own[1])
        .putList("node.roles", "cluster_manager", "data")
        .putList("discovery.seed_hosts", hosts)
        .putList("cluster.initial_cluster_manager_nodes", names)
        // A node that does not answer is removed from the cluster within seconds.
        .put("cluster.fault_detection.leader_check.interval", "1s")
        .put("cluster.fault_detection.leader_check.timeout", "2s")
        .put("cluster.fault_detection.leader_check.retry_count", 2)
        .put("cluster.fault_detection.follower_check.interval", "1s")
        .put("cluster.fault_detection.follower_check.timeout", "2s")
        .put("cluster.fault_detection.follower_check.retry_count", 2)
        .put("cluster.publish.timeout", "3s")
        .put("cluster.follower_lag.timeout", "5s")
        .put("cluster.routing.allocation.disk.threshold_enabled", false)
        .build();
  }
}
