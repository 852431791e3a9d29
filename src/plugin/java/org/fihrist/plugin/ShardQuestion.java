package org.fihrist.plugin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.fihrist.plugin.ShardAnswer.DictionaryPage;
import org.fihrist.plugin.ShardAnswer.Holders;
import org.fihrist.shard.ShardDictionary;
import org.fihrist.shard.ShardFields;
import org.fihrist.shard.ShingleHolders;
import org.opensearch.core.common.io.stream.StreamInput;
import org.opensearch.core.common.io.stream.StreamOutput;
import org.opensearch.core.common.io.stream.Writeable;

/** A question to every shard of an index. */
sealed interface ShardQuestion extends Writeable {
  /** The answer of one shard. */
  ShardAnswer ask(IndexSearcher shard) throws IOException;

  /** Reads a question from another node. */
  static ShardQuestion read(StreamInput from) throws IOException {
    return from.readBoolean() ? HoldersQuestion.from(from) : DictionaryQuestion.from(from);
  }

  /**
   * Which articles hold shingles?
   *
   * @param shingles sorted, each once
   * @param most of a shingle in more articles than these, any that are one more
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares questions
  record HoldersQuestion(int[] shingles, int most) implements ShardQuestion {
    private static HoldersQuestion from(StreamInput from) throws IOException {
      return new HoldersQuestion(from.readIntArray(), from.readInt());
    }

    @Override
    public void writeTo(StreamOutput to) throws IOException {
      to.writeBoolean(true);
      to.writeIntArray(shingles);
      to.writeInt(most);
    }

    @Override
    public Holders ask(IndexSearcher shard) throws IOException {
      Map<Integer, List<String>> holders = new TreeMap<>();
      for (var each : ShingleHolders.find(shard.getLeafContexts(), shingles, most).entrySet()) {
        List<String> keys = new ArrayList<>();
        for (int document : each.getValue()) {
          keys.add(key(shard.getLeafContexts(), document));
        }
        holders.put(each.getKey(), keys);
      }
      return new Holders(holders, most);
    }

    private static String key(List<LeafReaderContext> leaves, int document) throws IOException {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
      SortedSetDocValues keys = DocValues.getSortedSet(leaf.reader(), ShardFields.KEY);
      if (!keys.advanceExact(document - leaf.docBase)) {
        throw new IOException("document " + document + " has no key");
      }
      return keys.lookupOrd(keys.nextOrd()).utf8ToString();
    }
  }

  /**
   * Which terms does a field have?
   *
   * @param after the term to go on after; empty to begin
   * @param most how many terms at most
   */
  record DictionaryQuestion(String field, BytesRef after, int most) implements ShardQuestion {
    private static DictionaryQuestion from(StreamInput from) throws IOException {
      return new DictionaryQuestion(from.readString(), from.readBytesRef(), from.readInt());
    }

    @Override
    public void writeTo(StreamOutput to) throws IOException {
      to.writeBoolean(false);
      to.writeString(field);
      to.writeBytesRef(after);
      to.writeInt(most);
    }

    @Override
    public DictionaryPage ask(IndexSearcher shard) throws IOException {
      List<LeafReaderContext> leaves = shard.getLeafContexts();
      ShardDictionary.Field counted =
          after.length == 0 ? ShardDictionary.field(leaves, field) : ShardDictionary.Field.NONE;
      return new DictionaryPage(counted, ShardDictionary.page(leaves, field, after, most), most);
    }
  }
}
