package org.fihrist.server.operation;

import java.util.List;
import java.util.Optional;
import org.fihrist.alert.Alert;
import org.fihrist.alert.AlertHit;
import org.fihrist.alert.DeadLetter;

/**
 * A saved search.
 *
 * @param id the id
 * @param name the owner's name for it
 * @param search the parameters of the search
 * @param created the time of creation
 * @param atom the address of the Atom feed
 * @param json the address of the JSON Feed
 * @param webhook the address to which hits are sent
 * @param email the mailbox to which hits are sent
 * @param secret the key of the signatures; present only in the answer that creates the alert
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

  /** A hit whose delivery was given up. */
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

  /** Hits whose delivery was given up, newest first. */
  record DeadLetterList(List<DeadLetterJson> letters) {}

  /** The number of hits that are sent again. */
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

  /** Describes a new alert, with its secret. */
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
