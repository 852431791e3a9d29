package org.fihrist.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fihrist.article.Article;
import org.fihrist.engine.LocalBuilds;
import org.fihrist.lucene.AnswerSheet;
import org.fihrist.lucene.FolderIndex;
import org.fihrist.lucene.GoldenQuestion;
import org.fihrist.query.BoxParser;
import org.fihrist.query.Query;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.index.BuildPlan;
import org.fihrist.search.index.Index;
import org.fihrist.search.index.RebuildBuilder;

/**
 * The same articles in a folder and in a cluster, whose answers are compared.
 *
 * @param folder the index on this machine
 * @param cluster the index in the cluster
 */
record ClusterComparison(Index folder, ClusterIndex cluster) {
  /**
   * Builds both.
   *
   * @param address of the archive in the cluster
   * @param work a folder for both
   */
  static ClusterComparison of(String address, Path work, List<Article> articles) {
    Index folder = new FolderIndex(work.resolve("folder"));
    ClusterIndex cluster =
        new ClusterIndex(
            ClusterAddress.of(address),
            new LocalBuilds(),
            Map.of("FIHRIST_WORK", work.resolve("work").toString()));
    build(folder, articles);
    build(cluster, articles);
    return new ClusterComparison(folder, cluster);
  }

  private static void build(Index index, List<Article> articles) {
    try (RebuildBuilder builder = index.rebuild(BuildPlan.of(List.of("compared")))) {
      articles.forEach(builder::add);
      builder.publish();
    }
  }

  /** The answers to questions that differ. */
  List<String> ofQuestions(int exported, List<GoldenQuestion> questions) {
    return differences(exported, sheet -> questions.stream().map(sheet::to).toList());
  }

  /** The right answers to questions. */
  Map<GoldenQuestion, String> answersOfFolder(int exported, List<GoldenQuestion> questions) {
    List<String> answers =
        answers(folder, exported, sheet -> questions.stream().map(sheet::to).toList());
    Map<GoldenQuestion, String> byQuestion = new LinkedHashMap<>();
    for (int i = 0; i < questions.size(); i++) {
      byQuestion.put(questions.get(i), answers.get(i));
    }
    return byQuestion;
  }

  /** What differs in the marks, the copies and the similar ones of articles. */
  List<String> ofArticles(List<String> ids) {
    Query marked = BoxParser.parse("درعا الحكومة").query();
    return differences(1, sheet -> ids.stream().map(id -> sheet.about(id, marked)).toList());
  }

  private List<String> differences(int exported, Function<AnswerSheet, List<String>> questions) {
    List<String> here = answers(folder, exported, questions);
    List<String> there = answers(cluster, exported, questions);
    assertThat(there).hasSameSizeAs(here).isNotEmpty();
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < here.size(); i++) {
      if (!here.get(i).equals(there.get(i))) {
        differences.add("\nfolder  " + here.get(i) + "\ncluster " + there.get(i));
      }
    }
    return differences;
  }

  private static List<String> answers(
      Index index, int exported, Function<AnswerSheet, List<String>> questions) {
    try (SearchEngine engine = index.engine()) {
      return questions.apply(new AnswerSheet(engine, exported));
    }
  }
}
