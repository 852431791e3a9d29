package org.fihrist.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.fihrist.search.RankedArticle;
import org.junit.jupiter.api.Test;

class MeasuresTest {
  private static final Offset<Double> CLOSE = within(1e-4);

  @Test
  void isPerfectWhenTheOnlyAnswerComesFirst() {
    assertThat(Measures.of(ranking("a", "x"), Map.of("a", 1))).isEqualTo(new Measures(1, 1, 1, 1));
  }

  @Test
  void discountsTheSecondRankByTheLogarithmOfThree() {
    Measures measures = Measures.of(ranking("x", "a"), Map.of("a", 1));

    assertThat(measures.ndcgAt10()).isCloseTo(0.6309, CLOSE); // 1 / log2(3)
    assertThat(measures.mrrAt10()).isEqualTo(0.5);
    assertThat(measures.successAt1()).isZero();
    assertThat(measures.recallAt100()).isEqualTo(1);
  }

  @Test
  void gainsTheGradeItself() {
    Measures measures = Measures.of(ranking("b", "x", "a"), Map.of("a", 3, "b", 1, "c", 2));

    // (1 + 3 / log2(4)) / (3 + 2 / log2(3) + 1 / log2(4)) = 2.5 / 4.7619
    assertThat(measures.ndcgAt10()).isCloseTo(0.5250, CLOSE);
    assertThat(measures.recallAt100()).isCloseTo(0.6667, CLOSE);
  }

  @Test
  void countsNothingForGradesBelowOne() {
    Measures measures = Measures.of(ranking("bad", "none"), Map.of("bad", -2, "none", 0, "a", 1));

    assertThat(measures).isEqualTo(new Measures(0, 0, 0, 0));
  }

  @Test
  void countsNothingWhereNothingIsRelevant() {
    assertThat(Measures.of(ranking("a"), Map.of("a", 0))).isEqualTo(new Measures(0, 0, 0, 0));
  }

  @Test
  void looksAtTenArticlesButForRecallAtAHundred() {
    String[] ids =
        Stream.iterate(1, i -> i + 1).limit(101).map(i -> "d" + i).toArray(String[]::new);
    Measures eleventh = Measures.of(ranking(ids), Map.of("d11", 1));
    Measures last = Measures.of(ranking(ids), Map.of("d100", 1, "d101", 1));

    assertThat(eleventh).isEqualTo(new Measures(0, 0, 0, 1));
    assertThat(last.recallAt100()).isEqualTo(0.5);
  }

  @Test
  void idealIsTheBestTenOfAllJudged() {
    Map<String, Integer> grades =
        Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("b", 1),
            Map.entry("c", 1),
            Map.entry("d", 1),
            Map.entry("e", 1),
            Map.entry("f", 1),
            Map.entry("g", 1),
            Map.entry("h", 1),
            Map.entry("i", 1),
            Map.entry("j", 1),
            Map.entry("k", 1),
            Map.entry("l", 1));

    Measures measures =
        Measures.of(ranking("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"), grades);

    assertThat(measures.ndcgAt10()).isCloseTo(1, CLOSE);
    assertThat(measures.recallAt100()).isCloseTo(10 / 12.0, CLOSE);
  }

  @Test
  void averagesOverJudgedTopicsAndCountsThoseWithoutResults() {
    Qrels qrels = new Qrels(Map.of("q1", Map.of("a", 1), "q2", Map.of("a", 1)));
    List<Ranking> run =
        List.of(
            new Ranking("q1", ranking("a").articles()),
            new Ranking("q2", List.of()),
            new Ranking("nobody judged this", ranking("a").articles()));

    assertThat(Measures.mean(run, qrels)).isEqualTo(new Measures(0.5, 0.5, 0.5, 0.5));
  }

  private static Ranking ranking(String... ids) {
    return new Ranking("q", Stream.of(ids).map(id -> new RankedArticle(id, 1)).toList());
  }
}
