package org.fihrist.eval;

import java.util.List;
import org.fihrist.query.BoxParser;
import org.fihrist.search.RankedArticle;
import org.fihrist.search.Ranker;

/**
 * A system that takes part in an evaluation.
 *
 * @param name the name in reports, and the tag of its run
 * @param ranking ranks the articles for the text of a topic
 */
public record EvaluatedSystem(String name, TextRanking ranking) {
  /** Ranks articles for a typed text. */
  public interface TextRanking {
    /** The best articles, at most {@code depth}. */
    List<RankedArticle> rank(String text, int depth);
  }

  /** An engine whose queries are parsed as in the search box. */
  public static EvaluatedSystem throughTheBox(String name, Ranker engine) {
    return new EvaluatedSystem(
        name, (text, depth) -> engine.rank(BoxParser.parse(text).query(), depth));
  }
}
