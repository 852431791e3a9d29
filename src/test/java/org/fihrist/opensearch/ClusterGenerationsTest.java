package org.fihrist.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fihrist.article.Article;
import org.fihrist.engine.LocalBuilds;
import org.fihrist.lucene.GoldenArchive;
import org.fihrist.query.Query;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.search.index.BuildPlan;
import org.fihrist.search.index.GenerationSummary;
import org.fihrist.search.index.RebuildBuilder;
import org.fihrist.search.index.UpdateBuilder;
import org.fihrist.search.index.UpdateSources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(ClusterNodes.Extension.class)
class ClusterGenerationsTest {
  private static final int FEW = 20;

  @TempDir private Path work;
  private ClusterIndex index;

  @BeforeEach
  void address(ClusterNodes nodes) {
    String archive = "g" + UUID.randomUUID().toString().replace("-", "");
    index = index(nodes.address(archive), work);
  }

  private static ClusterIndex index(String address, Path work) {
    return new ClusterIndex(
        ClusterAddress.of(address),
        new LocalBuilds(),
        Map.of(
            "FIHRIST_WORK", work.toString(),
            "FIHRIST_OPENSEARCH_SHARDS", "2",
            "FIHRIST_OPENSEARCH_REPLICAS", "0"));
  }

  private static List<Article> articles(int many) {
    return GoldenArchive.articles().subList(0, many);
  }

  private void rebuild(List<Article> articles) {
    try (RebuildBuilder builder = index.rebuild(BuildPlan.of(List.of("golden")))) {
      articles.forEach(builder::add);
      builder.publish();
    }
  }

  private List<String> names() {
    return index.keeper().list().stream().map(GenerationSummary::name).toList();
  }

  private long found() {
    try (SearchEngine engine = index.engine()) {
      return engine
          .search(new SearchRequest(new Query.Everything(), new Window(1, 0), false))
          .totals()
          .articles();
    }
  }

  @Test
  void anArchiveThatIsNotThereIsNamed() {
    assertThat(index.keeper().isEmpty()).isTrue();
    assertThatThrownBy(index::engine)
        .isInstanceOf(IndexUnavailableException.class)
        .hasMessageContaining("There is no index of");
  }

  @Test
  void theGenerationBeforeIsKeptAndCanBePutInUse() {
    rebuild(articles(FEW));
    rebuild(articles(FEW + 1));
    assertThat(index.keeper().current()).isEqualTo("000002");

    assertThat(index.keeper().rollBack(Optional.empty())).isEqualTo("000001");

    assertThat(names()).containsExactly("000002", "000001");
    assertThat(index.keeper().current()).isEqualTo("000001");
    assertThat(index.keeper().status().counts().indexed()).isEqualTo(FEW);
  }

  @Test
  void whatIsNotInUseIsPruned() {
    rebuild(articles(FEW));
    rebuild(articles(FEW + 1));

    assertThat(index.keeper().prune(1).generations()).containsExactly("000001");

    assertThat(names()).containsExactly("000002");
    assertThat(index.keeper().check(Optional.empty()).isWhole()).isTrue();
  }

  @Test
  void articlesThatAreLostAreFoundByACheck() throws IOException {
    rebuild(articles(FEW));
    try (ClusterClient client = index.client()) {
      String name = new Artifacts(client, index.address().archive()).list().getFirst().index();
      client.send(
          "DELETE",
          "/" + name + "/_doc/" + articles(1).getFirst().id() + "?refresh=true",
          new byte[0]);
    }

    assertThat(index.keeper().check(Optional.empty()).findings())
        .extracting("trouble")
        .containsExactly("it holds 19 articles, wanted 20");
  }

  @Test
  void anUpdateAddsWithoutARebuild() {
    rebuild(articles(FEW));
    UpdateSources sources = new UpdateSources(List.of("golden"), Set.of(), List.of());
    try (UpdateBuilder builder = index.update(sources)) {
      assertThat(builder.origin()).isEqualTo("000001");
      builder.add(GoldenArchive.articles().getLast());
      builder.publish();
    }

    assertThat(index.keeper().current()).isEqualTo("000002");
    assertThat(found()).isEqualTo(FEW + 1);
  }

  @Test
  void anUpdateAfterARollbackGoesOnFromWhatIsInUse() {
    rebuild(articles(FEW));
    rebuild(articles(FEW + 5));
    index.keeper().rollBack(Optional.empty());

    UpdateSources sources = new UpdateSources(List.of("golden"), Set.of(), List.of());
    try (UpdateBuilder builder = index.update(sources)) {
      builder.add(GoldenArchive.articles().getLast());
      builder.publish();
    }

    assertThat(index.keeper().current()).isEqualTo("000003");
    assertThat(found()).isEqualTo(FEW + 1);
  }

  @Test
  void whatAKilledLoadLeftIsDeletedByTheNext() throws IOException {
    rebuild(articles(FEW));
    String left = index.address().archive() + "-left";
    try (ClusterClient client = index.client();
        UnfinishedLoad killed = UnfinishedLoad.in(index.work())) {
      client.send("PUT", "/" + left, new byte[0]);
      killed.begin(left);
    }
    rebuild(articles(FEW + 1));

    try (ClusterClient client = index.client()) {
      assertThat(client.get("/" + left)).isEmpty();
    }
  }

  @Test
  void ofTwoThatLoadFromOneFolderTheSecondIsRefused() throws IOException {
    try (UnfinishedLoad _ = UnfinishedLoad.in(index.work())) {
      assertThatThrownBy(() -> rebuild(articles(FEW)))
          .isInstanceOf(IndexUnavailableException.class)
          .hasMessageContaining("Another process is loading");
    }
  }

  @Test
  void anUpdateElsewhereIsRefused(@TempDir Path elsewhere) {
    rebuild(articles(FEW));
    String host = index.address().hosts().getFirst().toString();
    ClusterIndex other = index("opensearch:" + host + "/" + index.address().archive(), elsewhere);

    assertThatThrownBy(
            () -> other.update(new UpdateSources(List.of("golden"), Set.of(), List.of())))
        .isInstanceOf(IndexUnavailableException.class)
        .hasMessageContaining("was not built in");
  }

  @Test
  void ofTwoThatPublishAtOnceTheSecondIsRefused() throws IOException {
    rebuild(articles(FEW));
    try (ClusterClient client = index.client()) {
      Artifacts artifacts = new Artifacts(client, index.address().archive());
      Artifacts.Current before = artifacts.current();

      assertThat(artifacts.publish("000001", before)).isTrue();
      assertThat(artifacts.publish("000001", before)).isFalse();
    }
  }

  @Test
  void aServerMovesToTheNextGeneration() {
    rebuild(articles(FEW));
    try (ClusterEngine engine =
        ClusterEngine.open(index.client(), index.address(), index.work().resolve("tables"))) {
      assertThat(engine.status().counts().indexed()).isEqualTo(FEW);
      rebuild(articles(FEW + 1));
      engine.look();
      assertThat(engine.status().counts().indexed()).isEqualTo(FEW + 1);
    }
  }
}
