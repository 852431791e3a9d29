package org.fihrist.plugin;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opensearch.action.ActionType;
import org.opensearch.action.support.broadcast.BroadcastRequest;
import org.opensearch.action.support.broadcast.BroadcastResponse;
import org.opensearch.action.support.broadcast.BroadcastShardRequest;
import org.opensearch.action.support.broadcast.BroadcastShardResponse;
import org.opensearch.core.action.support.DefaultShardOperationFailedException;
import org.opensearch.core.common.io.stream.StreamInput;
import org.opensearch.core.common.io.stream.StreamOutput;
import org.opensearch.core.index.shard.ShardId;
import org.opensearch.core.xcontent.XContentBuilder;

/**
 * The action that sends a {@link ShardQuestion} to every shard, with its messages between nodes.
 */
final class ShardAction extends ActionType<ShardAction.Response> {
  static final ShardAction INSTANCE = new ShardAction();

  /**
   * The name of the action. Its prefix makes it an action that needs the right to read an index.
   */
  static final String NAME = "indices:data/read/fihrist";

  private ShardAction() {
    super(NAME, Response::new);
  }

  /** A question to an index. */
  static final class Request extends BroadcastRequest<Request> {
    private final ShardQuestion question;

    Request(ShardQuestion question, String index) {
      super(index);
      this.question = question;
    }

    Request(StreamInput from) throws IOException {
      super(from);
      this.question = ShardQuestion.read(from);
    }

    ShardQuestion question() {
      return question;
    }

    @Override
    public void writeTo(StreamOutput to) throws IOException {
      super.writeTo(to);
      question.writeTo(to);
    }
  }

  /** A question to a shard. */
  static final class ToShard extends BroadcastShardRequest {
    private final ShardQuestion question;

    ToShard(ShardId shard, Request request) {
      super(shard, request);
      this.question = request.question();
    }

    ToShard(StreamInput from) throws IOException {
      super(from);
      this.question = ShardQuestion.read(from);
    }

    ShardQuestion question() {
      return question;
    }

    @Override
    public void writeTo(StreamOutput to) throws IOException {
      super.writeTo(to);
      question.writeTo(to);
    }
  }

  /** The answer of a shard. */
  static final class FromShard extends BroadcastShardResponse {
    private final ShardAnswer answer;

    FromShard(ShardId shard, ShardAnswer answer) {
      super(shard);
      this.answer = answer;
    }

    FromShard(StreamInput from) throws IOException {
      super(from);
      this.answer = ShardAnswer.read(from);
    }

    ShardAnswer answer() {
      return answer;
    }

    @Override
    public void writeTo(StreamOutput to) throws IOException {
      super.writeTo(to);
      answer.writeTo(to);
    }
  }

  /** The answer of an index, and which of its shards gave none. */
  static final class Response extends BroadcastResponse {
    private final @Nullable ShardAnswer answer;

    /**
     * Merges the answers of shards.
     *
     * @param shards how many shards the index has
     */
    Response(
        int shards,
        List<ShardAnswer> answers,
        List<DefaultShardOperationFailedException> failures) {
      super(shards, answers.size(), failures.size(), failures);
      this.answer = answers.isEmpty() ? null : ShardAnswer.merged(answers);
    }

    Response(StreamInput from) throws IOException {
      super(from);
      this.answer = from.readBoolean() ? ShardAnswer.read(from) : null;
    }

    @Override
    public void writeTo(StreamOutput to) throws IOException {
      super.writeTo(to);
      to.writeBoolean(answer != null);
      if (answer != null) {
        answer.writeTo(to);
      }
    }

    @Override
    protected void addCustomXContentFields(XContentBuilder to, Params parameters)
        throws IOException {
      if (answer != null) {
        answer.toXContent(to, parameters);
      }
    }
  }
}
