package org.fihrist.server.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import org.fihrist.api.ArticleJson;
import org.fihrist.api.ArticleListJson;
import org.fihrist.api.DuplicatesJson;
import org.fihrist.api.Json;
import org.fihrist.api.SearchQuestion;
import org.fihrist.api.SimilarJson;
import org.fihrist.api.TextReuseJson;
import org.fihrist.api.VersionsJson;
import org.fihrist.api.statistics.ArticleNamesJson;
import org.fihrist.article.Article;
import org.fihrist.article.CitedText;
import org.fihrist.article.EvidenceLink;
import org.fihrist.search.ArticleHistory;
import org.fihrist.search.ArticleView;
import org.fihrist.search.Copies;
import org.fihrist.search.Narrowing;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.search.SimilarArticles;
import org.fihrist.search.TextReuse;
import org.fihrist.server.contract.Answer;
import org.fihrist.server.contract.Answer.Content;
import org.fihrist.server.contract.Arguments;
import org.fihrist.server.contract.CacheControl;
import org.fihrist.server.contract.EntityTag;
import org.fihrist.server.contract.Operation;
import org.fihrist.server.contract.Parameter;
import org.fihrist.server.contract.RequestException;
import org.fihrist.server.contract.ValueType;
import org.fihrist.server.contract.ValueType.Form;

/** Operations on one article. */
final class ArticleOperations {
  private static final String ARTICLE = "/api/v1/articles/{id}";
  private static final int SHA256_DIGITS = 64;

  private static final Parameter<String> ID =
      Parameter.path("id", "The article's id, from a hit.", "JA-politic-1-20170121");
  private static final int MAX_ARTICLES = 100;
  private static final Parameter<List<String>> IDS =
      Parameter.of("id", "The id of an article. Give it once for each.", ValueType.list());
  private static final Parameter<String> SHA256 =
      Parameter.of(
          "sha256",
          "The hash of the cited text. The member evidence of the answer says whether the text is"
              + " still the same.",
          ValueType.form(digits(SHA256_DIGITS)));
  private static final Parameter<String> SHA256_OF_TEXT =
      Parameter.of(
          "sha256",
          "The hash of the text. An address with a hash always has the same answer, so caches may"
              + " store it. The hash may also be that of an earlier version that the index keeps.",
          ValueType.form(digits(SHA256_DIGITS)));
  private static final Parameter<String> PASSAGE =
      Parameter.of(
          "passage",
          "The first 16 hexadecimal digits of the passage's own SHA-256. The passage is found by it"
              + " if the text has changed.",
          ValueType.form(digits(CitedText.PASSAGE_DIGITS)));
  private static final Parameter<Integer> START =
      Parameter.of(
          "start",
          "The offset of the cited passage in the text with the hash sha256 (see"
              + " /articles/{id}/text), in UTF-16 units.",
          ValueType.integer(0, Integer.MAX_VALUE, 0));
  private static final Parameter<Optional<Integer>> END =
      Parameter.of(
          "end",
          "The exclusive end of the passage. Without it the whole article is cited.",
          ValueType.optionalInteger(0, Integer.MAX_VALUE));

  private static final Parameter<String> FROM =
      Parameter.of(
          "from",
          "The sha256 of the older version of the comparison. The default is the version before the"
              + " newer one.",
          ValueType.form(digits(SHA256_DIGITS)));
  private static final Parameter<String> TO =
      Parameter.of(
          "to",
          "The sha256 of the newer version of the comparison. The default is the newest version.",
          ValueType.form(digits(SHA256_DIGITS)));

  private final EngineAccess engine;

  private ArticleOperations(EngineAccess engine) {
    this.engine = engine;
  }

  static List<Operation> of(EngineAccess engine) {
    ArticleOperations operations = new ArticleOperations(engine);
    return List.of(
        operations.article(),
        operations.text(),
        operations.versions(),
        operations.alike(),
        operations.duplicates(),
        operations.similar(),
        operations.names(),
        operations.several());
  }

  private static Form digits(int count) {
    return new Form(
        "^[0-9a-f]{" + count + "}$", "hash of " + count + " hexadecimal digits", _ -> true);
  }

