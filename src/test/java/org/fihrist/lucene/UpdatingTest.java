package org.fihrist.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.article.Reject.Reason;
import org.fihrist.article.Source;
import org.fihrist.lucene.writer.LuceneIndexBuilder;
import org.fihrist.lucene.writer.LuceneIndexUpdater;
import org.fihrist.query.Level;
import org.fihrist.query.Query;
import org.fihrist.search.Changes;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.index.UpdateSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class UpdatingTest {
  private static final List<Path> NOWHERE = List.of();

  @TempDir private Path folder;

  private Path index() {
    return folder.resolve("index");
  }

  /** Runs an update. A file counts as read if any of its inputs is given. */
  private IndexStatus update(List<Path> prunedUnder, List<?> read) {
    Set<Path> files = new HashSet<>();
    for (Object one : read) {
      files.add(Path.of(source(one).path()));
    }
    UpdateSources sources = new UpdateSources(List.of("news"), files, prunedUnder);
    try (LuceneIndexUpdater updater = LuceneIndexUpdater.open(index(), sources)) {
      for (Object one : read) {
        if (one instanceof Article article) {
          updater.add(article);
        } else {
          updater.reject((Reject) one);
        }
      }
      return updater.publish();
    }
  }

  private static Source source(Object read) {
    return read instanceof Article article ? article.source() : ((Reject) read).source();
  }

  private Article article(String id, String file, String text) {
    Article written = Archive.article(id, "درعا", text);
    return new Article(written.id(), written.masthead(), written.content(), at(file, 1));
  }

  private Reject reject(String file, long position, String detail) {
    return new Reject(at(file, position), Reason.DAMAGED, detail);
  }

  private Source at(String file, long position) {
    return new Source(folder.resolve(file).toString(), position, "test");
  }

  private void build(Object... read) {
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index(), List.of("archive"))) {
      for (Object one : read) {
        if (one instanceof Article article) {
          builder.add(article);
        } else {
          builder.reject((Reject) one);
        }
      }
      builder.publish();
    }
  }

  private List<String> found(String word) {
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index())) {
      return engine.rank(new Query.Word(word, Level.FAMILY), 10).stream()
          .map(hit -> hit.id())
          .sorted()
          .toList();
    }
  }

  @Test
  void addsReplacesAndLeavesAlone() {
    build(article("same", "a", "دمشق"), article("changed", "a", "دمشق"));

    IndexStatus status =
        update(
            NOWHERE,
            List.of(
                article("same", "a", "دمشق"),
                article("changed", "a", "حلب"),
                article("new", "b", "حلب"),
                article("new", "c", "حلب"),
                article("new", "b", "حمص")));

    assertThat(status.generation()).isEqualTo("000002");
    assertThat(status.counts().changes()).isEqualTo(new Changes(1, 1, 1, 0));
    assertThat(status.counts().duplicates()).isEqualTo(1);
    assertThat(status.counts().rejected()).isEqualTo(Map.of(Reason.SAME_IDENTITY, 1L));
    assertThat(status.counts().read()).isEqualTo(5);
    assertThat(status.counts().indexed()).isEqualTo(3);
    assertThat(found("حلب")).containsExactly("changed", "new");
    assertThat(found("دمشق")).containsExactly("same");
    assertThat(found("حمص")).isEmpty();
  }

  @Test
  void everyPartOfAnArticleComesBackAsItWasReadSoThatNothingSeemsChanged() {
    Article odd = Archive.withComment("odd", " عنوان \u200f", "نص\tمع «اقتباس»\u0000", "تعليق 😀");
    build(odd);

    IndexStatus status = update(NOWHERE, List.of(odd));

    assertThat(status.counts().changes()).isEqualTo(new Changes(0, 0, 1, 0));
  }

  @Test
  void nothingToDoMakesNoGeneration() throws IOException {
    build(article("one", "a", "دمشق"), reject("a", 2, "سبب"), reject("b", 1, "سبب"));

    IndexStatus status =
        update(NOWHERE, List.of(reject("a", 2, "سبب"), article("one", "a", "دمشق")));

    assertThat(status.generation()).isEqualTo("000001");
    assertThat(index().resolve("000002")).doesNotExist();
    assertThat(Files.readString(index().resolve("current"))).isEqualTo("000001\n");
  }

  @Test
  void whatIsNotReadIsPrunedWithinTheNamedSourcesAlone() {
    build(
        article("kept", "in/a", "دمشق"),
        article("gone", "in/a", "دمشق"),
        article("deleted", "in/b", "دمشق"),
        article("elsewhere", "inside", "دمشق"));

    IndexStatus status =
        update(List.of(folder.resolve("in")), List.of(article("kept", "in/a", "دمشق")));

    assertThat(status.counts().changes()).isEqualTo(new Changes(0, 0, 1, 2));
    assertThat(status.counts().indexed()).isEqualTo(2);
    assertThat(found("دمشق")).containsExactly("elsewhere", "kept");
  }

  @Test
  void nothingIsPrunedOfAFileOrAFolderThatCannotBeRead() {
    build(
        article("broken", "in/a", "دمشق"),
        article("in a closed folder", "in/closed/b", "دمشق"),
        article("beside", "in/c", "دمشق"),
        article("images", "in/d", "دمشق"));

    update(
        List.of(folder.resolve("in")),
        List.of(
            reject("in/a", 0, "no text"),
            reject("in/closed", 0, "not opened"),
            reject("in/c", 3, "The JSON is invalid here. The rest was not read."),
            new Reject(at("in/d", 0), Reason.NO_PAGE, "12 images")));

    assertThat(found("دمشق"))
        .hasSize(3)
        .contains("broken", "beside")
        .anyMatch(id -> id.startsWith("n-"));
  }

  @Test
  void whereTheRejectsAreDamagedItSaysWhichFileAndWhatToDo() throws IOException {
    build(article("one", "a", "دمشق"));
    Files.writeString(index().resolve("000001/rejects.ndjson"), "{\"x\n");

    assertThatThrownBy(() -> update(NOWHERE, List.of(article("one", "a", "دمشق"))))
        .isInstanceOf(IndexUnavailableException.class)
        .hasMessageContaining("000001/rejects.ndjson")
        .hasMessageContaining("fihrist check")
        .hasMessageNotContaining("\n");
  }

  @Test
  void anArticleGoesWithTheFileThatHasItNow() throws IOException {
    build(article("moved", "in/old", "دمشق"), article("copied", "out/there", "دمشق"));
    Files.createDirectories(folder.resolve("out"));
    Files.createFile(folder.resolve("out/there"));

    IndexStatus status =
        update(
            NOWHERE,
            List.of(article("moved", "in/new", "دمشق"), article("copied", "in/too", "دمشق")));

    assertThat(status.counts().changes()).isEqualTo(new Changes(0, 1, 1, 0));
    update(List.of(folder.resolve("in")), List.of());
    assertThat(found("دمشق")).containsExactly("copied");
  }

  @Test
  void rejectsOfFilesThatWereNotReadAgainAreKept() throws IOException {
    build(article("one", "a", "دمشق"), reject("a", 2, "old"), reject("b", 1, "kept"));

    IndexStatus status = update(NOWHERE, List.of(reject("a", 2, "new")));

    List<String> lines = Files.readAllLines(index().resolve("000002/rejects.ndjson"));
    assertThat(lines).hasSize(2).anyMatch(line -> line.contains("new"));
    assertThat(lines).anyMatch(line -> line.contains("kept"));
    assertThat(status.counts().rejectedTotal()).isEqualTo(1);
    assertThat(manifest("000002").at("/build/origin/rejects").asInt()).isEqualTo(1);
  }

  @Test
  void theManifestTellsWhatTheUpdateDidAndFromWhat() throws IOException {
    build(article("one", "a", "دمشق"));
    update(NOWHERE, List.of(article("two", "a", "دمشق")));

    JsonNode build = manifest("000002").at("/build");
    assertThat(build.at("/origin/generation").asString()).isEqualTo("000001");
    assertThat(build.at("/counts/read").asInt()).isEqualTo(1);
    assertThat(build.at("/counts/changes/added").asInt()).isEqualTo(1);
    assertThat(build.at("/counts/indexed").asInt()).isEqualTo(2);
    assertThat(build.at("/sources").toString()).isEqualTo("[\"archive\",\"news\"]");
    assertThat(manifest("000001").at("/build/origin/generation").asString()).isEmpty();
  }

  @Test
  void theGenerationItComesFromStaysAsItIs() throws IOException {
    build(article("one", "a", "دمشق"), article("two", "a", "دمشق"));
    Map<Path, byte[]> before = files("000001");

    update(NOWHERE, List.of(article("one", "a", "حلب"), article("three", "a", "حلب")));

    Map<Path, byte[]> after = files("000001");
    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach((file, bytes) -> assertThat(after.get(file)).as("%s", file).isEqualTo(bytes));
  }

  @Test
  void whatHasNotChangedIsNotWrittenAgain() throws IOException {
    build(article("one", "a", "دمشق"));

    update(NOWHERE, List.of(article("two", "a", "حلب")));

    Path shared = index().resolve("000001/lucene/_0.fdt");
    assertThat(Files.exists(shared)).isTrue();
    assertThat(Files.isSameFile(shared, index().resolve("000002/lucene/_0.fdt"))).isTrue();
  }

  @Test
  void withoutAnIndexThereIsNothingToUpdate() {
    assertThatThrownBy(() -> update(NOWHERE, List.of(article("one", "a", "دمشق"))))
        .isInstanceOf(IndexUnavailableException.class)
        .hasMessageContaining("fihrist rebuild");
    build(article("one", "a", "دمشق"));
    assertThat(found("دمشق")).containsExactly("one");
  }

  @Test
  void anUpdateThatIsNotPublishedLeavesNothingBehind() {
    build(article("one", "a", "دمشق"));
    UpdateSources sources = new UpdateSources(List.of(), Set.of(), NOWHERE);
    try (LuceneIndexUpdater updater = LuceneIndexUpdater.open(index(), sources)) {
      updater.add(article("two", "a", "دمشق"));
    }

    assertThat(index().resolve("000002")).doesNotExist();
    assertThat(found("دمشق")).containsExactly("one");
  }

  private JsonNode manifest(String generation) throws IOException {
    return JsonMapper.shared()
        .readTree(Files.readAllBytes(index().resolve(generation + "/manifest.json")));
  }

  private Map<Path, byte[]> files(String generation) throws IOException {
    Map<Path, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(index().resolve(generation))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(file, Files.readAllBytes(file));
      }
    }
    return files;
  }
}
