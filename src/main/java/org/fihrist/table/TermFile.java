package org.fihrist.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.BytesRefFSTEnum;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.OffHeapFSTStore;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.fihrist.terms.tree.FieldStatistics;
import org.jspecify.annotations.Nullable;

/**
 * The terms of the fields of an archive, each with the number of its articles, as one automaton for
 * each field: {@code terms.FIELD.fst}, and {@code terms.bin} with their statistics. The automata
 * are mapped into memory and take no heap; some 6 to 10 bytes a term on disk. Safe for use by many
 * threads.
 */
public final class TermFile implements Closeable {
  static final String FILE = "terms.bin";
  private static final String CODEC = "FihristTerms";
  private static final int VERSION = 1;
  private static final PositiveIntOutputs COUNTS = PositiveIntOutputs.getSingleton();

  private final Directory folder;
  private final List<IndexInput> mapped;
  private final Map<String, FieldStatistics> statistics;
  private final Map<String, FST<Long>> terms;

  private TermFile(
      Directory folder,
      List<IndexInput> mapped,
      Map<String, FieldStatistics> statistics,
      Map<String, FST<Long>> terms) {
    this.folder = folder;
    this.mapped = mapped;
    this.statistics = statistics;
    this.terms = terms;
  }

  /** The terms of a field in ascending order of their bytes. */
  public interface Terms {
    /** Moves to the next term; false behind the last. */
    boolean next() throws IOException;

    /** The term. */
    BytesRef term() throws IOException;

    /** How many articles have it, at least 1. */
    int articles() throws IOException;
  }

  /** Writes the file, one field after the other. */
  public static final class Writer implements Closeable {
    private final FSDirectory folder;
    private final IndexOutput to;

    /** Begins in a folder. */
    public Writer(Path path) throws IOException {
      folder = FSDirectory.open(path, NoLockFactory.INSTANCE);
      to = folder.createOutput(FILE, IOContext.DEFAULT);
      CodecUtil.writeHeader(to, CODEC, VERSION);
    }

    /** Adds a field of which only the statistics are kept. */
    public void add(FieldStatistics field) throws IOException {
      writeStatistics(field, false);
    }

    /** Adds a field with its terms. */
    public void add(FieldStatistics field, Terms terms) throws IOException {
      FST.FSTMetadata<Long> written;
      try (IndexOutput automaton = folder.createOutput(name(field.field()), IOContext.DEFAULT)) {
        FSTCompiler<Long> compiler =
            new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, COUNTS).dataOutput(automaton).build();
        IntsRefBuilder letters = new IntsRefBuilder();
        while (terms.next()) {
          compiler.add(Util.toIntsRef(terms.term(), letters), (long) terms.articles());
        }
        written = compiler.compile();
      }
      writeStatistics(field, written != null);
      if (written != null) {
        written.save(to);
      }
    }

    private void writeStatistics(FieldStatistics field, boolean hasTerms) throws IOException {
      to.writeByte((byte) 1);
      to.writeString(field.field());
      to.writeInt(field.articles());
      to.writeInt(Float.floatToIntBits(field.meanLength()));
      to.writeByte((byte) (hasTerms ? 1 : 0));
    }

    @Override
    public void close() throws IOException {
      try (folder;
          to) {
        to.writeByte((byte) 0);
        CodecUtil.writeFooter(to);
      }
    }
  }

  private static String name(String field) {
    return "terms." + field + ".fst";
  }

  /**
   * Opens the file of a folder.
   *
   * @throws IOException when it is not as it was written
   */
  static TermFile open(Path path) throws IOException {
    FSDirectory folder = FSDirectory.open(path, NoLockFactory.INSTANCE);
    List<IndexInput> mapped = new ArrayList<>();
    try (IndexInput from = folder.openInput(FILE, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(from);
      CodecUtil.checkHeader(from, CODEC, VERSION, VERSION);
      Map<String, FieldStatistics> statistics = new TreeMap<>();
      Map<String, FST<Long>> terms = new TreeMap<>();
      while (from.readByte() == 1) {
        String field = from.readString();
        int articles = from.readInt();
        float meanLength = Float.intBitsToFloat(from.readInt());
        statistics.put(field, new FieldStatistics(field, articles, meanLength));
        if (from.readByte() == 1) {
          FST.FSTMetadata<Long> metadata = FST.readMetadata(from, COUNTS);
          IndexInput automaton = folder.openInput(name(field), IOContext.DEFAULT);
          mapped.add(automaton);
          terms.put(
              field, FST.fromFSTReader(metadata, new OffHeapFSTStore(automaton, 0, metadata)));
        }
      }
      return new TermFile(folder, mapped, statistics, terms);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(mapped);
      IOUtils.closeWhileHandlingException(folder);
      throw e;
    }
  }

  /** What is known of a field; empty when it is not in the file. */
  Optional<FieldStatistics> statistics(String field) {
    return Optional.ofNullable(statistics.get(field));
  }

  /** Whether the terms of a field are in the file. */
  boolean hasTerms(String field) {
    return terms.containsKey(field);
  }

  /** In how many articles a term stands. */
  int articles(String field, String term) throws IOException {
    FST<Long> all = terms.get(field);
    Long found = all == null ? null : Util.get(all, new BytesRef(term));
    return found == null ? 0 : Math.toIntExact(found);
  }

  /** The terms of a field that are not below a term, in order. */
  Walk from(String field, BytesRef first) throws IOException {
    FST<Long> all = terms.get(field);
    return all == null ? new Walk(null, null) : Walk.of(new BytesRefFSTEnum<>(all), first);
  }

  /** A walk through the terms of a field. */
  static final class Walk {
    private final @Nullable BytesRefFSTEnum<Long> each;
    private BytesRefFSTEnum.@Nullable InputOutput<Long> at;

    private Walk(
        @Nullable BytesRefFSTEnum<Long> each, BytesRefFSTEnum.@Nullable InputOutput<Long> at) {
      this.each = each;
      this.at = at;
    }

    private static Walk of(BytesRefFSTEnum<Long> each, BytesRef first) throws IOException {
      return new Walk(each, each.seekCeil(first));
    }

    /** The term; null behind the last. It changes with the next step. */
    @Nullable BytesRef term() {
      return at == null ? null : at.input;
    }

    /** How many articles have the term. */
    int articles() {
      return at == null ? 0 : Math.toIntExact(at.output);
    }

    void next() throws IOException {
      at = each == null ? null : each.next();
    }
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(mapped);
    folder.close();
  }
}
