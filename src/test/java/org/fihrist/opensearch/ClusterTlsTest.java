package org.fihrist.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fihrist.engine.LocalBuilds;
import org.fihrist.lucene.Archive;
import org.fihrist.query.Query;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.server.SelfSignedCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An archive in a cluster that speaks TLS and asks for a secret. */
@ExtendWith(ClusterNodes.Extension.class)
class ClusterTlsTest {
  private static final String SECRET = "reader:a secret of zumurrud";
  private static final String BASIC =
      "Basic " + Base64.getEncoder().encodeToString(SECRET.getBytes(UTF_8));

  @TempDir private Path folder;
  private TlsProxy proxy;
  private Map<String, String> environment;

  @BeforeEach
  void start(ClusterNodes nodes) throws Exception {
    SelfSignedCertificate certificate = SelfSignedCertificate.in(folder);
    proxy = TlsProxy.start(nodes.hosts().getFirst(), certificate, BASIC);
    environment =
        Map.of(
            "FIHRIST_WORK", folder.resolve("work").toString(),
            "FIHRIST_OPENSEARCH_REPLICAS", "0",
            "FIHRIST_OPENSEARCH_CA",
                certificate.certificate(folder.resolve("authority.pem")).toString(),
            "FIHRIST_OPENSEARCH_USER_FILE",
                Files.writeString(folder.resolve("secret"), SECRET + "\n", UTF_8).toString());
  }

  @AfterEach
  void stop() {
    proxy.close();
  }

  private ClusterIndex index(Map<String, String> variables) {
    ClusterAddress address = ClusterAddress.of("opensearch:https://" + proxy.host() + "/locked");
    return new ClusterIndex(address, new LocalBuilds(), variables);
  }

  private ClusterIndex without(String variable) {
    Map<String, String> fewer = new HashMap<>(environment);
    fewer.remove(variable);
    return index(fewer);
  }

  @Test
  void anArchiveIsBuiltAndSearchedOverTls(ClusterNodes nodes) {
    ClusterIndex index = index(environment);
    new Archive().with("a", "خبر", "نص الخبر").publish(index);

    try (SearchEngine engine = index.engine()) {
      SearchRequest all = new SearchRequest(new Query.Everything(), new Window(1, 0), false);
      assertThat(engine.search(all).totals().articles()).isEqualTo(1);
    }
    assertThat(index.keeper().check(Optional.empty()).isWhole()).isTrue();
    assertThat(nodes.http().get("/fihrist-artifacts/_search?size=1000&q=archive:locked"))
        .contains("locked")
        .doesNotContain("zumurrud")
        .doesNotContain(BASIC);
  }

  @Test
  void aCertificateThatNobodyVouchesForIsRefused() {
    assertThatThrownBy(without("FIHRIST_OPENSEARCH_CA")::engine)
        .isInstanceOf(IndexUnavailableException.class)
        .hasMessageContaining("FIHRIST_OPENSEARCH_CA");
  }

  @Test
  void whoHasNoSecretIsToldWhereToPutIt() {
    assertThatThrownBy(without("FIHRIST_OPENSEARCH_USER_FILE")::engine)
        .isInstanceOf(IndexUnavailableException.class)
        .hasMessageContaining("status 401")
        .hasMessageContaining("FIHRIST_OPENSEARCH_USER");
  }

  @Test
  void anAuthorityThatCannotBeReadIsNamed() {
    Map<String, String> wrong = new HashMap<>(environment);
    wrong.put("FIHRIST_OPENSEARCH_CA", folder.resolve("none.pem").toString());

    assertThatThrownBy(index(wrong)::engine)
        .isInstanceOf(IndexUnavailableException.class)
        .hasMessageContaining("none.pem");
  }
}
