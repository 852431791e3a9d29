package org.fihrist.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A certificate of {@code localhost} and 127.0.0.1 that nobody else vouches for.
 *
 * @param store the file with the certificate and its key, as PKCS #12
 */
public record SelfSignedCertificate(Path store) {
  /** The password of the file and of the key. */
  public static final String PASSWORD = "for a test";

  private static final String ALIAS = "server";

  /** Makes one in a folder. */
  public static SelfSignedCertificate in(Path folder) throws IOException, InterruptedException {
    Path store = folder.resolve("server.p12");
    Path output = folder.resolve("keytool.txt");
    Process keytool =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair",
                    "-keyalg",
                    "EC",
                    "-alias",
                    ALIAS,
                    "-dname",
                    "CN=localhost",
                    "-ext",
                    "SAN=dns:localhost,ip:127.0.0.1",
                    "-storetype",
                    "PKCS12",
                    "-keystore",
                    store.toString(),
                    "-storepass",
                    PASSWORD))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(keytool.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(keytool.exitValue()).as(Files.readString(output)).isZero();
    return new SelfSignedCertificate(store);
  }

  /** The certificate and its key. */
  public KeyStore read() throws IOException, GeneralSecurityException {
    KeyStore read = KeyStore.getInstance("PKCS12");
    try (InputStream file = Files.newInputStream(store)) {
      read.load(file, PASSWORD.toCharArray());
    }
    return read;
  }

  /** Writes the certificate alone as PEM. */
  public Path certificate(Path file) throws IOException, GeneralSecurityException {
    return pem(file, "CERTIFICATE", read().getCertificate(ALIAS).getEncoded());
  }

  /** Writes bytes as PEM. */
  static Path pem(Path file, String kind, byte[] bytes) throws IOException {
    String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    return Files.writeString(
        file, "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n", UTF_8);
  }
}
