package org.fihrist.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The certificate and private key of a TLS server.
 *
 * @param store contains the certificate chain and the private key
 * @param password the password of the key
 */
public record TlsCertificate(KeyStore store, String password) {
  private static final String PKCS12 = "PKCS12";
  private static final List<String> ALGORITHMS = List.of("RSA", "EC", "Ed25519");
  private static final Pattern KEY =
      Pattern.compile("-----BEGIN PRIVATE KEY-----(.*?)-----END PRIVATE KEY-----", Pattern.DOTALL);

  /**
   * Reads a PKCS #12 file.
   *
   * @throws IllegalArgumentException when it cannot be read; the message says what to do
   */
  public static TlsCertificate pkcs12(Path file, String password) {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance(PKCS12);
      store.load(in, password.toCharArray());
      return new TlsCertificate(store, password);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalArgumentException(
          file + " is not a PKCS #12 file, or the password is wrong: " + e.getMessage(), e);
    }
  }

  /**
   * Reads two PEM files, the form in which certificate authorities issue certificates.
   *
   * @param certificates the certificate of the server, followed by the rest of its chain
   * @param key the private key, as PKCS #8 without a password
   * @throws IllegalArgumentException when they cannot be read; the message says what to do
   */
  public static TlsCertificate pem(Path certificates, Path key) {
    try (InputStream in = Files.newInputStream(certificates)) {
      Certificate[] chain =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(in)
              .toArray(Certificate[]::new);
      if (chain.length == 0) {
        throw new IllegalArgumentException(certificates + " contains no PEM certificate.");
      }
      KeyStore store = KeyStore.getInstance(PKCS12);
      store.load(null, null);
      store.setKeyEntry("server", privateKey(key), new char[0], chain);
      return new TlsCertificate(store, "");
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalArgumentException(
          "The certificate in " + certificates + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static PrivateKey privateKey(Path file) throws IOException, GeneralSecurityException {
    Matcher matcher = KEY.matcher(Files.readString(file));
    if (!matcher.find()) {
      throw new IllegalArgumentException(
          file
              + " contains no PKCS #8 key. Make one with: openssl pkcs8 -topk8 -nocrypt -in "
              + file.getFileName()
              + " -out key.pem");
    }
    PKCS8EncodedKeySpec encoded =
        new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(matcher.group(1)));
    for (String algorithm : ALGORITHMS) {
      try {
        return KeyFactory.getInstance(algorithm).generatePrivate(encoded);
      } catch (InvalidKeySpecException e) {
        // The key is for another algorithm.
      }
    }
    throw new IllegalArgumentException(
        file + " contains a key for none of the algorithms " + String.join(", ", ALGORITHMS) + ".");
  }
}
