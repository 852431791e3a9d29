package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.nio.file.Path;
import java.util.List;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.fihrist.query.Field;
import org.fihrist.search.Hit;
import org.fihrist.search.Hit.Evidence;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.Passage;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchPage.Answered;
import org.fihrist.search.SearchPage.Totals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenExportTest {
  private static final String EXPORT = "/api/v1/search/export?q=a";

  @TempDir private Path web;

  private static SearchPage page(String title, boolean complete) {
    Evidence evidence =
        new Evidence(new Passage(Field.TITLE, 0, title, List.of()), List.of(), List.of());
    Masthead masthead = new Masthead(title, Credits.UNKNOWN, PublicationDate.UNKNOWN, "");
    return new SearchPage(
        List.of(new Hit("a", masthead, 1, evidence)),
        new Totals(2, true, 2),
        List.of(),
        new Answered("000001", 1, complete));
  }

  @Test
  void withoutAnIndexTheAnswerIsAProblem() throws Exception {
    IndexUnavailableException none = new IndexUnavailableException("none");
    try (ServerStage stage = new ServerStage(TroubledEngine.failing(none), web)) {
      assertThat(stage.get(EXPORT).statusCode()).isEqualTo(503);
      assertThat(stage.get(EXPORT).headers().firstValue("content-disposition")).isEmpty();
    }
  }

  @Test
  void aFaultOnTheWayLeavesNoPlaceTaken() throws Exception {
    IllegalStateException fault = new IllegalStateException();
    try (ServerStage stage = new ServerStage(TroubledEngine.failing(fault), web)) {
      for (int i = 0; i <= ServerOptions.Limits.USUAL.exports(); i++) {
        assertThat(stage.get(EXPORT).statusCode()).isEqualTo(500);
      }
    }
  }

  @Test
  void anExportThatIsNotWholeIsCutOff() throws Exception {
    // The sizes are above and below the size of the server's buffer.
    for (String title : List.of("خبر", "خبر ".repeat(100_000))) {
      try (ServerStage stage = new ServerStage(new TroubledEngine(() -> page(title, false)), web);
          PersistentConnection client = stage.keptAlive()) {
        assertThatThrownBy(() -> client.get(EXPORT + "&format=jsonl"))
            .isInstanceOf(EOFException.class);
      }
    }
  }

  @Test
  void anExportThatIsWholeIsNot() throws Exception {
    try (ServerStage stage = new ServerStage(new TroubledEngine(() -> page("خبر", true)), web);
        PersistentConnection client = stage.keptAlive()) {
      assertThat(client.get(EXPORT + "&format=jsonl").body()).contains("خبر").endsWith("}\n");
    }
  }
}
