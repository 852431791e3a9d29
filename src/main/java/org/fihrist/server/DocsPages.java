package org.fihrist.server;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.fihrist.server.contract.Answer;
import org.fihrist.server.contract.BasePath;
import org.fihrist.server.contract.CacheControl;
import org.fihrist.server.contract.Operation;
import org.fihrist.server.contract.Parameter;
import org.fihrist.server.contract.ReaderLanguage;
import org.fihrist.server.operation.Operations;
import org.fihrist.server.operation.SignInOperation;

/**
 * The documentation pages: {@code /docs}, generated from the declared operations, and one page for
 * each kind of problem, in Arabic and English.
 */
final class DocsPages {
  private static final String HTML = "text/html;charset=utf-8";
  private static final String STYLE = "docs.css";

  private final String basePath;
  private final List<Operation> operations;

  private DocsPages(String basePath, List<Operation> operations) {
    this.basePath = basePath;
    this.operations = operations;
  }

  static void apply(JavalinConfig config, String basePath, List<Operation> operations) {
    byte[] docs = new DocsPages(basePath, operations).docs();
    byte[] style = style();
    serve(config, "/docs", context -> context.contentType(HTML).result(docs));
    serve(
        config,
        "/" + STYLE,
        context -> context.contentType("text/css;charset=utf-8").result(style));
    serve(config, SignInOperation.PATH, context -> signIn(context, false));
    serve(config, SignInOperation.AGAIN, context -> signIn(context, true));
    serve(config, ProblemType.PAGES + "{name}", DocsPages::problem);
  }

  private static void serve(JavalinConfig config, String path, Handler handler) {
    Handler cached =
        context -> {
          context.header(Header.CACHE_CONTROL, CacheControl.ASKED_EACH_TIME);
          handler.handle(context);
        };
    config.routes.addHttpHandler(HandlerType.GET, path, cached);
    config.routes.addHttpHandler(HandlerType.HEAD, path, cached);
  }

