package org.fihrist.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.fihrist.server.TlsCertificate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options for the certificate of a TLS server. */
final class TlsOptions {
  private static final String PASSWORD = "FIHRIST_TLS_PASSWORD";

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--tls-certificate",
      paramLabel = "FILE",
      description = "The certificate chain in PEM. With this option the server accepts only HTTPS.")
  private @Nullable Path certificate;

  @Option(
      names = "--tls-key",
      paramLabel = "FILE",
      description = "The private key of the certificate: PKCS #8 in PEM, without a password.")
  private @Nullable Path key;

  @Option(
      names = "--tls-keystore",
      paramLabel = "FILE",
      description = {
        "Certificate and key in one PKCS #12 file, instead of --tls-certificate and --tls-key.",
        "Set its password in the environment variable " + PASSWORD + "."
      })
  private @Nullable Path keystore;

  /**
   * Returns the certificate; empty for plain HTTP.
   *
   * @throws ParameterException when a file cannot be read, or an option is missing
   */
  Optional<TlsCertificate> certificate() {
    try {
      if (keystore != null) {
        String password = System.getenv(PASSWORD);
        return Optional.of(TlsCertificate.pkcs12(keystore, password == null ? "" : password));
      }
      if (certificate == null && key == null) {
        return Optional.empty();
      }
      if (certificate == null || key == null) {
        throw new IllegalArgumentException(
            "--tls-certificate and --tls-key must be given together.");
      }
      return Optional.of(TlsCertificate.pem(certificate, key));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}
