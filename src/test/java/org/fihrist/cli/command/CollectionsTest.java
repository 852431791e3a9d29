package org.fihrist.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fihrist.api.SearchQuestion;
import org.fihrist.api.SearchQuestion.Typed;
import org.fihrist.api.Syntax;
import org.fihrist.cli.Main;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.query.QuerySyntaxException;
import org.fihrist.search.Choice;
import org.fihrist.search.Facet;
import org.fihrist.search.Hit;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Period;
import org.fihrist.search.SearchRequest.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Collections through the command line: named, searched, updated and pruned. */
class CollectionsTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void build() throws IOException {
    write("elections/a.jsonl", "e1", "e2");
    write("afp/a.jsonl", "w1");
    write("afp/b.jsonl", "w2");
    write("other/a.jsonl", "o1");
    assertThat(
            run("rebuild", "انتخابات=" + path("elections"), "wire=" + path("afp"), path("other")))
        .isZero();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String file, String... ids) throws IOException {
    Path to = folder.resolve(file);
    Files.createDirectories(to.getParent());
    StringBuilder lines = new StringBuilder();
    for (String id : ids) {
      lines.append("{\"id\":\"" + id + "\",\"title\":\"درعا\",\"body\":\"خبر من درعا\"}\n");
    }
    Files.writeString(to, lines);
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return line.execute(
        Stream.concat(
                Stream.of(arguments), Stream.of("--index", folder.resolve("index").toString()))
            .toArray(String[]::new));
  }

  private List<String> found(String typed) throws QuerySyntaxException {
    return found(typed, Syntax.BOX, Narrowing.NONE);
  }

  private List<String> found(String typed, Syntax syntax, Narrowing narrowing)
      throws QuerySyntaxException {
    Window window = new Window(1, 10, 10, false);
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder.resolve("index"))) {
      return new SearchQuestion(new Typed(typed, syntax, true), false, window, narrowing)
          .ask(engine).page().hits().stream().map(Hit::id).sorted().toList();
    }
  }

  private static Narrowing only(Choice choice) {
    return new Narrowing(List.of(choice), Period.ALWAYS, Narrowing.Sort.RELEVANCE);
  }

  @Test
  void aCollectionIsAConditionInTheBoxInBothLanguages() throws Exception {
    assertThat(found("درعا مجموعة:انتخابات")).containsExactly("e1", "e2");
    assertThat(found("collection:WIRE")).containsExactly("w1", "w2");
    assertThat(found("درعا -collection:wire")).containsExactly("e1", "e2", "o1");
    assertThat(found("collection:wi*")).containsExactly("w1", "w2");
    assertThat(found("collection:wire", Syntax.LUCENE, Narrowing.NONE)).containsExactly("w1", "w2");
  }

  @Test
  void aCollectionIsAFacet() throws Exception {
    assertThat(
            found(
                "درعا",
                Syntax.BOX,
                only(new Choice(Facet.COLLECTION, List.of("إنتخابات"), List.of()))))
        .containsExactly("e1", "e2");
    assertThat(
            found(
                "درعا", Syntax.BOX, only(new Choice(Facet.COLLECTION, List.of(), List.of("wire")))))
        .containsExactly("e1", "e2", "o1");
  }

  @Test
  void anUpdateByAPlainPathStaysInTheCollection() throws Exception {
    write("afp/c.jsonl", "w3");

    assertThat(run("update", path("afp"))).isZero();

    assertThat(found("collection:wire")).containsExactly("w1", "w2", "w3");
  }

  @Test
  void anArticleThatComesFromAnotherCollectionMovesThere() throws Exception {
    write("other/b.jsonl", "w1");
    Files.delete(folder.resolve("afp/a.jsonl"));

    assertThat(run("update", "late=" + path("other/b.jsonl"))).isZero();

    assertThat(found("collection:late")).containsExactly("w1");
    assertThat(found("collection:wire")).containsExactly("w2");
  }

  @Test
  void pruningACollectionRemovesWhatIsNotFoundWhereverItLay() throws Exception {
    write("today/a.jsonl", "w2", "w4");

    assertThat(run("update", "--prune", "wire=" + path("today"))).isZero();

    assertThat(found("collection:wire")).containsExactly("w2", "w4");
    assertThat(found("درعا")).containsExactly("e1", "e2", "o1", "w2", "w4");
  }

  @Test
  void aCollectionWhoseFolderIsEmptyIsNotPruned() throws Exception {
    Path unmounted = Files.createDirectories(folder.resolve("unmounted"));

    assertThat(run("update", "--prune", "wire=" + unmounted)).isZero();

    assertThat(out.toString()).contains("mounted");
    assertThat(found("collection:wire")).containsExactly("w1", "w2");
  }

  @Test
  void aNameWithoutAPathIsRefused() {
    assertThat(run("update", "wire=")).isEqualTo(2);
    assertThat(err.toString()).contains("NAME=PATH");
  }
}
