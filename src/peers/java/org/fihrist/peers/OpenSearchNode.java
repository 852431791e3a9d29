package org.fihrist.peers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * One node of OpenSearch with its usual modules. Arguments: its folder, the port for HTTP, the port
 * for other nodes. It runs until its process is ended.
 */
public final class OpenSearchNode extends Node {
  private static final List<String> MODULES =
      List.of(
          "org.opensearch.transport.Netty4ModulePlugin",
          "org.opensearch.analysis.common.CommonAnalysisModulePlugin",
          "org.opensearch.index.reindex.ReindexModulePlugin",
          "org.opensearch.index.mapper.MapperExtrasModulePlugin");

  private OpenSearchNode(Environment environment, Collection<Class<? extends Plugin>> modules) {
    super(environment, modules.stream().map(OpenSearchNode::described).toList(), true);
  }

  private static PluginInfo described(Class<? extends Plugin> module) {
    String name = module.getName();
    return new PluginInfo(name, "a module", "NA", Version.CURRENT, "21", name, List.of(), false);
  }

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]).toAbsolutePath();
    for (String folder : List.of("config", "data", "logs", "modules", "plugins")) {
      Files.createDirectories(home.resolve(folder));
    }
    Settings settings =
        Settings.builder()
            .put("path.home", home.toString())
            .put("cluster.name", "peers")
            .put("node.name", "peer")
            .put("network.host", "127.0.0.1")
            .put("http.port", arguments[1])
            .put("transport.port", arguments[2])
            .put("discovery.type", "single-node")
            .putList("node.roles", "cluster_manager", "data", "ingest")
            .build();
    List<Class<? extends Plugin>> modules = new ArrayList<>();
    for (String module : MODULES) {
      modules.add(Class.forName(module).asSubclass(Plugin.class));
    }
    Environment environment =
        InternalSettingsPreparer.prepareEnvironment(
            settings, Map.of(), home.resolve("config"), () -> "peer");
    Node node = new OpenSearchNode(environment, modules);
    node.start();
    Thread.currentThread().join();
  }
}