  private Operation article() {
    return Operation.get(ARTICLE, "article", "A whole article, with a query's matches marked")
        .takes(ID, SearchParameters.QUERY, SearchParameters.SYNTAX, SearchParameters.LATIN)
        .takes(SHA256, START, END, PASSAGE)
        .answers(Answer.json(ArticleJson.class))
        .answers(EntityTag.unchanged())
        .by(this::answerArticle);
  }

  private void answerArticle(Context context, Arguments arguments) throws Exception {
    SearchQuestion question =
        new SearchQuestion(
            SearchParameters.typed(arguments), false, new Window(1, 0), Narrowing.NONE);
    EvidenceLink evidence = evidence(arguments);
    question.parsed();
    if (!engine.answersUnchanged(context)) {
      engine
          .search(
              context,
              (search, _) -> {
                ArticleView view =
                    found(search.article(arguments.get(ID), question.spelled(search).query()));
                return new JsonAnswer(ArticleJson.bytes(view, evidence), view.generation());
              })
          .send(context);
    }
  }

  /** Returns the cited passage. */
  private static EvidenceLink evidence(Arguments arguments) {
    int start = arguments.get(START);
    int end = arguments.get(END).orElse(start);
    if (end < start) {
      throw new RequestException("end", "The passage ends before it begins.");
    }
    return new EvidenceLink(arguments.get(SHA256), start, end, arguments.get(PASSAGE));
  }

  private Operation text() {
    return Operation.get(ARTICLE + "/text", "articleText", "The text that has an article's sha256")
        .describedAs(
            "The title, an empty line, and the body with one line for each paragraph, in UTF-8,"
                + " without a line break at the end. To verify the hash of the text: curl"
                + " HOST/api/v1/articles/ID/text | sha256sum. To verify the hash of a passage: cut"
                + " the text at the offsets, which are in UTF-16 units, and take the first 16"
                + " digits of: printf %s PASSAGE | sha256sum.")
        .takes(ID, SHA256_OF_TEXT)
        .answers(
            Answer.of("The text.", "text/plain", new Content.PlainText())
                .with(Header.ETAG, "The text's sha256."))
        .answers(EntityTag.unchanged())
        .by(this::answerText);
  }

  /**
   * Answers with a text. If the address contains the hash, the answer never changes and caches may
   * store it.
   */
  private void answerText(Context context, Arguments arguments) throws Exception {
    String wanted = arguments.get(SHA256_OF_TEXT);
    CitedText text =
        engine.search(
            context,
            (search, _) -> CitedText.of(version(search.history(arguments.get(ID)), wanted)));
    context.header(
        Header.CACHE_CONTROL,
        wanted.isEmpty() ? CacheControl.ASKED_EACH_TIME : CacheControl.IMMUTABLE);
    String tag = "\"" + text.sha256() + "\"";
    if (!EntityTag.answers(context, tag)) {
      context.header(Header.ETAG, tag);
      context.contentType("text/plain;charset=utf-8").result(text.text().getBytes(UTF_8));
    }
  }

  private static Article version(Optional<ArticleHistory> history, String sha256) {
    ArticleHistory versions = found(history);
    return sha256.isEmpty()
        ? versions.versions().getFirst()
        : versions
            .version(sha256)
            .orElseThrow(() ->
                new NotFoundResponse(
                    "The article has another text now, with the hash "
                        + CitedText.of(versions.versions().getFirst()).sha256()
                        + ", and the index keeps no version with the given hash."));
  }

  private Operation versions() {
    return Operation.get(
            ARTICLE + "/versions",
            "versions",
            "The versions of an article that the index keeps, and two of them compared")
        .takes(ID, FROM, TO)
        .answers(Answer.json(VersionsJson.class))
        .by(this::answerVersions);
  }

  private void answerVersions(Context context, Arguments arguments) throws Exception {
    engine
        .search(
            context,
            (search, _) -> {
              ArticleHistory history = found(search.history(arguments.get(ID)));
              byte[] json =
                  VersionsJson.bytes(history, arguments.get(FROM), arguments.get(TO))
                      .orElseThrow(
                          () -> new NotFoundResponse("No version of this article has this hash."));
              return new JsonAnswer(json, history.generation());
            })
        .send(context);
  }

