package org.fihrist.plugin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;
import org.fihrist.shard.ShardDictionary;
import org.opensearch.core.common.io.stream.StreamInput;
import org.opensearch.core.common.io.stream.StreamOutput;
import org.opensearch.core.common.io.stream.Writeable;
import org.opensearch.core.xcontent.ToXContentFragment;
import org.opensearch.core.xcontent.XContentBuilder;

/** The answer of one shard or of several together. */
sealed interface ShardAnswer extends Writeable, ToXContentFragment {
  /**
   * Merges the answers of shards to the same question.
   *
   * @param answers answers of the same kind
   */
  static ShardAnswer merged(List<ShardAnswer> answers) {
    return answers.get(0) instanceof Holders
        ? Holders.merge(answers.stream().map(Holders.class::cast).toList())
        : DictionaryPage.merge(answers.stream().map(DictionaryPage.class::cast).toList());
  }

  /** Reads an answer from another node. */
  static ShardAnswer read(StreamInput from) throws IOException {
    return from.readBoolean() ? Holders.from(from) : DictionaryPage.from(from);
  }

  /**
   * The articles that contain shingles.
   *
   * @param keys the keys of the articles, by shingle
   * @param most the maximum number of articles of a shingle; a shingle in more articles has one
   *     more
   */
  record Holders(Map<Integer, List<String>> keys, int most) implements ShardAnswer {
    private static Holders merge(List<Holders> parts) {
      Map<Integer, List<String>> all = new TreeMap<>();
      for (Holders part : parts) {
        part.keys.forEach((shingle, keys) -> {
          List<String> known = all.computeIfAbsent(shingle, _ -> new ArrayList<>());
          keys.stream().limit(part.most + 1L - known.size()).forEach(known::add);
        });
      }
      return new Holders(all, parts.get(0).most);
    }

    private static Holders from(StreamInput from) throws IOException {
      return new Holders(
          from.readMap(StreamInput::readInt, StreamInput::readStringList), from.readInt());
    }

    @Override
    public void writeTo(StreamOutput to) throws IOException {
      to.writeBoolean(true);
      to.writeMap(keys, StreamOutput::writeInt, StreamOutput::writeStringCollection);
      to.writeInt(most);
    }

    @Override
    public XContentBuilder toXContent(XContentBuilder to, Params parameters) throws IOException {
      to.startObject("holders");
      for (Map.Entry<Integer, List<String>> shingle : keys.entrySet()) {
        to.field(Integer.toString(shingle.getKey()), shingle.getValue());
      }
      return to.endObject();
    }
  }

  /**
   * A page of a dictionary.
   *
   * @param most the maximum number of terms of a page
   */
  record DictionaryPage(ShardDictionary.Field field, List<ShardDictionary.Entry> terms, int most)
      implements ShardAnswer {
    /**
     * Merges pages. A full page may be followed by more terms, so the counts of its shard are not
     * known for terms after its last one.
     */
    private static DictionaryPage merge(List<DictionaryPage> parts) {
      ShardDictionary.Field field = ShardDictionary.Field.NONE;
      TreeMap<BytesRef, ShardDictionary.Entry> all = new TreeMap<>();
      for (DictionaryPage part : parts) {
        field = field.plus(part.field);
        part.terms.forEach(entry -> all.merge(entry.term(), entry, DictionaryPage::sum));
      }
      int most = parts.get(0).most;
      List<ShardDictionary.Entry> known =
          parts.stream()
              .filter(part -> part.terms.size() == most)
              .map(part -> part.terms.get(most - 1).term())
              .min(Comparator.naturalOrder())
              .map(end -> all.headMap(end, true))
              .orElse(all)
              .values()
              .stream()
              .limit(most)
              .toList();
      return new DictionaryPage(field, known, most);
    }

    private static ShardDictionary.Entry sum(ShardDictionary.Entry one, ShardDictionary.Entry two) {
      return new ShardDictionary.Entry(
          one.term(), one.documents() + two.documents(), one.occurrences() + two.occurrences());
    }

    private static DictionaryPage from(StreamInput from) throws IOException {
      ShardDictionary.Field field =
          new ShardDictionary.Field(from.readInt(), from.readInt(), from.readLong());
      List<ShardDictionary.Entry> terms =
          from.readList(each ->
              new ShardDictionary.Entry(each.readBytesRef(), each.readVInt(), each.readVLong()));
      return new DictionaryPage(field, terms, from.readInt());
    }

    @Override
    public void writeTo(StreamOutput to) throws IOException {
      to.writeBoolean(false);
      to.writeInt(field.all());
      to.writeInt(field.documents());
      to.writeLong(field.words());
      to.writeCollection(
          terms,
          (each, entry) -> {
            each.writeBytesRef(entry.term());
            each.writeVInt(entry.documents());
            each.writeVLong(entry.occurrences());
          });
      to.writeInt(most);
    }

    @Override
    public XContentBuilder toXContent(XContentBuilder to, Params parameters) throws IOException {
      to.field("all", field.all());
      to.field("documents", field.documents());
      to.field("words", field.words());
      to.startArray("terms");
      for (ShardDictionary.Entry entry : terms) {
        to.startArray();
        to.value(entry.term().utf8ToString());
        to.value(entry.documents());
        to.value(entry.occurrences());
        to.endArray();
      }
      return to.endArray();
    }
  }
}
