package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.fihrist.search.SearchEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A server that uses TLS itself, without a proxy. */
class TlsTest {
  private static final String PASSWORD = SelfSignedCertificate.PASSWORD;

  @TempDir static Path folder;
  private static Path store;

  @BeforeAll
  static void makeACertificate() throws Exception {
    store = SelfSignedCertificate.in(folder).store();
  }

  private static KeyStore made() {
    return TlsCertificate.pkcs12(store, PASSWORD).store();
  }

  private static Path pem(String name, String kind, byte[] bytes) throws IOException {
    return SelfSignedCertificate.pem(folder.resolve(name), kind, bytes);
  }

  static Stream<TlsCertificate> certificates() throws Exception {
    KeyStore made = made();
    Path key =
        pem("key.pem", "PRIVATE KEY", made.getKey("server", PASSWORD.toCharArray()).getEncoded());
    Path certificate =
        pem("certificate.pem", "CERTIFICATE", made.getCertificate("server").getEncoded());
    return Stream.of(TlsCertificate.pkcs12(store, PASSWORD), TlsCertificate.pem(certificate, key));
  }

  private static HttpClient client() throws Exception {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("server", made().getCertificate("server"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(context).build();
  }

  @ParameterizedTest
  @MethodSource("certificates")
  void aServerWithACertificateAnswersOverTls(TlsCertificate certificate) throws Exception {
    ServerOptions options =
        new ServerOptions("127.0.0.1", 0, folder, ServerStage.PATIENT)
            .with(NetworkSettings.NONE.with(Optional.of(certificate)));
    Path index = Files.createTempDirectory(folder, "index");
    try (SearchEngine engine = SmallArchive.open(index);
        CheckedServer server = CheckedServer.start(options, engine);
        HttpClient client = client()) {
      URI search = server.address().resolve("/api/v1/search.json?q=" + ServerStage.encoded("درعا"));
      HttpResponse<String> answer =
          client.send(HttpRequest.newBuilder(search).build(), BodyHandlers.ofString());

      assertThat(search.getScheme()).isEqualTo("https");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.sslSession().orElseThrow().getProtocol()).isEqualTo("TLSv1.3");
      assertThat(answer.body()).contains("\"feed_url\":\"https://127.0.0.1:");
    }
  }

  @Test
  void aKeyThatCannotBeReadIsRefusedWithWhatToDo() throws Exception {
    Path old = pem("old.pem", "EC PRIVATE KEY", new byte[] {1, 2, 3});
    Path certificate =
        pem("vouched.pem", "CERTIFICATE", made().getCertificate("server").getEncoded());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TlsCertificate.pem(certificate, old))
        .withMessageContaining("openssl pkcs8 -topk8");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TlsCertificate.pkcs12(store, "wrong"))
        .withMessageContaining("server.p12");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TlsCertificate.pem(folder.resolve("none"), old))
        .withMessageContaining("none");
  }
}
