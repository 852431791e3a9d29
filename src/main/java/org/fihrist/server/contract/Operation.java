package org.fihrist.server.contract;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An operation of the API: its address, parameters and answers. Parameters are parsed and unknown
 * ones refused by this declaration. {@code openapi.json} and {@code /docs} are generated from it.
 *
 * <pre>{@code
 * Operation.get("/api/v1/complete", "complete", "Completions of a text that is being typed")
 *     .takes(QUERY, CARET)
 *     .answers(Answer.json(CompletionJson.class))
 *     .by((context, arguments) -> ...);
 * }</pre>
 *
 * @param address the method and path
 * @param text the description
 * @param form the parameters and answers
 * @param handler answers a request
 */
public record Operation(Address address, Text text, Form form, Handler handler) {
  /**
   * The address of an operation.
   *
   * @param path the path, with names in braces for its variable parts
   */
  public record Address(HandlerType method, String path) {}

  /**
   * The description of an operation.
   *
   * @param id the operation's unique name for programs
   * @param summary the description in one line
   * @param description further text; may be empty
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
     * Answers a request.
     *
     * @param arguments the values of the declared parameters
     */
    void handle(Context context, Arguments arguments) throws Exception;
  }

  private static final Handler NONE =
      (_, _) -> {
        throw new IllegalStateException("the operation has no handler");
      };

  /** Returns an operation for GET. HEAD works as well. */
  public static Operation get(String path, String id, String summary) {
    return of(HandlerType.GET, path, id, summary);
  }

  /**
   * Returns an operation whose parameters may also be sent in the body, either as a JSON object
   * with the names of the parameters or as a form.
   */
  public static Operation post(String path, String id, String summary) {
    return of(HandlerType.POST, path, id, summary);
  }

  /** Returns an operation with a file as the body. Its parameters are part of the address. */
  public static Operation upload(String path, String id, String summary) {
    Operation operation = of(HandlerType.POST, path, id, summary);
    return new Operation(
        operation.address(),
        operation.text(),
        new Form(List.of(), List.of(), true, Optional.of(Role.READER)),
        NONE);
  }

  /** Returns an operation for any method. */
  public static Operation of(HandlerType method, String path, String id, String summary) {
    return new Operation(
        new Address(method, path),
        new Text(id, summary, ""),
        new Form(List.of(), List.of(), false, Optional.of(Role.READER)),
        NONE);
  }

  /** Returns a copy with a longer description. */
  public Operation describedAs(String description) {
    return new Operation(address, new Text(text.id(), text.summary(), description), form, handler);
  }

  /** Returns a copy with more parameters. */
  public Operation takes(Parameter<?>... parameters) {
    return takes(List.of(parameters));
  }

  /** Returns a copy with more parameters. */
  public Operation takes(List<? extends Parameter<?>> parameters) {
    List<Parameter<?>> all = new ArrayList<>(form.parameters());
    all.addAll(parameters);
    return with(new Form(all, form.answers(), form.file(), form.role()));
  }

  /** Returns a copy with one more answer. */
  public Operation answers(Answer answer) {
    List<Answer> all = new ArrayList<>(form.answers());
    all.add(answer);
    return with(new Form(form.parameters(), all, form.file(), form.role()));
  }

  /** Returns a copy that requires a role. */
  public Operation requires(Role role) {
    return with(new Form(form.parameters(), form.answers(), form.file(), Optional.of(role)));
  }

  /** Returns a copy that needs no key. Its answers must reveal nothing of the archive. */
  public Operation forEverybody() {
    return with(new Form(form.parameters(), form.answers(), form.file(), Optional.empty()));
  }

  private Operation with(Form newForm) {
    return new Operation(address, text, newForm, handler);
  }

  /** Returns a copy with a handler. */
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
   * Reads the parameters from the query of an address.
   *
   * @param query the text after the question mark, still encoded
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
              parameter.name(), "The parameter is part of the path. Do not give it again.");
        }
        all.put(parameter.name(), List.of(context.pathParam(parameter.name())));
      }
    }
    all.putAll(given);
    return all;
  }
}
