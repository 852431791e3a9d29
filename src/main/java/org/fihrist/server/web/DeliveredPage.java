package org.fihrist.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.fihrist.server.web.ModuleJoiner.Joined;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The page in the form that is sent.
 *
 * @param frames the HTML by language
 * @param assets the files
 * @param scriptSources the allowed scripts, as a list for the Content-Security-Policy
 */
record DeliveredPage(Map<String, PageFrame> frames, Assets assets, String scriptSources) {
  private static final String INDEX = "/index.html";

  /** The module that imports the rarely used views. Each of these views has its own address. */
  private static final String RARE_VIEWS = "js/keep/own-views.js";

  private static final String FIRST = "script[src]:not([type])";
  private static final String MODULE = "script[type=module][src]";
  private static final String MANIFEST = ".webmanifest";
  private static final Pattern ICON = Pattern.compile("\"src\":\\s*\"([^\"]+)\"");
  private static final Pattern ROOT =
      Pattern.compile("(\"(?:id|start_url|scope|action)\":\\s*)\"/\"");
  private static final String SHEET = "link[rel=stylesheet]";

  /**
   * The input from which a page is made.
   *
   * @param folder the folder with its files
   * @param site the operator's settings as JSON
   * @param basePath the path before all addresses of the server
   */
  record Settings(Path folder, String site, String basePath) {}

  String html(PageRequest request) {
    return requireNonNull(frames.get(request.language())).html(request);
  }

  static DeliveredPage of(Settings settings) {
    WebFolder folder = new WebFolder(settings.folder());
    Assets assets = new Assets(settings.basePath());
    UnaryOperator<String> served = address -> served(folder, assets, address, settings.basePath());
    Document page = Jsoup.parse(folder.text(INDEX));
    page.outputSettings().prettyPrint(false);
    String scriptSources = inlineFirst(page, folder);
    joinModules(page, folder, assets);
    joinStyles(page, folder, assets, served);
    PageFrame.readdress(page, served);
    PageFrame.move(page, settings.basePath());
    page.head()
        .appendElement("script")
        .attr("type", "application/json")
        .attr("id", "site")
        .appendChild(new DataNode(settings.site().replace("<", "\\u003c")));
    Map<String, PageFrame> frames =
        PageRequest.LANGUAGES.stream()
            .collect(toMap(language -> language, language -> PageFrame.in(language, page)));
    return new DeliveredPage(frames, assets, scriptSources);
  }

  /**
   * Moves the script that runs before the first drawing into the page, which saves a request.
   * Returns the list of allowed scripts.
   */
  private static String inlineFirst(Document page, WebFolder folder) {
    StringBuilder sources = new StringBuilder("'self'");
    for (Element script : page.select(FIRST)) {
      String address = script.attr("src");
      String text = JsModule.withoutComments(address, folder.text(address));
      script.removeAttr("src").appendChild(new DataNode(text));
      sources
          .append(" 'sha256-")
          .append(Base64.getEncoder().encodeToString(Assets.sha256(text.getBytes(UTF_8))))
          .append('\'');
    }
    return sources.toString();
  }

  /**
   * Returns the permanent address of a file. An address that is not a file of the folder is
   * returned unchanged.
   */
  private static String served(WebFolder folder, Assets assets, String address, String basePath) {
    boolean own = address.startsWith("/") && address.contains(".") && folder.has(address);
    if (!own) {
      return address;
    }
    String name = address.substring(address.lastIndexOf('/') + 1);
    byte[] bytes = folder.bytes(address);
    return assets.add(
        name, name.endsWith(MANIFEST) ? manifest(bytes, folder, assets, basePath) : bytes);
  }

  /** Returns the manifest with the permanent addresses of the icons and with the base path. */
  private static byte[] manifest(
      byte[] manifest, WebFolder folder, Assets assets, String basePath) {
    String icons =
        ICON.matcher(new String(manifest, UTF_8))
            .replaceAll(
                found -> "\"src\": \"" + served(folder, assets, found.group(1), basePath) + "\"");
    return ROOT.matcher(icons).replaceAll("$1\"" + basePath + "/\"").getBytes(UTF_8);
  }

  private static void joinModules(Document page, WebFolder folder, Assets assets) {
    Element script = page.selectFirst(MODULE);
    if (script == null) {
      return;
    }
    page.select("link[rel=modulepreload]").remove();
    String entry = script.attr("src").substring(1);
    Joined joined = new ModuleJoiner(path -> folder.text("/" + path)).join(entry, RARE_VIEWS);
    // The modules contain each other's addresses, so they share one hash.
    String written = joined.app() + joined.more() + joined.views();
    String hash = Assets.hash(written.getBytes(UTF_8));
    String app = assets.address(Assets.hashed("app.js", hash));
    String more = assets.add(Assets.hashed("more.js", hash), joined.more(app));
    String views = assets.add(Assets.hashed("views.js", hash), joined.views(app));
    script.attr("src", assets.add(Assets.hashed("app.js", hash), joined.app(more, views)));
  }

  /** Joins all style sheets: first those of the page in its order, then those that modules load. */
  private static void joinStyles(
      Document page, WebFolder folder, Assets assets, UnaryOperator<String> served) {
    SequencedSet<String> later = new LinkedHashSet<>(folder.all(".css"));
    page.select("noscript " + SHEET).forEach(sheet -> later.remove(sheet.attr("href")));
    StyleJoiner joiner = new StyleJoiner(served);
    Element last = null;
    for (Element sheet : page.select(SHEET)) {
      if (sheet.closest("noscript") != null) {
        continue;
      }
      String address = sheet.attr("href");
      joiner.add(folder.text(address), sheet.attr("media"));
      later.remove(address);
      if (last != null) {
        last.remove();
      }
      last = sheet;
    }
    if (last == null) {
      return;
    }
    later.forEach(address -> joiner.add(folder.text(address), ""));
    last.removeAttr("media");
    last.attr("href", assets.add("page.css", joiner.joined().getBytes(UTF_8)));
    last.attr("data-whole", "true");
  }
}
