package org.fihrist.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.fihrist.search.IndexUnavailableException;

/**
 * Who vouches for the certificates of nodes: {@code FIHRIST_OPENSEARCH_CA} names a PEM file with
 * the certificates of authorities of one's own. Without it, it is those that the JDK trusts.
 */
final class TrustedAuthority {
  static final String VARIABLE = "FIHRIST_OPENSEARCH_CA";

  private TrustedAuthority() {}

  /**
   * The context of connections; empty for that of the JDK.
   *
   * @param environment the variables
   * @throws IndexUnavailableException when the file cannot be read
   */
  static Optional<SSLContext> context(Map<String, String> environment) {
    String file = environment.get(VARIABLE);
    if (file == null) {
      return Optional.empty();
    }
    try (InputStream pem = Files.newInputStream(Path.of(file))) {
      KeyStore trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, null);
      for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
        trusted.setCertificateEntry("authority " + trusted.size(), each);
      }
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return Optional.of(context);
    } catch (IOException | GeneralSecurityException e) {
      throw new IndexUnavailableException(
          "Cannot read the certificates in " + file + " (" + e + "), which " + VARIABLE + " names.",
          e);
    }
  }
}