  private static byte[] style() {
    try (InputStream file = DocsPages.class.getResourceAsStream(STYLE)) {
      return Objects.requireNonNull(file, STYLE).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void signIn(Context context, boolean again) {
    boolean arabic = !prefersEnglish(context);
    String base = BasePath.of(context);
    HtmlPage page = new HtmlPage(base, arabic ? "تسجيل الدخول" : "Sign in", arabic ? "ar" : "en");
    page.element("h1", arabic ? "فهرست: تسجيل الدخول" : "Fihrist: sign in");
    if (again) {
      page.element(
          "p role=\"alert\"", arabic ? "هذا المفتاح غير معروف." : "This key is not known.");
    }
    page.open("form method=\"post\" action=\"" + base + SignInOperation.PATH + "\"")
        .open("label")
        .text(arabic ? "المفتاح " : "Key ")
        .open("input name=\"key\" type=\"password\" autocomplete=\"current-password\" required")
        .close("label")
        .element("button", arabic ? "دخول" : "Sign in")
        .close("form");
    context.contentType(HTML).result(page.bytes());
  }

  /** Arabic is the default; a browser that prefers English gets English. */
  private static boolean prefersEnglish(Context context) {
    String languages = context.header(Header.ACCEPT_LANGUAGE);
    return languages != null && !ReaderLanguage.isArabic(languages);
  }

  private static void problem(Context context) {
    String path = context.path();
    String name = path.substring(path.lastIndexOf('/') + 1);
    ProblemType type =
        ProblemType.ALL.stream()
            .filter(candidate -> candidate.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new NotFoundResponse(Problem.NOTHING_HERE));
    boolean arabicFirst = ReaderLanguage.isArabic(context);
    HtmlPage page =
        new HtmlPage(BasePath.of(context), type.title().in(arabicFirst), arabicFirst ? "ar" : "en");
    for (boolean arabic : List.of(arabicFirst, !arabicFirst)) {
      page.open(arabic ? "section lang=\"ar\" dir=\"rtl\"" : "section lang=\"en\" dir=\"ltr\"")
          .element("h1", type.title().in(arabic))
          .element("p", type.status() + " " + type.name())
          .element("p", type.explanation().in(arabic))
          .close("section");
    }
    context.contentType(HTML).result(page.link("/docs", "API").bytes());
  }

  private byte[] docs() {
    HtmlPage page = new HtmlPage(basePath, "Fihrist API", "en");
    page.element("h1", "Fihrist API")
        .open("p lang=\"ar\" dir=\"rtl\"")
        .text("واجهة برمجية للبحث في أرشيف أخبار عربي. الوصف الكامل للبرامج:")
        .text(" ")
        .link(Operations.OPEN_API, "openapi.json")
        .close("p")
        .open("p")
        .text("For programs: ")
        .link(Operations.OPEN_API, "openapi.json")
        .close("p")
        .open("nav")
        .open("ul");
    for (Operation operation : operations) {
      page.open("li")
          .link("#" + operation.text().id(), address(operation))
          .text(" " + operation.text().summary())
          .close("li");
    }
    page.close("ul").close("nav");
    recipes(page);
    page.element("h2 id=\"assistants\"", "Assistants")
        .element(
            "p",
            "POST /mcp is a server of the Model Context Protocol (streamable HTTP, no sessions)"
                + " with tools that search, read an article, list the names in it, count articles"
                + " over time and check a quotation. Every passage comes with a link and hashes"
                + " that verify it. It needs the same key as the API. For standard input and output"
                + " use: ./fihrist mcp.");
    operations.forEach(operation -> describe(page, operation));
    page.element("h2", "Problems").open("ul");
    for (ProblemType type : ProblemType.ALL) {
      page.open("li")
          .link(type.address(), type.status() + " " + type.name())
          .text(" " + type.title().english() + " · ")
          .open("bdi lang=\"ar\"")
          .text(type.title().arabic())
          .close("bdi")
          .close("li");
    }
    return page.close("ul").bytes();
  }

  private static void recipes(HtmlPage page) {
    page.element("h2 id=\"recipes\"", "Recipes")
        .element(
            "p",
            "The tests of Fihrist run every recipe. FIHRIST is the address of the server, such as"
                + " http://127.0.0.1:8080. Where a key is needed, send the header Authorization:"
                + " Bearer KEY with every request.");
    for (Recipe recipe : Recipe.ALL) {
      page.open("h3 id=\"" + recipe.name() + "\"")
          .text(recipe.english() + " · ")
          .open("bdi lang=\"ar\"")
          .text(recipe.arabic())
          .close("bdi")
          .close("h3")
          .element("p", recipe.explanation());
      for (Recipe.Script script : recipe.scripts()) {
        page.element("h4", script.language() + ", " + script.file())
            .open("pre")
            .element("code", script.text())
            .close("pre");
      }
    }
  }

  private static String address(Operation operation) {
    return operation.address().method() + " " + operation.address().path();
  }

  private static void describe(HtmlPage page, Operation operation) {
    page.open("h2 id=\"" + operation.text().id() + "\"")
        .text(address(operation))
        .close("h2")
        .element("p", operation.text().summary() + ".");
    if (!operation.text().description().isEmpty()) {
      page.element("p", operation.text().description());
    }
    if (!operation.form().parameters().isEmpty()) {
      page.open("table").open("tr");
      List.of("Parameter", "Values", "Default", "Meaning")
          .forEach(heading -> page.element("th", heading));
      page.close("tr");
      operation.form().parameters().forEach(parameter -> describe(page, parameter));
      page.close("table");
    }
    for (Answer answer : operation.form().answers()) {
      page.element(
          "p",
          answer.status()
              + " "
              + String.join(", ", answer.contents().keySet())
              + " — "
              + answer.description());
    }
  }

  private static void describe(HtmlPage page, Parameter<?> parameter) {
    Map<String, Object> schema = parameter.type().schema();
    page.open("tr")
        .open("td")
        .element("code", parameter.name())
        .close("td")
        .element("td", values(schema))
        .element("td", schema.containsKey("default") ? String.valueOf(schema.get("default")) : "")
        .element("td", parameter.text().description())
        .close("tr");
  }

  private static String values(Map<String, Object> schema) {
    StringBuilder values = new StringBuilder();
    if (schema.get("enum") instanceof List<?> words) {
      words.forEach(word -> values.append(values.isEmpty() ? "" : " | ").append(word));
      return values.toString();
    }
    values.append(schema.get("type"));
    for (String limit : List.of("minimum", "maximum", "maxLength", "pattern")) {
      if (schema.containsKey(limit)) {
        values
            .append(", ")
            .append(limit.toLowerCase(Locale.ROOT))
            .append(' ')
            .append(schema.get(limit));
      }
    }
    return values.toString();
  }
}
