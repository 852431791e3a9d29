package org.fihrist.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.fihrist.search.IndexUnavailableException;

/**
 * By what a client proves who it is: {@code FIHRIST_OPENSEARCH_KEY} holds an API key, {@code
 * FIHRIST_OPENSEARCH_USER} a name and a password with a colon between them. Each may have {@code
 * _FILE} behind its name, and then names a file that holds the secret. A secret stands in no
 * address, no manifest and no log.
 */
final class Credentials {
  private static final String KEY = "FIHRIST_OPENSEARCH_KEY";
  private static final String USER = "FIHRIST_OPENSEARCH_USER";

  private Credentials() {}

  /**
   * The header that requests carry; empty when there is no secret.
   *
   * @param environment the variables
   * @throws IndexUnavailableException when a file cannot be read
   */
  static Optional<String> header(Map<String, String> environment) {
    Optional<String> key = secret(KEY, environment);
    return key.isPresent()
        ? key.map(secret -> "ApiKey " + secret)
        : secret(USER, environment)
            .map(secret -> "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(UTF_8)));
  }

  private static Optional<String> secret(String name, Map<String, String> environment) {
    String file = environment.get(name + "_FILE");
    if (file == null) {
      return Optional.ofNullable(environment.get(name)).map(String::strip);
    }
    try {
      return Optional.of(Files.readString(Path.of(file), UTF_8).strip());
    } catch (IOException e) {
      throw new IndexUnavailableException(
          "Cannot read the secret in " + file + " (" + e + "), which " + name + "_FILE names.", e);
    }
  }
}
