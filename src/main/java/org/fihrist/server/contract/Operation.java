package org.fihrist.server.contract;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An operation of the API: its address, what it takes and what it answers, declared once. The
 * parsing of parameters, the refusal of unknown ones, {@code openapi.json} and {@code /docs} all
 * come from this.
 *
 * <pre>{@code
 * Operation.get("/api/v1/complete", "complete", "How a text that is being typed may go on")
 *     .takes(QUERY, CARET)
 *     .answers(Answer.json(CompletionJson.class))
 *     .by((context, arguments) -> ...);
 * }</pre>
 *
 * @param address the method and path
 * @param text what it does
 * @param form what it takes and answers
 * @param handler what answers a request
 */
public record Operation(Address address, Text text, Form form, Handler handler) {
  /**
   * The address of an operation.
   *
   * @param path the path, with the names of its variable parts in braces
   */
  public record Address(HandlerType method, String path) {}

  /**
   * The description of an operation.
   *
   * @param id its unique name for programs
   * @param summary one line
   * @param description more text, which may be empty
   */
  public record Text(String id, String summary, String description) {}

  /**
   * The parameters and answers of an operation.
   *
   * @param file whether the body is a file instead of parameters
   * @param role the role that a caller needs; empty if no key is needed
   */
  public record Form(
      List<Parameter<?>> parameters, List<Answer> answers, boolean file, Optional<Role> role) {
    public Form {
      parameters = List.copyOf(parameters);
      answers = List.copyOf(answers);
    }
  }

  /** Answers a request. */
  @FunctionalInterface
  public interface Handler {
    /**
     * Answers.
     *
     * @param arguments the values of the declared parameters
     */
    void handle(Context context, Arguments arguments) throws Exception;
  }

  private static final Handler NONE =
      (_, _) -> {
        throw new IllegalStateException("the operation has no handler");
      };

  /** An operation that reads. HEAD is answered as well. */
  public static Operation get(String path, String id, String summary) {
    return of(HandlerType.GET, path, id, summary);
  }

  /**
   * An operation whose parameters may also stand in the body: as a JSON object with the names of
   * the parameters, or as a form.
   */
  public static Operation post(String path, String id, String summary) {
    return of(HandlerType.POST, path, id, summary);
  }

  /** An operation that is sent a file as the body; its parameters stand in the address. */
  public static Operation upload(String path, String id, String summary) {
    Operation operation = of(HandlerType.POST, path, id, summary);
    return new Operation(
        operation.address(),
        operation.text(),
        new Form(List.of(), List.of(), true, Optional.of(Role.READER)),
        NONE);
  }

  /** An operation of any method. */
  public static Operation of(HandlerType method, String path, String id, String summary) {
    return new Operation(
        new Address(method, path),
        new Text(id, summary, ""),
        new Form(List.of(), List.of(), false, Optional.of(Role.READER)),
        NONE);
  }

  /** The same with a longer description. */
  public Operation describedAs(String description) {
    return new Operation(address, new Text(text.id(), text.summary(), description), form, handler);
  }

  /** The same with more parameters. */
  public Operation takes(Parameter<?>... parameters) {
    return takes(List.of(parameters));
  }

  /** The same with more parameters. */
  public Operation takes(List<? extends Parameter<?>> parameters) {
    List<Parameter<?>> all = new ArrayList<>(form.parameters());
    all.addAll(parameters);
    return with(new Form(all, form.answers(), form.file(), form.role()));
  }

  /** The same with one more answer. */
  public Operation answers(Answer answer) {
    List<Answer> all = new ArrayList<>(form.answers());
    all.add(answer);
    return with(new Form(form.parameters(), all, form.file(), form.role()));
  }

  /** A copy that requires a role. */
  public Operation requires(Role role) {
    return with(new Form(form.parameters(), form.answers(), form.file(), Optional.of(role)));
  }

  /** A copy that needs no key. It must show nothing of the archive. */
  public Operation forEverybody() {
    return with(new Form(form.parameters(), form.answers(), form.file(), Optional.empty()));
  }

  private Operation with(Form other) {
    return new Operation(address, text, other, handler);
  }

  /** A copy with a handler. */
  public Operation by(Handler handler) {
    return new Operation(address, text, form, handler);
  }

  /**
   * Answers a request.
   *
   * @throws RequestException when a parameter is unknown, given twice or wrong
   */
  public void handle(Context context) throws Exception {
    handler.handle(context, Arguments.read(form.parameters(), given(context)));
  }

  /**
   * The values of the parameters, as a query gives them.
   *
   * @param query what stands behind the question mark, still encoded
   * @throws RequestException when a parameter is unknown, given twice or wrong
   */
  public Arguments arguments(String query) {
    return Arguments.read(form.parameters(), QueryString.values(query));
  }

  private Map<String, List<String>> given(Context context) {
    Map<String, List<String>> given = QueryString.values(context.queryString());
    if (address.method().equals(HandlerType.POST) && !form.file()) {
      RequestBody.values(context)
          .forEach(
              (name, values) -> given.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(values));
    }
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (Parameter<?> parameter : form.parameters()) {
      if (parameter.place() == Parameter.Place.PATH) {
        if (given.containsKey(parameter.name())) {
          throw new RequestException(
              parameter.name(), "The parameter stands in the path. Do not give it again.");
        }
        all.put(parameter.name(), List.of(context.pathParam(parameter.name())));
      }
    }
    all.putAll(given);
    return all;
  }
}
