package org.fihrist.plugin;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.opensearch.action.ActionRequest;
import org.opensearch.cluster.metadata.IndexNameExpressionResolver;
import org.opensearch.cluster.node.DiscoveryNodes;
import org.opensearch.common.settings.ClusterSettings;
import org.opensearch.common.settings.IndexScopedSettings;
import org.opensearch.common.settings.Settings;
import org.opensearch.common.settings.SettingsFilter;
import org.opensearch.core.action.ActionResponse;
import org.opensearch.index.analysis.AnalyzerProvider;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.plugins.ActionPlugin;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.SearchPlugin;
import org.opensearch.rest.RestController;
import org.opensearch.rest.RestHandler;

/** Registers what this plugin adds to a node. */
public final class FihristPlugin extends Plugin
    implements AnalysisPlugin, SearchPlugin, ActionPlugin {
  /** A query of many words in all fields at all levels has more clauses than the usual 1,024. */
  private static final int MAX_CLAUSES = 32_768;

  @Override
  public Settings additionalSettings() {
    return Settings.builder().put("indices.query.bool.max_clause_count", MAX_CLAUSES).build();
  }

  @Override
  public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
    return Map.of(
        "fihrist_terms",
        (index, environment, name, settings) ->
            new ReadyTermsAnalyzerProvider(index, name, settings));
  }

  @Override
  public List<QuerySpec<?>> getQueries() {
    return List.of(
        new QuerySpec<>(TreeQueryBuilder.NAME, TreeQueryBuilder::new, TreeQueryBuilder::parse));
  }

  @Override
  public List<ActionHandler<? extends ActionRequest, ? extends ActionResponse>> getActions() {
    return List.of(new ActionHandler<>(ShardAction.INSTANCE, TransportShardAction.class));
  }

  @Override
  public List<RestHandler> getRestHandlers(
      Settings settings,
      RestController controller,
      ClusterSettings clusterSettings,
      IndexScopedSettings indexSettings,
      SettingsFilter filter,
      IndexNameExpressionResolver names,
      Supplier<DiscoveryNodes> nodes) {
    return List.of(new VersionHandler(), new HoldersHandler(), new DictionaryHandler());
  }
}
