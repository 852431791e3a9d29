package org.fihrist.server.operation;

import java.util.List;
import java.util.Optional;
import org.fihrist.alert.Alert;
import org.fihrist.alert.AlertHit;
import org.fihrist.alert.DeadLetter;

/**
 * A saved search.
 *
 * @param id its id
 * @param name what its owner calls it
 * @param search the parameters of the search
 * @param created when it was made
 * @param atom the address of its feed in Atom
 * @param json the address of its feed as JSON Feed
 * @param webhook where hits are sent
 * @param email the mailbox that hits are sent to
 * @param secret the key of the signatures; shown once, when the alert is made
 */
record AlertJson(
    String id,
    String name,
    String search,
    String created,
    String atom,
    String json,
    Optional<String> webhook,
    Optional<String> email,
    Optional<String> secret) {
  static final String PATH = "/api/v1/alerts";

  /** All alerts. */
  record AlertList(List<AlertJson> alerts) {}

  /** A hit that was given up. */
  record DeadLetterJson(
      long hit, String article, String title, String found, int attempts, String trouble) {
    static DeadLetterJson of(DeadLetter letter) {
      AlertHit hit = letter.hit();
      return new DeadLetterJson(
          hit.number(),
          hit.article().id(),
          hit.article().masthead().title(),
          hit.found().time(),
          letter.attempts(),
          letter.trouble());
    }
  }

  /** Hits that were given up, the newest first. */
  record DeadLetterList(List<DeadLetterJson> letters) {}

  /** How many hits are sent again. */
  record Retried(int hits) {}

  static AlertJson of(Alert alert, String origin) {
    String address = origin + PATH + "/" + alert.id();
    return new AlertJson(
        alert.id(),
        alert.name(),
        alert.search(),
        alert.created(),
        address + "/feed.atom",
        address + "/feed.json",
        Optional.of(alert.webhook())
            .filter(target -> !target.isMail() && !target.address().isEmpty())
            .map(Alert.Webhook::address),
        Optional.of(alert.webhook()).filter(Alert.Webhook::isMail).map(Alert.Webhook::mailbox),
        Optional.empty());
  }

  /** With the secret. */
  static AlertJson created(Alert alert, String origin) {
    AlertJson open = of(alert, origin);
    return new AlertJson(
        open.id(),
        open.name(),
        open.search(),
        open.created(),
        open.atom(),
        open.json(),
        open.webhook(),
        open.email(),
        Optional.of(alert.webhook().secret()).filter(secret -> !secret.isEmpty()));
  }
}
