package org.fihrist.server.operation;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fihrist.alert.Alert;
import org.fihrist.alert.Alert.Webhook;
import org.fihrist.alert.AlertHit;
import org.fihrist.alert.AlertService;
import org.fihrist.api.Json;
import org.fihrist.api.feed.AtomDocument;
import org.fihrist.api.feed.Feed;
import org.fihrist.api.feed.FeedItem;
import org.fihrist.api.feed.FoundFeed;
import org.fihrist.api.feed.JsonFeedDocument;
import org.fihrist.api.feed.PageAddresses;
import org.fihrist.server.contract.Answer;
import org.fihrist.server.contract.Answer.Content;
import org.fihrist.server.contract.Arguments;
import org.fihrist.server.contract.Operation;
import org.fihrist.server.contract.Parameter;
import org.fihrist.server.contract.RequestException;
import org.fihrist.server.contract.Role;
import org.fihrist.server.contract.ValueType;

/** Operations on saved searches and the feeds of their hits. */
final class AlertOperations {
  private static final String ALERT = AlertJson.PATH + "/{alert}";
  private static final int MAX_ITEMS = 200;

  private static final Parameter<String> ID =
      Parameter.path("alert", "The id of an alert.", "0123456789abcdef");
  private static final Parameter<String> NAME =
      Parameter.of("name", "The name of the alert.", ValueType.text(Alert.LONGEST_NAME));
  private static final Parameter<String> WEBHOOK =
      Parameter.of(
          "webhook",
          "The address to which hits are sent as JSON, one in each request. A hit is sent again"
              + " until the answer has a status 2xx. The operator of the server must allow the"
              + " host.",
          ValueType.text(2_000));
  private static final Parameter<String> EMAIL =
      Parameter.of(
          "email",
          "A mailbox to which hits are sent instead of a webhook, one in each message. The operator"
              + " of the server must allow the mailbox.",
          ValueType.text(320));
  private static final Parameter<Integer> ITEMS =
      Parameter.of("size", "The number of hits.", ValueType.integer(1, MAX_ITEMS, 50));

  private final SiteServices site;

  private AlertOperations(SiteServices site) {
    this.site = site;
  }

  static List<Operation> of(SiteServices site) {
    AlertOperations operations = new AlertOperations(site);
    return List.of(
        operations.create(),
        operations.list(),
        operations.read(),
        operations.rename(),
        operations.delete(),
        operations.deadLetters(),
        operations.retry(),
        operations.feed("feed.atom", "alertAtom", AtomDocument.MEDIA_TYPE, AtomDocument::bytes),
        operations.feed(
            "feed.json", "alertFeed", JsonFeedDocument.MEDIA_TYPE, JsonFeedDocument::bytes));
  }

  private AlertService service() {
    return site.alerts()
        .orElseThrow(() ->
            new HttpResponseException(
                HttpStatus.NOT_IMPLEMENTED.getCode(), "This server keeps no alerts.", Map.of()));
  }

  private Operation create() {
    return Operation.post(AlertJson.PATH, "createAlert", "Saves a search that reports new articles")
        .requires(Role.EDITOR)
        .describedAs(
            "The search runs on each new generation of the index, for the articles that no earlier"
                + " generation had. Each match appears in the feeds of the alert exactly once. If"
                + " the alert has a webhook, the match is also sent there at least once. The header"
                + " Fihrist-Hit is the number of the hit, which identifies repeats. The header"
                + " Fihrist-Signature is sha256= followed by the HMAC-SHA256 of the body with the"
                + " alert's secret. Failed deliveries are repeated for about two days. Each copy of"
                + " a text is a separate hit. Articles with only some of the words are not hits.")
        .takes(NAME, WEBHOOK, EMAIL)
        .takes(SearchParameters.QUESTION)
        .answers(
            new Answer(
                HttpStatus.CREATED.getCode(),
                "The alert, with its secret.",
                Map.of(Answer.JSON, new Content.Json(AlertJson.class)),
                Map.of()))
        .by((context, arguments) -> {
          String search = WrittenSearch.of(SearchParameters.everyHit(arguments).question());
          String name = arguments.get(NAME).strip();
          Alert alert = created(name.isEmpty() ? search : name, search, arguments);
          context.status(HttpStatus.CREATED);
          JsonAnswer.send(
              context, Json.bytes(AlertJson.created(alert, site.addresses(context).origin())));
        });
  }

  private Alert created(String name, String search, Arguments arguments) {
    String title =
        name.length() > Alert.LONGEST_NAME ? name.substring(0, Alert.LONGEST_NAME) : name;
    if (search.isEmpty()) {
      throw new RequestException(
          "q", "An alert needs a query or a facet. Give at least one of them.");
    }
    String webhook = arguments.get(WEBHOOK).strip();
    String email = arguments.get(EMAIL).strip();
    if (!webhook.isEmpty() && !email.isEmpty()) {
      throw new RequestException(
          EMAIL.name(), "An alert has one target. Give a webhook or an e-mail address.");
    }
    try {
      return service().create(title, search, target(webhook, email));
    } catch (IllegalArgumentException e) {
      String wrong = email.isEmpty() ? WEBHOOK.name() : EMAIL.name();
      throw new RequestException(
          webhook.isEmpty() && email.isEmpty() ? "" : wrong, String.valueOf(e.getMessage()));
    }
  }

