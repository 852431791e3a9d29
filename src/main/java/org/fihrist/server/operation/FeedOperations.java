package org.fihrist.server.operation;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.fihrist.api.AdvisedSearch;
import org.fihrist.api.SearchQuestion;
import org.fihrist.api.feed.AtomDocument;
import org.fihrist.api.feed.Feed;
import org.fihrist.api.feed.JsonFeedDocument;
import org.fihrist.api.feed.OpenSearchDocument;
import org.fihrist.api.feed.PageAddresses;
import org.fihrist.api.feed.SearchFeed;
import org.fihrist.search.Budget;
import org.fihrist.search.CompletionRequest;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.server.contract.Answer;
import org.fihrist.server.contract.Answer.Content;
import org.fihrist.server.contract.Arguments;
import org.fihrist.server.contract.CacheControl;
import org.fihrist.server.contract.Operation;
import org.fihrist.server.contract.Parameter;
import org.fihrist.server.contract.ValueType;

/** Feeds of searches, and the OpenSearch description for browsers. */
final class FeedOperations {
  private static final int MAX_ITEMS = 100;
  private static final int SUGGESTIONS = 8;

  private static final Parameter<Integer> ITEMS =
      Parameter.of("size", "The number of articles.", ValueType.integer(1, MAX_ITEMS, 30));

  private final EngineAccess engine;
  private final SiteServices site;

  private FeedOperations(EngineAccess engine, SiteServices site) {
    this.engine = engine;
    this.site = site;
  }

  static List<Operation> of(EngineAccess engine, SiteServices site) {
    FeedOperations operations = new FeedOperations(engine, site);
    return List.of(
        operations.feed(
            "search.atom", "searchAtom", "Atom", AtomDocument.MEDIA_TYPE, AtomDocument::bytes),
        operations.feed(
            "search.json",
            "searchFeed",
            "JSON Feed 1.1",
            JsonFeedDocument.MEDIA_TYPE,
            JsonFeedDocument::bytes),
        operations.suggestions(),
        operations.openSearch());
  }

  private Operation feed(
      String path, String id, String kind, String mediaType, Function<Feed, byte[]> writing) {
    return Operation.get("/api/v1/" + path, id, "A search as a feed: " + kind)
        .describedAs(
            "The newest articles that contain all words of the search, newest first. An article has"
                + " the same id in every feed. Send the ETag with the next request: the answer 304"
                + " means that nothing changed.")
        .takes(SearchParameters.QUESTION)
        .takes(ITEMS)
        .answers(
            Answer.of("The feed.", mediaType.split(";", 2)[0], new Content.PlainText())
                .with(Header.ETAG, "The tag of this state of the feed."))
        .answers(notModified())
        .by((context, arguments) -> send(context, arguments, mediaType, writing));
  }

  /** Returns the declared answer 304. */
  static Answer notModified() {
    return new Answer(
        HttpStatus.NOT_MODIFIED.getCode(), "The client already has the feed.", Map.of(), Map.of());
  }

  private void send(
      Context context, Arguments arguments, String mediaType, Function<Feed, byte[]> writing)
      throws Exception {
    AdvisedSearch search = newestFirst(SearchParameters.everyHit(arguments), arguments.get(ITEMS));
    String address = context.fullUrl();
    int query = address.indexOf('?');
    String target = context.path() + (query < 0 ? "" : address.substring(query));
    PageAddresses addresses = site.addresses(context);
    Feed.Links links =
        new Feed.Links(addresses.origin() + target, addresses.search(search.question().text()));
    String generation = engine.search(context, (opened, _) -> opened.status().generation());
    String state = generation + " " + new TreeSet<>(EngineAccess.collections(context));
    if (ConditionalAnswer.isFresh(context, state + " " + target + " " + addresses.origin())) {
      return;
    }
    byte[] feed =
        engine.search(
            context,
            (opened, budget) -> writing.apply(feed(search, opened, budget, links, addresses)));
    context.contentType(mediaType).result(feed);
  }

  private static Feed feed(
      AdvisedSearch search,
      SearchEngine opened,
      Budget budget,
      Feed.Links links,
      PageAddresses addresses)
      throws Exception {
    return SearchFeed.of(search.ask(opened, budget), links, addresses, opened.status());
  }

  private static AdvisedSearch newestFirst(AdvisedSearch search, int items) {
    SearchQuestion question = search.question();
    return AdvisedSearch.withoutOverview(
        new SearchQuestion(
            question.typed(),
            question.comments(),
            new Window(1, items),
            question.narrowing().sorted(Sort.NEWEST)),
        search.correct());
  }

  private Operation suggestions() {
    return Operation.get("/api/v1/suggest", "suggest", "Suggestions for a browser's search field")
        .describedAs(
            "The typed text and its completions, in the format of the OpenSearch suggestions"
                + " extension.")
        .takes(SearchParameters.QUERY)
        .answers(
            Answer.of(
                "A list: the text, and the list of suggestions.",
                OpenSearchDocument.SUGGESTIONS_MEDIA_TYPE,
                new Content.AnyJson()))
        .by((context, arguments) -> {
          String typed = arguments.get(SearchParameters.QUERY);
          CompletionRequest request = new CompletionRequest(typed, typed.length(), SUGGESTIONS);
          byte[] answer =
              engine.complete(
                  context,
                  (search, _) -> OpenSearchDocument.suggestions(typed, search.complete(request)));
          context.contentType(OpenSearchDocument.SUGGESTIONS_MEDIA_TYPE).result(answer);
        });
  }

  private Operation openSearch() {
    return Operation.get(
            "/opensearch.xml", "openSearch", "The search engine description for browsers")
        .answers(
            Answer.of(
                "An OpenSearch description.",
                OpenSearchDocument.MEDIA_TYPE.split(";", 2)[0],
                new Content.PlainText()))
        .by((context, _) -> {
          context.header(Header.CACHE_CONTROL, CacheControl.ASKED_EACH_TIME);
          context
              .contentType(OpenSearchDocument.MEDIA_TYPE)
              .result(OpenSearchDocument.bytes(site.addresses(context).origin()));
        });
  }
}
