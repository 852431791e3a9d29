package org.fihrist.lucene.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.fihrist.lucene.facet.FacetCollector;
import org.fihrist.lucene.generation.IndexFolder;
import org.fihrist.lucene.schema.ArticleKeys;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.lucene.schema.FacetFields;
import org.fihrist.search.Facet;
import org.fihrist.search.Narrowing;
import org.fihrist.table.ExportedGeneration;
import org.fihrist.table.HeadlineFile;
import org.fihrist.table.TermFile;
import org.fihrist.table.ValueFile;
import org.fihrist.table.VocabularyFile;
import org.fihrist.terms.ArticleFields;
import org.jspecify.annotations.Nullable;

/**
 * The current generation of a folder, as it is copied into another index.
 *
 * @param generation the generation, which is closed with this
 * @param folder where its files are
 */
public record GenerationExport(OpenGeneration generation, Path folder)
    implements ExportedGeneration {
  /** Fields of one value, whose terms are counted where the index is. */
  private static final List<String> VALUE_FIELDS =
      List.of(ArticleSchema.ID, ArticleSchema.URL, FacetFields.name(Facet.COLLECTION));

  /**
   * Opens the current generation.
   *
   * @throws org.fihrist.search.IndexUnavailableException when there is none, or none that this code
   *     can read
   */
  public static GenerationExport current(Path root) throws IOException {
    IndexFolder folder = new IndexFolder(root);
    OpenGeneration generation = OpenGeneration.current(folder);
    return new GenerationExport(generation, folder.generation(generation.name()));
  }

  @Override
  public String name() {
    return generation.name();
  }

  @Override
  public int size() {
    return generation.reader().numDocs();
  }

  @Override
  public void writeTables(Path into) throws IOException {
    RequestTerms terms = generation.terms();
    try (TermFile.Writer writer = new TermFile.Writer(into)) {
      for (String field : ArticleSchema.ladderFields()) {
        writer.add(
            terms.statistics(field),
            new Dictionary(MultiTerms.getTerms(generation.reader(), field)));
      }
      for (String field : VALUE_FIELDS) {
        writer.add(terms.statistics(field));
      }
    }
    ValueFile.write(new FacetCollector(Narrowing.NONE, generation.columns()), into);
    ArticleKeys keys = new ArticleKeys(generation.reader());
    HeadlineFile.write(
        generation.words(),
        headline -> UncheckedRead.of(() -> keys.of(headline).utf8ToString()),
        into);
    VocabularyFile.write(generation.vocabulary(), into);
  }

  /** The terms of a field of all segments. */
  private static final class Dictionary implements TermFile.Terms {
    private final TermsEnum each;

    Dictionary(@Nullable Terms terms) throws IOException {
      this.each = terms == null ? TermsEnum.EMPTY : terms.iterator();
    }

    @Override
    public boolean next() throws IOException {
      return each.next() != null;
    }

    @Override
    public BytesRef term() throws IOException {
      return each.term();
    }

    @Override
    public int articles() throws IOException {
      return each.docFreq();
    }
  }

  @Override
  public void articles(Visitor visitor) throws IOException {
    for (LeafReaderContext leaf : generation.reader().leaves()) {
      Columns columns = Columns.of(leaf.reader());
      StoredFields stored = leaf.reader().storedFields();
      Bits live = leaf.reader().getLiveDocs();
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        if (live == null || live.get(document)) {
          List<byte[]> versions =
              ArticleSchema.stored(stored.document(document)).stream()
                  .map(GenerationExport::copied)
                  .toList();
          visitor.visit(
              new ExportedArticle(
                  versions,
                  columns.values(document),
                  columns.words(document),
                  columns.indexed(document)));
        }
      }
    }
  }

  private static byte[] copied(BytesRef bytes) {
    return ArrayUtil.copyOfSubArray(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
  }

  /** The columns of a segment; documents are asked for in their order. */
  private record Columns(
      BinaryDocValues bodies,
      BinaryDocValues titles,
      @Nullable NumericDocValues lengths,
      NumericDocValues times,
      Map<Facet, SortedSetDocValues> facets) {

    static Columns of(LeafReader leaf) throws IOException {
      Map<Facet, SortedSetDocValues> facets = new EnumMap<>(Facet.class);
      for (Facet facet : Facet.values()) {
        if (!facet.isOfDates()) {
          facets.put(facet, DocValues.getSortedSet(leaf, FacetFields.name(facet)));
        }
      }
      return new Columns(
          DocValues.getBinary(leaf, ArticleSchema.BODY),
          DocValues.getBinary(leaf, ArticleSchema.TITLE),
          leaf.getNormValues(ArticleSchema.BODY),
          DocValues.getNumeric(leaf, ArticleFields.INDEXED),
          facets);
    }

    Map<Facet, List<String>> values(int document) throws IOException {
      Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
      for (Map.Entry<Facet, SortedSetDocValues> facet : facets.entrySet()) {
        SortedSetDocValues column = facet.getValue();
        if (column.advanceExact(document)) {
          List<String> stored = new ArrayList<>();
          for (int i = 0; i < column.docValueCount(); i++) {
            stored.add(column.lookupOrd(column.nextOrd()).utf8ToString());
          }
          values.put(facet.getKey(), stored);
        }
      }
      return values;
    }

    long indexed(int document) throws IOException {
      return times.advanceExact(document) ? times.longValue() : 0;
    }

    Words words(int document) throws IOException {
      return new Words(
          bodies.advanceExact(document) ? copied(bodies.binaryValue()) : new byte[0],
          titles.advanceExact(document) ? copied(titles.binaryValue()) : new byte[0],
          lengths != null && lengths.advanceExact(document)
              ? SmallFloat.byte4ToInt((byte) lengths.longValue())
              : 0);
    }
  }

  @Override
  public void close() throws IOException {
    generation.reader().decRef();
  }
}
