package org.fihrist.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.fihrist.article.PageRange;
import org.fihrist.query.Field;
import org.fihrist.search.Copies;
import org.fihrist.search.Hit;
import org.fihrist.search.WordMatch;

/** A hit of a page. */
record HitJson(
    String id,
    double score,
    MarkedJson title,
    @JsonUnwrapped MastheadJson masthead,
    List<Passage> passages,
    List<WordMatch> matches,
    CopyList copies,
    Optional<RankingExplanationJson> explanation)
    implements SelectableJson {
  static HitJson of(Hit hit, Optional<RankingExplanationJson> explanation) {
    return new HitJson(
        hit.id(),
        hit.score(),
        MarkedJson.of(hit.evidence().title()),
        MastheadJson.of(hit.masthead()),
        hit.evidence().passages().stream().map(Passage::of).toList(),
        hit.evidence().matches(),
        CopyList.of(hit.copies()),
        explanation);
  }

  /** An excerpt; {@code start} is its offset in the field. */
  record Passage(
      Field field,
      int start,
      @JsonUnwrapped MarkedJson marked,
      boolean cutStart,
      boolean cutEnd,
      Optional<PageRange> pages) {
    static Passage of(org.fihrist.search.Passage passage) {
      return new Passage(
          passage.field(),
          passage.start(),
          MarkedJson.of(passage),
          passage.cut().atStart(),
          passage.cut().atEnd(),
          passage.pages());
    }
  }

  /** The other articles with nearly the same text: their number and the first ones. */
  record CopyList(int total, List<ListedJson> listed) {
    static CopyList of(Copies copies) {
      return new CopyList(copies.total(), copies.listed().stream().map(ListedJson::of).toList());
    }
  }
}