  private Operation several() {
    return Operation.post("/api/v1/articles:batchGet", "articles", "Several articles by their ids")
        .describedAs("The texts of up to 100 articles. The answer lists unknown ids as missing.")
        .takes(IDS)
        .answers(Answer.json(ArticleListJson.class))
        .by((context, arguments) -> {
          List<String> ids = arguments.get(IDS);
          if (ids.size() > MAX_ARTICLES) {
            throw new RequestException(
                IDS.name(), "More than " + MAX_ARTICLES + " ids are given. Give fewer at a time.");
          }
          JsonAnswer.send(
              context,
              engine.search(context, (search, _) -> Json.bytes(ArticleListJson.ask(search, ids))));
        });
  }

  private Operation alike() {
    return Operation.get(
            ARTICLE + "/alike",
            "alike",
            "Other articles that share text with this one, earliest first")
        .takes(ID, SearchParameters.SIZE)
        .answers(Answer.json(TextReuseJson.class))
        .answers(EntityTag.unchanged())
        .by((context, arguments) ->
            sendUnlessUnchanged(
                context,
                (search, _) -> {
                  TextReuse answer =
                      found(search.alike(arguments.get(ID), arguments.get(SearchParameters.SIZE)));
                  return new JsonAnswer(TextReuseJson.bytes(answer), answer.generation());
                }));
  }

  private Operation duplicates() {
    return Operation.get(
            ARTICLE + "/duplicates",
            "duplicates",
            "Other articles with nearly the same text, earliest first")
        .describedAs(
            "A search shows these articles as one hit. The operation alike finds articles that"
                + " share only a part of the text.")
        .takes(ID, SearchParameters.SIZE)
        .answers(Answer.json(DuplicatesJson.class))
        .answers(EntityTag.unchanged())
        .by((context, arguments) ->
            sendUnlessUnchanged(
                context,
                (search, _) -> {
                  Copies answer =
                      found(
                          search.duplicates(
                              arguments.get(ID), arguments.get(SearchParameters.SIZE)));
                  String generation = search.status().generation();
                  return new JsonAnswer(DuplicatesJson.bytes(answer, generation), generation);
                }));
  }

  private Operation similar() {
    return Operation.get(
            ARTICLE + "/similar",
            "similar",
            "Other articles on the same subject, without copies of the text")
        .takes(ID, SearchParameters.SIZE)
        .answers(Answer.json(SimilarJson.class))
        .answers(EntityTag.unchanged())
        .by((context, arguments) ->
            sendUnlessUnchanged(
                context,
                (search, _) -> {
                  SimilarArticles answer =
                      found(
                          search.similar(arguments.get(ID), arguments.get(SearchParameters.SIZE)));
                  return new JsonAnswer(SimilarJson.bytes(answer), answer.generation());
                }));
  }

  private Operation names() {
    return Operation.get(
            ARTICLE + "/names",
            "articleNames",
            "The people, organisations and places in an article, with offsets")
        .describedAs("Offsets are in UTF-16 units of the title or of the body.")
        .takes(ID)
        .answers(Answer.json(ArticleNamesJson.class))
        .answers(EntityTag.unchanged())
        .by((context, arguments) ->
            sendUnlessUnchanged(
                context,
                (search, _) -> {
                  ArticleNamesJson names = found(ArticleNamesJson.ask(search, arguments.get(ID)));
                  return new JsonAnswer(Json.bytes(names), names.generation());
                }));
  }

  /**
   * Sends the answer to a question. If the client already has the answer, sends 304 without asking.
   */
  private void sendUnlessUnchanged(Context context, EngineAccess.Question<JsonAnswer> question)
      throws Exception {
    if (!engine.answersUnchanged(context)) {
      engine.search(context, question).send(context);
    }
  }

  private static <T> T found(Optional<T> answer) {
    return answer.orElseThrow(() -> new NotFoundResponse("The index has no article with this id."));
  }
}
