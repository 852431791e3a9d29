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
   * Asks for the articles that contain shingles.
   *
   * @param shingles distinct shingles in ascending order
   * @param most the maximum number of articles of a shingle; for a shingle in more articles, any
   *     {@code most} + 1 of them are returned
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
   * Asks for the terms of a field.
   *
   * @param after the term after which the page begins; empty for the first page
   * @param most the maximum number of terms
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
