package org.fihrist.lucene.reader;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.fihrist.archive.MatchCounts;
import org.fihrist.archive.OpenArchive;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.lucene.facet.ColumnCounter;
import org.fihrist.lucene.facet.FacetColumn;
import org.fihrist.lucene.generation.Generations;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.ranking.FacetCounts;
import org.fihrist.search.Budget;
import org.fihrist.search.DateCounts;
import org.fihrist.search.Facet;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.statistics.ArticleVersion;
import org.fihrist.terms.tree.TermTree;

/**
 * An open generation as one request sees it.
 *
 * @param generation the generation
 * @param folder the index folder that it lies in
 */
public record GenerationArchive(OpenGeneration generation, Path folder) implements OpenArchive {
  @Override
  public GenerationArchive within(Budget budget) {
    return new GenerationArchive(generation.within(budget), folder);
  }

  @Override
  public GenerationArticles articles() {
    return new GenerationArticles(generation);
  }

  @Override
  public GenerationAdvice advice() {
    return new GenerationAdvice(generation);
  }

  @Override
  public MatchCounts counts(TermTree tree, Set<Facet> facets) {
    List<Facet> counted = List.copyOf(facets);
    ColumnCounter counter = count(tree, counted.stream().map(generation.columns()::of).toList());
    Map<Facet, FacetCounts.Values> values = new EnumMap<>(Facet.class);
    for (int i = 0; i < counted.size(); i++) {
      values.put(counted.get(i), counter.values(i));
    }
    return new MatchCounts(counter.documents(), values, Optional.empty());
  }

  @Override
  public MatchCounts dateCounts(TermTree tree) {
    ColumnCounter counter = count(tree, List.of(generation.columns().dates()));
    return new MatchCounts(counter.documents(), Map.of(), Optional.of(counter.values(0)));
  }

  private ColumnCounter count(TermTree tree, List<FacetColumn> columns) {
    return UncheckedRead.of(
        () -> ColumnCounter.count(generation.searcher(), generation.terms().query(tree), columns));
  }

  @Override
  public void ids(TermTree tree, Consumer<String> each) {
    UncheckedRead.of(() -> {
      IndexSearcher searcher = generation.searcher();
      Query query = searcher.rewrite(generation.terms().query(tree));
      Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
      for (LeafReaderContext leaf : searcher.getLeafContexts()) {
        Scorer scorer = weight.scorer(leaf);
        if (scorer != null) {
          BinaryDocValues ids = DocValues.getBinary(leaf.reader(), ArticleSchema.ID);
          Bits live = leaf.reader().getLiveDocs();
          DocIdSetIterator matches = scorer.iterator();
          while (matches.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if ((live == null || live.get(matches.docID())) && ids.advanceExact(matches.docID())) {
              each.accept(ids.binaryValue().utf8ToString());
            }
          }
        }
      }
      return true;
    });
  }

  @Override
  public boolean versions(ArticleVersion.Visitor visitor) {
    return UncheckedRead.of(() -> new ArticleLister(generation).list(visitor));
  }

  @Override
  public Optional<Article> any() {
    return UncheckedRead.of(articles()::first);
  }

  @Override
  public void load() {
    generation.load();
  }

  @Override
  public DateCounts dateEvidence() {
    return UncheckedRead.of(() -> DateEvidenceReader.counts(generation.reader()));
  }

  @Override
  public List<Article> disputedDates(int most) {
    return UncheckedRead.of(() -> DateEvidenceReader.disputed(generation.reader(), most));
  }

  @Override
  public void rejects(Consumer<Reject> visitor) {
    Generations.in(folder).rejects(Optional.of(generation.name()), visitor);
  }

  @Override
  public IndexStatus status() {
    return generation.status();
  }
}
