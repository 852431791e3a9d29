package org.fihrist.shard.features;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.fihrist.shard.features.TextEvidence.Span;
import org.fihrist.terms.evidence.Feature;
import org.fihrist.terms.evidence.QueryWordForms;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@link Feature}s of candidates from the numbers of their words, in one pass over each
 * candidate. A reader serves one query and is not safe for use by several threads.
 */
public final class CandidateReader {
  private static final double K1 = 1.2;
  private static final double B = 0.75;
  private static final BytesRef NO_WORDS = new BytesRef();

  private final Fields fields;
  private final WordMarks marks;
  private final SharedOpenings openings;
  private final TextEvidence evidence;
  private final WorkspacePool workspaces;
  private final WorkspacePool.Workspace workspace;
  private final QueryTrigrams trigrams;
  private final CandidateTexts texts;
  private final List<Places> candidates = new ArrayList<>();

  /**
   * The fields that are read.
   *
   * @param body the name of the field of bodies
   * @param title the name of the field of headlines
   * @param meanBody the mean length of a body in words
   */
  public record Fields(String body, String title, double meanBody) {}

  /**
   * Creates a reader for a query.
   *
   * @param sought the distinct words of the query, in order, at most {@link
   *     QueryWordForms#MAX_WORDS}
   */
  public CandidateReader(WordTable table, Fields fields, List<QueryWordForms> sought) {
    this.workspaces = table.workspaces();
    this.workspace = workspaces.take();
    this.texts = workspace.texts();
    this.trigrams = new QueryTrigrams(sought, table.rarity(), workspace.trigrams());
    this.fields = fields;
    this.openings = table.openings();
    this.marks = new WordMarks(table, workspace.marks(), sought, trigrams);
    this.evidence = new TextEvidence(marks, sought, trigrams);
  }

  /** The candidates of one segment. */
  public final class Segment {
    private final @Nullable BinaryDocValues bodies;
    private final @Nullable BinaryDocValues titles;
    private final @Nullable NumericDocValues lengths;

    private Segment(LeafReaderContext leaf) throws IOException {
      this.bodies = leaf.reader().getBinaryDocValues(fields.body());
      this.titles = leaf.reader().getBinaryDocValues(fields.title());
      this.lengths = leaf.reader().getNormValues(fields.body());
    }

    /**
     * Adds a candidate.
     *
     * @param document its number in the segment, at least that of the previous candidate
     */
    public void add(int document) throws IOException {
      int length =
          lengths != null && lengths.advanceExact(document)
              ? SmallFloat.byte4ToInt((byte) lengths.longValue())
              : 0;
      CandidateReader.this.add(words(bodies, document), words(titles, document), length);
    }

    private static BytesRef words(@Nullable BinaryDocValues column, int document)
        throws IOException {
      return column != null && column.advanceExact(document) ? column.binaryValue() : NO_WORDS;
    }
  }

  /**
   * Adds a candidate whose words were read elsewhere.
   *
   * @param body the {@link WordColumn} of its body
   * @param title that of its headline
   * @param length of the body in words
   */
  public void add(BytesRef body, BytesRef title, int length) {
    int start = texts.size();
    texts.add(body);
    int middle = texts.size();
    texts.add(title);
    double norm = K1 * (1 - B + B * length / fields.meanBody());
    candidates.add(new Places(new Span(start, middle), new Span(middle, texts.size()), norm));
  }

  /** The places of the texts of a candidate, and the norm of its length. */
  private record Places(Span body, Span title, double norm) {}

  /**
   * Returns the features of all candidates in the order in which they were added, each at the
   * {@linkplain Feature#place place} of its feature. The reader cannot be used afterwards.
   */
  public List<float[]> features() {
    int[] markOf = marks.of(texts.words(), texts.different());
    int[] codes = texts.codes();
    List<float[]> all = new ArrayList<>(candidates.size());
    for (Places candidate : candidates) {
      evidence.clear();
      evidence.read(codes, candidate.body(), markOf);
      evidence.readTitle(codes, candidate.title(), markOf);
      float[] features = new float[Feature.COUNT];
      evidence.tell(features, candidate.norm());
      features[Feature.SERIES.place()] = openings.series(texts, candidate.body());
      all.add(features);
    }
    // If a search fails, its workspace is not clean, and it is not returned.
    texts.clear();
    trigrams.clear();
    workspaces.giveBack(workspace);
    return all;
  }

  /** Opens a segment. Its candidates must be added in ascending order of their numbers. */
  public Segment segment(LeafReaderContext leaf) throws IOException {
    return new Segment(leaf);
  }

  /**
   * Returns the sum of the rarities of all words but stop words; 0 when there are only stop words.
   */
  public double rarity() {
    return evidence.rarity();
  }
}
