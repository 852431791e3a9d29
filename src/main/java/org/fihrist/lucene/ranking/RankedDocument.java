package org.fihrist.lucene.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.fihrist.lucene.schema.ArticleIds;
import org.fihrist.lucene.schema.ArticleSchema;

/**
 * A document that was found, with its place in the order: the tier, then the score, then the key of
 * its article. Keys are the same in every index of an archive, numbers of documents are not.
 */
final class RankedDocument extends FieldDoc {
  /** Best first. */
  static final Comparator<RankedDocument> ORDER = RankedDocument::compare;

  private static final SortField BY_KEY =
      new SortField(ArticleSchema.ID, SortField.Type.STRING_VAL);

  /** Best score first; equal scores in the order of keys. */
  static final Sort BY_SCORE = new Sort(SortField.FIELD_SCORE, BY_KEY);

  private final int tier;

  private RankedDocument(FieldDoc found, float score, int tier) {
    super(found.doc, score, found.fields);
    this.tier = tier;
  }

  /** What was found in the order {@link #BY_SCORE}. */
  static RankedDocument byScore(FieldDoc found, int tier) {
    return new RankedDocument(found, (Float) found.fields[0], tier);
  }

  /**
   * What was found by score alone.
   *
   * @param found is sorted in index order
   */
  static List<RankedDocument> byScore(IndexReader reader, ScoreDoc[] found, int tier)
      throws IOException {
    Arrays.sort(found, Comparator.comparingInt(document -> document.doc));
    List<RankedDocument> ranked = new ArrayList<>(found.length);
    int next = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      BinaryDocValues keys =
          next < found.length && found[next].doc < end
              ? DocValues.getBinary(leaf.reader(), ArticleSchema.ID)
              : DocValues.emptyBinary();
      for (; next < found.length && found[next].doc < end; next++) {
        ScoreDoc each = found[next];
        if (!keys.advanceExact(each.doc - leaf.docBase)) {
          throw new IOException("document " + each.doc + " has no id");
        }
        Object[] order = {each.score, BytesRef.deepCopyOf(keys.binaryValue())};
        ranked.add(new RankedDocument(new FieldDoc(each.doc, each.score, order), each.score, tier));
      }
    }
    return ranked;
  }

  private static int compare(RankedDocument one, RankedDocument other) {
    if (one.tier != other.tier) {
      return Integer.compare(other.tier, one.tier);
    }
    int byScore = Float.compare(other.score, one.score);
    return byScore != 0 ? byScore : one.key().compareTo(other.key());
  }

  /** What was found in the order {@link #byDate}: it has no score. */
  static RankedDocument byDate(FieldDoc found) {
    return new RankedDocument(found, 0, 0);
  }

  /** A document that nobody searched for. */
  static RankedDocument of(IndexReader reader, int document) throws IOException {
    BytesRef key = new BytesRef(ArticleIds.of(reader, document));
    return byScore(new FieldDoc(document, 0, new Object[] {0f, key}), 0);
  }

  /**
   * The order of dates; equal dates in the order of keys.
   *
   * @param newestFirst whether the latest comes first; what has no date comes last in both orders
   */
  static Sort byDate(boolean newestFirst) {
    Long last = newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE;
    return new Sort(
        new SortField(ArticleSchema.MOMENT, SortField.Type.LONG, newestFirst, last), BY_KEY);
  }

  /** How many tiers stand below this document's. */
  int tier() {
    return tier;
  }

  /** The key of its article. */
  BytesRef key() {
    return (BytesRef) fields[fields.length - 1];
  }
}
