package org.fihrist.lucene.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fihrist.article.Article;
import org.fihrist.lucene.AnswerSheet;
import org.fihrist.lucene.GoldenArchive;
import org.fihrist.lucene.GoldenQuestion;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.lucene.writer.LuceneIndexBuilder;
import org.fihrist.query.BoxParser;
import org.fihrist.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An archive in three indexes, with one table of terms, answers as the same archive in one: ids,
 * scores to the bit, marks, totals, facets, copies, corrections, completions and the order of
 * exports.
 */
class ThreePartEngineTest {
  private static final int EVERY_ARTICLE = 3;

  @TempDir private Path index;

  @Test
  void everyQueryIsAnsweredAsByOneIndex() throws IOException {
    List<GoldenQuestion> questions = GoldenQuestion.all();
    List<Article> articles = GoldenArchive.articles();
    build(articles);

    assertThat(questions).hasSizeGreaterThan(300);
    assertThat(differences(Integer.MAX_VALUE / 2, sheet -> answers(sheet, questions))).isEmpty();
  }

  @Test
  void everyArticleHasTheSameCopiesAndTheSameSimilarOnes() throws IOException {
    List<Article> articles = GoldenArchive.articles();
    build(articles);

    assertThat(differences(1, sheet -> about(sheet, articles, EVERY_ARTICLE))).isEmpty();
  }

  private void build(List<Article> articles) {
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index, List.of("parts"))) {
      articles.forEach(builder::add);
      builder.publish();
    }
  }

  private static List<String> answers(AnswerSheet sheet, List<GoldenQuestion> questions) {
    return questions.stream().map(sheet::to).toList();
  }

  private static List<String> about(AnswerSheet sheet, List<Article> articles, int every) {
    Query marked = BoxParser.parse("درعا الحكومة").query();
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < articles.size(); i += every) {
      answers.add(sheet.about(articles.get(i).id(), marked));
    }
    return answers;
  }

  /** The answers that differ, each by one index and by three. */
  private List<String> differences(int mostExported, Function<AnswerSheet, List<String>> questions)
      throws IOException {
    List<String> ofOne;
    try (LuceneSearchEngine one = LuceneSearchEngine.open(index)) {
      ofOne = questions.apply(new AnswerSheet(one, mostExported));
    }
    List<String> ofThree;
    try (ThreePartEngine three = ThreePartEngine.split(index)) {
      ofThree = questions.apply(new AnswerSheet(three, mostExported));
    }
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < ofOne.size(); i++) {
      if (!ofOne.get(i).equals(ofThree.get(i))) {
        differences.add("\n1 " + ofOne.get(i) + "\n3 " + ofThree.get(i));
      }
    }
    assertThat(ofThree).hasSameSizeAs(ofOne).isNotEmpty();
    return differences;
  }
}
