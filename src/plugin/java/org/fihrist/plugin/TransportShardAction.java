package org.fihrist.plugin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.fihrist.plugin.ShardAction.FromShard;
import org.fihrist.plugin.ShardAction.Request;
import org.fihrist.plugin.ShardAction.Response;
import org.fihrist.plugin.ShardAction.ToShard;
import org.jspecify.annotations.Nullable;
import org.opensearch.action.support.ActionFilters;
import org.opensearch.action.support.broadcast.BroadcastShardOperationFailedException;
import org.opensearch.action.support.broadcast.TransportBroadcastAction;
import org.opensearch.cluster.ClusterState;
import org.opensearch.cluster.block.ClusterBlockException;
import org.opensearch.cluster.block.ClusterBlockLevel;
import org.opensearch.cluster.metadata.IndexNameExpressionResolver;
import org.opensearch.cluster.routing.GroupShardsIterator;
import org.opensearch.cluster.routing.ShardIterator;
import org.opensearch.cluster.routing.ShardRouting;
import org.opensearch.cluster.service.ClusterService;
import org.opensearch.common.inject.Inject;
import org.opensearch.core.action.support.DefaultShardOperationFailedException;
import org.opensearch.core.common.io.stream.StreamInput;
import org.opensearch.index.engine.Engine;
import org.opensearch.index.shard.IndexShard;
import org.opensearch.indices.IndicesService;
import org.opensearch.tasks.Task;
import org.opensearch.threadpool.ThreadPool;
import org.opensearch.transport.TransportService;

/** Sends a question to one copy of each shard, and to another copy if the first fails. */
public final class TransportShardAction
    extends TransportBroadcastAction<Request, Response, ToShard, FromShard> {
  private final IndicesService indices;

  @Inject
  public TransportShardAction(
      ClusterService cluster,
      TransportService transport,
      IndicesService indices,
      ActionFilters filters,
      IndexNameExpressionResolver names) {
    super(
        ShardAction.NAME,
        cluster,
        transport,
        filters,
        names,
        Request::new,
        ToShard::new,
        ThreadPool.Names.SEARCH);
    this.indices = indices;
  }

  @Override
  protected FromShard shardOperation(ToShard request, Task task) throws IOException {
    IndexShard shard =
        indices.indexServiceSafe(request.shardId().getIndex()).getShard(request.shardId().id());
    try (Engine.Searcher searcher = shard.acquireSearcher(ShardAction.NAME)) {
      return new FromShard(request.shardId(), request.question().ask(searcher));
    }
  }

  @Override
  @SuppressWarnings("rawtypes") // as the superclass has it
  protected Response newResponse(
      Request request, AtomicReferenceArray received, ClusterState state) {
    List<ShardAnswer> answers = new ArrayList<>();
    List<DefaultShardOperationFailedException> failures = new ArrayList<>();
    for (int i = 0; i < received.length(); i++) {
      switch (received.get(i)) {
        case FromShard shard -> answers.add(shard.answer());
        case BroadcastShardOperationFailedException failure ->
            failures.add(new DefaultShardOperationFailedException(failure));
        case null -> failures.add(notStarted(request));
        case Object other -> throw new IllegalStateException("no answer of a shard: " + other);
      }
    }
    return new Response(received.length(), answers, failures);
  }

  private static DefaultShardOperationFailedException notStarted(Request request) {
    return new DefaultShardOperationFailedException(
        String.join(",", request.indices()),
        -1,
        new IllegalStateException("no copy of the shard is started"));
  }

  @Override
  protected ToShard newShardRequest(int shards, ShardRouting shard, Request request) {
    return new ToShard(shard.shardId(), request);
  }

  @Override
  protected FromShard readShardResponse(StreamInput from) throws IOException {
    return new FromShard(from);
  }

  @Override
  protected GroupShardsIterator<ShardIterator> shards(
      ClusterState state, Request request, String[] concrete) {
    return clusterService.operationRouting().searchShards(state, concrete, null, null);
  }

  @Override
  protected @Nullable ClusterBlockException checkGlobalBlock(ClusterState state, Request request) {
    return state.blocks().globalBlockedException(ClusterBlockLevel.READ);
  }

  @Override
  protected @Nullable ClusterBlockException checkRequestBlock(
      ClusterState state, Request request, String[] concrete) {
    return state.blocks().indicesBlockedException(ClusterBlockLevel.READ, concrete);
  }
}
