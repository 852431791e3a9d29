package org.fihrist.lucene.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.fihrist.analysis.Ladder;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.corpus.Corpus;
import org.fihrist.corpus.Intake;
import org.fihrist.lucene.GoldenArchive;
import org.fihrist.lucene.GoldenQuestion;
import org.fihrist.lucene.generation.IndexFolder;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.lucene.writer.LuceneIndexBuilder;
import org.fihrist.query.BoxParser;
import org.fihrist.search.Budget;
import org.fihrist.search.SearchRequest;
import org.fihrist.shard.TermLookup;
import org.fihrist.shard.TreeQueries;
import org.fihrist.terms.NarrowingQuery;
import org.fihrist.terms.QueryTranslator;
import org.fihrist.terms.TranslatedQuery;
import org.fihrist.terms.tree.TermTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An archive in three parts, with one table of terms, finds what the whole archive finds: the same
 * trees, the same number of articles, the same articles with the same scores to the bit.
 */
class ArchivePartsTest {
  private static final Path ANT = Path.of("../shared/data/ant");
  private static final int PARTS = 3;
  private static final int DEPTH = 50;
  private static final Sort BY_SCORE =
      new Sort(SortField.FIELD_SCORE, new SortField(ArticleSchema.ID, SortField.Type.STRING_VAL));

  @Test
  void everyQueryFindsTheSameInThreePartsAsInOne(@TempDir Path index) throws IOException {
    List<SearchRequest> requests =
        GoldenQuestion.all().stream()
            .map(question -> question.request(question.read(question.typed())))
            .toList();

    assertThat(requests).hasSizeGreaterThan(300);
    assertThat(differences(index, GoldenArchive.articles(), requests)).isEmpty();
  }

  @Test
  void everyHeadlineDoes(@TempDir Path index) throws IOException {
    assumeTrue(Files.isDirectory(ANT), "skipped: there is no " + ANT);
    List<SearchRequest> requests;
    try (Stream<String> lines = Files.lines(ANT.resolve("topics.tsv"), UTF_8)) {
      requests =
          lines
              .map(line -> BoxParser.parse(line.split("\t", 2)[1]).query())
              .map(query -> new SearchRequest(query, new SearchRequest.Window(1, 10), false))
              .toList();
    }

    assertThat(requests).hasSize(2_000);
    assertThat(differences(index, everyFifth(), requests)).isEmpty();
  }

  private static List<Article> everyFifth() throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(ANT)) {
      List<Path> archives =
          files.filter(file -> file.toString().endsWith(".trec.gz")).sorted().toList();
      Corpus.open(archives)
          .read(
              new Intake() {
                private int read;

                @Override
                public void article(Article article) {
                  if (read++ % 5 == 0) {
                    articles.add(article);
                  }
                }

                @Override
                public void reject(Reject reject) {
                  throw new AssertionError(reject);
                }
              });
    }
    return articles;
  }

  private static List<String> differences(
      Path index, List<Article> articles, List<SearchRequest> requests) throws IOException {
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index, List.of("parts"))) {
      articles.forEach(builder::add);
      builder.publish();
    }
    List<String> differences = new ArrayList<>();
    OpenGeneration generation =
        OpenGeneration.current(new IndexFolder(index)).within(Budget.unlimited());
    try (ArchiveParts parts = ArchiveParts.of(generation.reader(), PARTS);
        MultiReader all = new MultiReader(parts.readers(), false)) {
      assertThat(all.numDocs()).isEqualTo(generation.reader().numDocs());
      for (SearchRequest request : requests) {
        RequestTerms whole = generation.terms();
        TranslatedQuery expected = translated(request, generation.ladder(), whole);
        TranslatedQuery carried = translated(request, generation.ladder(), terms(all, generation));
        if (!carried.equals(expected)) {
          differences.add("tree of " + request);
        }
        Map<TermTree, TermTree> trees = new LinkedHashMap<>();
        trees.put(expected.matching(), carried.matching());
        trees.put(expected.withAllWords(), carried.withAllWords());
        for (int tier = 0; tier < expected.tiers().size(); tier++) {
          trees.put(expected.tiers().get(tier), carried.tiers().get(tier));
        }
        trees.forEach((inWhole, inParts) -> {
          List<String> one = found(generation.searcher(), whole.query(inWhole));
          if (!one.equals(merged(parts, inParts))) {
            differences.add(request + "\n- " + one + "\n+ " + merged(parts, inParts));
          }
        });
      }
    } finally {
      generation.reader().close();
    }
    return differences;
  }

  /** One table of the terms of all parts. */
  private static RequestTerms terms(IndexReader all, OpenGeneration generation) throws IOException {
    return new RequestTerms(
        new IndexSearcher(all),
        Map.of(),
        TextSimilarity.of(all),
        new RequestTerms.Words(generation.ladder(), generation::foreignSpellings));
  }

  private static TranslatedQuery translated(
      SearchRequest request, Ladder ladder, RequestTerms table) {
    TranslatedQuery query =
        QueryTranslator.translate(request.query(), request.comments(), ladder, table);
    Optional<TermTree> left = NarrowingQuery.of(request.narrowing());
    return left.map(query::among).orElse(query);
  }

  /** Ids with their scores, and how many articles match. */
  private static List<String> found(IndexSearcher searcher, Query query) {
    return told(best(searcher, query), count(searcher, query));
  }

  private static List<String> merged(ArchiveParts parts, TermTree tree) {
    List<FieldDoc> best = new ArrayList<>();
    int count = 0;
    for (IndexReader part : parts.readers()) {
      IndexSearcher searcher = new IndexSearcher(part);
      searcher.setQueryCache(null);
      Query query = new TreeQueries(TermLookup.WHEN_RUN).of(tree);
      best.addAll(best(searcher, query));
      count += count(searcher, query);
    }
    best.sort(
        Comparator.<FieldDoc>comparingDouble(document -> -score(document))
            .thenComparing(ArchivePartsTest::key));
    return told(best.subList(0, Math.min(DEPTH, best.size())), count);
  }

  private static List<String> told(List<FieldDoc> best, int count) {
    List<String> told = new ArrayList<>();
    told.add(String.valueOf(count));
    for (FieldDoc document : best) {
      int bits = Float.floatToIntBits(score(document));
      told.add(String.format(Locale.ROOT, "%s=%08x", key(document).utf8ToString(), bits));
    }
    return told;
  }

  private static float score(FieldDoc document) {
    return (Float) document.fields[0];
  }

  private static BytesRef key(FieldDoc document) {
    return (BytesRef) document.fields[1];
  }

  private static List<FieldDoc> best(IndexSearcher searcher, Query query) {
    try {
      List<FieldDoc> best = new ArrayList<>();
      for (ScoreDoc document : searcher.search(query, DEPTH, BY_SCORE).scoreDocs) {
        best.add((FieldDoc) document);
      }
      return best;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static int count(IndexSearcher searcher, Query query) {
    try {
      return searcher.count(query);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