  private static Webhook target(String webhook, String email) {
    if (!email.isEmpty()) {
      return Webhook.ofMailbox(email);
    }
    return webhook.isEmpty() ? Webhook.NONE : new Webhook(webhook, "");
  }

  private Operation deadLetters() {
    return Operation.get(
            ALERT + "/dead-letters", "deadLetters", "Hits of an alert that could not be delivered")
        .describedAs(
            "These hits are in the feeds nevertheless. The operation retryDeadLetters sends them"
                + " again.")
        .requires(Role.EDITOR)
        .takes(ID, ITEMS)
        .answers(Answer.json(AlertJson.DeadLetterList.class))
        .by((context, arguments) -> {
          String id = alert(arguments).id();
          List<AlertJson.DeadLetterJson> letters =
              service().deadLetters(id, arguments.get(ITEMS)).stream()
                  .map(AlertJson.DeadLetterJson::of)
                  .toList();
          JsonAnswer.send(context, Json.bytes(new AlertJson.DeadLetterList(letters)));
        });
  }

  private Operation retry() {
    return Operation.post(
            ALERT + "/dead-letters/retry", "retryDeadLetters", "Sends undelivered hits again")
        .requires(Role.EDITOR)
        .takes(ID)
        .answers(Answer.json(AlertJson.Retried.class))
        .by((context, arguments) -> {
          int hits = service().retry(alert(arguments).id());
          JsonAnswer.send(context, Json.bytes(new AlertJson.Retried(hits)));
        });
  }

  private Operation list() {
    return Operation.get(AlertJson.PATH, "alerts", "All alerts, oldest first")
        .answers(Answer.json(AlertJson.AlertList.class))
        .by((context, _) -> {
          String origin = site.addresses(context).origin();
          List<Alert> alerts = site.alerts().map(AlertService::alerts).orElse(List.of());
          JsonAnswer.send(
              context,
              Json.bytes(
                  new AlertJson.AlertList(
                      alerts.stream().map(alert -> AlertJson.of(alert, origin)).toList())));
        });
  }

  private Operation read() {
    return Operation.get(ALERT, "alert", "An alert")
        .takes(ID)
        .answers(Answer.json(AlertJson.class))
        .by((context, arguments) -> send(context, alert(arguments)));
  }

  private void send(Context context, Alert alert) {
    JsonAnswer.send(context, Json.bytes(AlertJson.of(alert, site.addresses(context).origin())));
  }

  private Alert alert(Arguments arguments) {
    return site.alerts()
        .flatMap(alerts -> alerts.alert(arguments.get(ID)))
        .orElseThrow(AlertOperations::nothing);
  }

  private static NotFoundResponse nothing() {
    return new NotFoundResponse("There is no alert with this id.");
  }

  private Operation rename() {
    return Operation.of(HandlerType.PATCH, ALERT, "renameAlert", "Gives an alert another name")
        .requires(Role.EDITOR)
        .takes(ID, NAME)
        .answers(Answer.json(AlertJson.class))
        .by((context, arguments) -> {
          String name = arguments.get(NAME).strip();
          if (name.isEmpty()) {
            throw new RequestException(NAME.name(), "The name is missing. Give one.");
          }
          alert(arguments);
          service().rename(arguments.get(ID), name);
          send(context, alert(arguments));
        });
  }

  private Operation delete() {
    return Operation.of(HandlerType.DELETE, ALERT, "deleteAlert", "Deletes an alert with its hits")
        .requires(Role.EDITOR)
        .takes(ID)
        .answers(
            new Answer(
                HttpStatus.NO_CONTENT.getCode(), "The alert was deleted.", Map.of(), Map.of()))
        .by((context, arguments) -> {
          alert(arguments);
          service().delete(arguments.get(ID));
          context.status(HttpStatus.NO_CONTENT);
        });
  }

  private Operation feed(String file, String id, String mediaType, Function<Feed, byte[]> writing) {
    return Operation.get(ALERT + "/" + file, id, "The hits of an alert, newest first")
        .takes(ID, ITEMS)
        .answers(
            Answer.of("The feed.", mediaType.split(";", 2)[0], new Content.PlainText())
                .with(Header.ETAG, "The tag of this state of the feed."))
        .answers(FeedOperations.notModified())
        .by((context, arguments) -> {
          Alert alert = alert(arguments);
          List<AlertHit> hits = service().hits(alert.id(), arguments.get(ITEMS));
          String state = hits.isEmpty() ? "" : hits.getFirst().number() + " " + hits.size();
          PageAddresses addresses = site.addresses(context);
          String self = addresses.origin() + context.path();
          if (!ConditionalAnswer.isFresh(context, self + alert.name() + " " + state)) {
            context
                .contentType(mediaType)
                .result(writing.apply(feed(alert, hits, self, addresses)));
          }
        });
  }

  private static Feed feed(Alert alert, List<AlertHit> hits, String self, PageAddresses addresses) {
    String updated = hits.isEmpty() ? alert.created() : hits.getFirst().found().time();
    List<FeedItem> items =
        hits.stream()
            .map(AlertHit::article)
            .map(text ->
                FoundFeed.item(
                    new FoundFeed.Item(text.id(), text.masthead(), text.summary(), text.sha256()),
                    addresses))
            .toList();
    return FoundFeed.of(
        "alert " + alert.id(),
        alert.name(),
        updated,
        new Feed.Links(self, addresses.origin() + "/?" + alert.search()),
        items);
  }
}
