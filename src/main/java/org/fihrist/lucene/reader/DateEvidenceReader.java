package org.fihrist.lucene.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.fihrist.article.Article;
import org.fihrist.article.DateSource;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.search.DateCounts;

/** Counts and lists articles by the origin of their dates. */
public final class DateEvidenceReader {
  private DateEvidenceReader() {}

  /**
   * Returns the counts of an index. After an update this takes time proportional to the number of
   * articles.
   */
  public static DateCounts counts(IndexReader reader) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    Map<DateSource, Long> sources = new EnumMap<>(DateSource.class);
    for (DateSource source : DateSource.values()) {
      long count =
          searcher.count(new TermQuery(new Term(ArticleSchema.DATE_SOURCE, source.name())));
      if (count > 0) {
        sources.put(source, count);
      }
    }
    return new DateCounts(sources, searcher.count(disputed()));
  }

  /** Returns articles that give two dates, in the order of the index. */
  public static List<Article> disputed(IndexReader reader, int most) throws IOException {
    if (most == 0) {
      return List.of();
    }
    IndexSearcher searcher = new IndexSearcher(reader);
    List<Article> articles = new ArrayList<>();
    for (ScoreDoc found : searcher.search(disputed(), most, Sort.INDEXORDER).scoreDocs) {
      articles.add(ArticleSchema.toArticle(reader.storedFields().document(found.doc)));
    }
    return List.copyOf(articles);
  }

  private static TermQuery disputed() {
    return new TermQuery(new Term(ArticleSchema.DATE_DISPUTED, ArticleSchema.YES));
  }
}
