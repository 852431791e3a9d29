package org.fihrist.lucene.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.TextWord;
import org.fihrist.analysis.stem.StopWords;
import org.fihrist.article.Article;
import org.fihrist.article.Paragraph;
import org.fihrist.lucene.reader.OpenGeneration;
import org.fihrist.lucene.reader.RequestTerms;
import org.fihrist.lucene.schema.ArticleIds;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.search.SimilarArticles;
import org.fihrist.search.SimilarArticles.Similar;
import org.fihrist.terms.QueryWeights;
import org.fihrist.terms.tree.TermTree;
import org.fihrist.terms.tree.TermTree.Boost;
import org.fihrist.terms.tree.TermTree.Clause;
import org.fihrist.terms.tree.TermTree.Junction;
import org.fihrist.terms.tree.TermTree.Occur;

/**
 * More like an article: others that hold the most telling of its words. How telling a word is says
 * tf-idf over families, so that names and rare words weigh most, as in Lucene's MoreLikeThis, which
 * cannot be used since families come of the whole archive and of no analyzer.
 */
public final class SimilarSearch {
  /** As many as MoreLikeThis takes. */
  private static final int MOST_WORDS = 25;

  /** One word in common is chance. */
  private static final int LEAST_SHARED = 3;

  /** A word of the headline counts like one that is repeated so often. */
  private static final int IN_TITLE = 2;

  private static final int MOST_WORDS_TOLD = 8;

  private final IndexSearcher searcher;
  private final RequestTerms wordQueries;
  private final ArticleCache articles;
  private final int document;

  private SimilarSearch(OpenGeneration generation, IndexSearcher searcher, int document)
      throws IOException {
    this.searcher = searcher;
    this.wordQueries = generation.terms();
    this.articles = new ArticleCache(searcher, generation);
    this.document = document;
  }

  /** A family of the article, with its first word there. */
  private record Telling(String family, String word, double weight) {}

  public static Optional<SimilarArticles> similar(OpenGeneration generation, String id, int most)
      throws IOException {
    IndexSearcher searcher = generation.searcher();
    int document = ArticleIds.document(searcher, id);
    if (document < 0) {
      return Optional.empty();
    }
    SimilarSearch search = new SimilarSearch(generation, searcher, document);
    List<Telling> words = search.telling(generation);
    return Optional.of(new SimilarArticles(search.holding(words, most), generation.name()));
  }

  private List<Telling> telling(OpenGeneration generation) throws IOException {
    Article article = articles.article(document);
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, String> firstForms = new LinkedHashMap<>();
    List<TextWord> title = generation.ladder().words(article.masthead().title());
    count(title, IN_TITLE, counts, firstForms);
    for (Paragraph paragraph : article.content().paragraphs()) {
      count(generation.ladder().words(paragraph.text()), 1, counts, firstForms);
    }
    int copies = copies();
    List<Telling> telling = new ArrayList<>();
    counts.forEach((family, count) -> {
      int holders = wordQueries.states(new Term(ArticleSchema.BODY, family)).docFreq();
      if (holders > copies) {
        double rarity = Math.log((1.0 + searcher.getIndexReader().numDocs()) / holders);
        double weight = (1 + Math.log(count)) * rarity;
        telling.add(new Telling(family, firstForms.getOrDefault(family, family), weight));
      }
    });
    return telling.stream()
        .sorted(Comparator.comparingDouble((Telling word) -> -word.weight()))
        .limit(MOST_WORDS)
        .toList();
  }

  /**
   * How many articles have the same text, this one among them, by estimate. A word that no more
   * articles hold than these tells of no other.
   */
  private int copies() throws IOException {
    int[] chosen = articles.print(document).chosen();
    long copies =
        FingerprintHolders.of(searcher, chosen).counts(Set.of()).values().stream()
            .filter(shared -> 2 * shared >= chosen.length)
            .count();
    return Math.max(1, Math.toIntExact(copies));
  }

  private static void count(
      List<TextWord> words, int weight, Map<String, Integer> counts, Map<String, String> forms) {
    for (TextWord word : words) {
      if (!StopWords.contains(word.forms())) {
        String family = LadderTerms.family(word.forms());
        counts.merge(family, weight, Integer::sum);
        forms.putIfAbsent(family, word.forms().exact());
      }
    }
  }

  private List<Similar> holding(List<Telling> words, int most) throws IOException {
    List<RankedDocument> best = best(words, most);
    CopyGroups groups = new CopyGroups(articles);
    groups.add(RankedDocument.of(searcher.getIndexReader(), document));
    for (RankedDocument one : best) {
      if (one.doc != document) {
        groups.add(one);
      }
    }
    List<RankedDocument> others =
        groups.groups().stream().skip(1).limit(most).map(CopyGroups.Group::best).toList();
    Map<Integer, List<String>> shared = shared(words, others);
    List<Similar> similar = new ArrayList<>(others.size());
    for (RankedDocument other : others) {
      similar.add(
          new Similar(
              articles.listed(other.doc), other.score, shared.getOrDefault(other.doc, List.of())));
    }
    return similar;
  }

  /** More than asked for, since copies will be left out. */
  private List<RankedDocument> best(List<Telling> words, int most) throws IOException {
    if (words.size() < LEAST_SHARED) {
      return List.of();
    }
    List<Clause> clauses = new ArrayList<>();
    double heaviest = words.getFirst().weight();
    for (Telling word : words) {
      float boost = (float) (word.weight() / heaviest);
      clauses.add(new Clause(Occur.SHOULD, new Boost(inTitleOrBody(word.family()), boost)));
    }
    return TieredRanking.best(
        searcher, wordQueries.query(new Junction(clauses, LEAST_SHARED)), 2 * most + 50, 0);
  }

  private TermTree inTitleOrBody(String family) {
    List<Clause> clauses = new ArrayList<>();
    addField(clauses, ArticleSchema.TITLE, family, QueryWeights.TITLE);
    addField(clauses, ArticleSchema.BODY, family, QueryWeights.BODY);
    return new Junction(clauses, 0);
  }

  private void addField(List<Clause> clauses, String field, String family, float weight) {
    int holders = wordQueries.articles(field, family);
    if (holders > 0) {
      TermTree term = new TermTree.Term(wordQueries.statistics(field), family, holders);
      clauses.add(new Clause(Occur.SHOULD, new Boost(term, weight)));
    }
  }

  private Map<Integer, List<String>> shared(List<Telling> words, List<RankedDocument> others)
      throws IOException {
    Map<Integer, List<String>> shared = new LinkedHashMap<>();
    int[] documents = others.stream().mapToInt(other -> other.doc).sorted().toArray();
    CandidateDocuments candidates = new CandidateDocuments(searcher, wordQueries, others);
    for (Telling word : words) {
      boolean[] held = new boolean[documents.length];
      for (String field : List.of(ArticleSchema.TITLE, ArticleSchema.BODY)) {
        candidates.holding(
            new Term(field, word.family()),
            PostingsEnum.NONE,
            (candidate, _) -> held[candidate] = true);
      }
      for (int i = 0; i < held.length; i++) {
        List<String> told = shared.computeIfAbsent(documents[i], _ -> new ArrayList<>());
        if (held[i] && told.size() < MOST_WORDS_TOLD) {
          told.add(word.word());
        }
      }
    }
    return shared;
  }
}
