package org.fihrist.lucene.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fihrist.article.Article;
import org.fihrist.lucene.AnswerSheet;
import org.fihrist.lucene.GoldenQuestion;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.lucene.writer.LuceneIndexBuilder;
import org.fihrist.query.BoxParser;
import org.fihrist.query.Query;

/**
 * Compares the answers of one index with those of three that hold the same archive.
 *
 * @param index the folder of the one index
 */
record ThreePartComparison(Path index) {
  static ThreePartComparison of(Path index, List<Article> articles) {
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index, List.of("parts"))) {
      articles.forEach(builder::add);
      builder.publish();
    }
    return new ThreePartComparison(index);
  }

  /**
   * Returns the answers that differ.
   *
   * @param exported the largest number of hits that are exported
   */
  List<String> ofQuestions(int exported, List<GoldenQuestion> questions) throws IOException {
    return differences(exported, sheet -> questions.stream().map(sheet::to).toList());
  }

  /** Returns the differences in the copies and similar articles of articles. */
  List<String> ofArticles(List<String> ids) throws IOException {
    Query marked = BoxParser.parse("درعا الحكومة").query();
    return differences(1, sheet -> ids.stream().map(id -> sheet.about(id, marked)).toList());
  }

  private List<String> differences(int exported, Function<AnswerSheet, List<String>> questions)
      throws IOException {
    List<String> ofOne;
    try (LuceneSearchEngine one = LuceneSearchEngine.open(index)) {
      ofOne = questions.apply(new AnswerSheet(one, exported));
    }
    List<String> ofThree;
    try (ThreePartEngine three = ThreePartEngine.split(index)) {
      ofThree = questions.apply(new AnswerSheet(three, exported));
    }
    assertThat(ofThree).hasSameSizeAs(ofOne).isNotEmpty();
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < ofOne.size(); i++) {
      if (!ofOne.get(i).equals(ofThree.get(i))) {
        differences.add("\n1 " + ofOne.get(i) + "\n3 " + ofThree.get(i));
      }
    }
    return differences;
  }
}
