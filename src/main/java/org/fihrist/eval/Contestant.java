package org.fihrist.eval;

import java.util.List;
import org.fihrist.query.BoxParser;
import org.fihrist.search.RankedArticle;
import org.fihrist.search.Ranker;

/**
 * Something that is measured against others.
 *
 * @param name how reports call it; also the tag of its run
 * @param ranking how it ranks the judged articles for a topic's text
 */
public record Contestant(String name, TextRanking ranking) {
  /** Ranks articles for a text as typed. */
  public interface TextRanking {
    /** The best articles, at most {@code depth}. */
    List<RankedArticle> rank(String text, int depth);
  }

  /** An engine that is asked as the search box would ask it. */
  public static Contestant throughTheBox(String name, Ranker engine) {
    return new Contestant(name, (text, depth) -> engine.rank(BoxParser.parse(text).query(), depth));
  }
}
