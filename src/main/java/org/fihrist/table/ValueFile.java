package org.fihrist.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NoLockFactory;
import org.fihrist.ranking.FacetCounts;
import org.fihrist.search.Facet;
import org.fihrist.terms.FacetTerms;

/**
 * The facet values of an archive, each with its commonest spelling and the number of its articles:
 * {@code values.bin}. In memory it grows with the distinct values.
 */
public final class ValueFile {
  private static final String FILE = "values.bin";
  private static final String CODEC = "FihristValues";
  private static final int VERSION = 1;

  private ValueFile() {}

  /**
   * The values of all facets.
   *
   * @param facets by facet
   * @param dates the dates, as precise as they are known
   */
  public record Values(Map<Facet, ValueTable> facets, ValueTable dates) {
    public Values {
      facets = Map.copyOf(facets);
    }

    /** Those of a facet. */
    public ValueTable of(Facet facet) {
      ValueTable table = facets.get(facet);
      if (table == null) {
        throw new IllegalArgumentException("no values of " + facet);
      }
      return table;
    }
  }

  /** Writes the values that an index counts. */
  public static void write(FacetCounts counts, Path generation) throws IOException {
    try (FSDirectory folder = FSDirectory.open(generation, NoLockFactory.INSTANCE);
        IndexOutput to = folder.createOutput(FILE, IOContext.DEFAULT)) {
      CodecUtil.writeHeader(to, CODEC, VERSION);
      for (Facet facet : Facet.values()) {
        to.writeString(facet.name());
        write(counts.of(facet), to);
      }
      to.writeString("");
      write(counts.datesOfAll(), to);
      CodecUtil.writeFooter(to);
    }
  }

  private static void write(FacetCounts.Values values, IndexOutput to) throws IOException {
    to.writeVInt(values.size());
    for (int number = 0; number < values.size(); number++) {
      to.writeString(values.spelling(number));
      to.writeVInt(values.articles(number));
    }
  }

  /**
   * Reads them.
   *
   * @throws IOException when the file is not as it was written
   */
  static Values read(Path generation) throws IOException {
    try (FSDirectory folder = FSDirectory.open(generation, NoLockFactory.INSTANCE);
        IndexInput from = folder.openInput(FILE, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(from);
      CodecUtil.checkHeader(from, CODEC, VERSION, VERSION);
      Map<Facet, ValueTable> facets = new EnumMap<>(Facet.class);
      for (String name = from.readString(); !name.isEmpty(); name = from.readString()) {
        Facet facet = Facet.valueOf(name);
        facets.put(facet, read(from, Optional.of(facet)));
      }
      return new Values(facets, read(from, Optional.empty()));
    }
  }

  private static ValueTable read(IndexInput from, Optional<Facet> facet) throws IOException {
    int size = from.readVInt();
    List<ValueTable.Value> values = new ArrayList<>(size);
    for (int number = 0; number < size; number++) {
      String spelling = from.readString();
      String key = facet.flatMap(of -> FacetTerms.key(of, spelling)).orElse(spelling);
      values.add(new ValueTable.Value(key, spelling, from.readVInt()));
    }
    return new ValueTable(values);
  }
}
