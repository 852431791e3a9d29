package org.fihrist.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.fihrist.server.web.DeliveredPage.Settings;

/** Serves the joined page: its frame at {@code /} and its files below {@code /assets/}. */
public final class PageDelivery {
  private static final String ROOT = "/";
  private static final String FILE = Assets.FOLDER + "{name}";
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String OWN_SCRIPTS = "script-src 'self'";
  private static final String ASKED_EACH_TIME = "no-cache";
  private static final String DEPENDS_ON =
      String.join(", ", Header.ACCEPT_ENCODING, Header.ACCEPT_LANGUAGE, Header.COOKIE);

  private final FutureTask<DeliveredPage> page;

  private PageDelivery(Settings settings) {
    this.page = new FutureTask<>(() -> DeliveredPage.of(settings));
  }

  /**
   * Adds the routes. A separate thread prepares the page, so that the start of the server does not
   * wait for it. The first request for the page waits instead.
   *
   * @param folder the folder with the page's files; must hold {@code index.html}
   * @param site the operator's settings for the page, as JSON
   * @param basePath the path before all addresses of the server
   */
  public static void apply(JavalinConfig config, Path folder, byte[] site, String basePath) {
    PageDelivery delivery =
        new PageDelivery(new Settings(folder, new String(site, UTF_8), basePath));
    Thread.ofPlatform().name("page").daemon().start(delivery.page);
    config.routes.get(ROOT, delivery::sendFrame);
    config.routes.head(ROOT, delivery::sendFrame);
    config.routes.get(FILE, delivery::sendFile);
    config.routes.head(FILE, delivery::sendFile);
  }

  private DeliveredPage page() {
    try {
      return page.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the page cannot be joined", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the server is closing", e);
    }
  }

  private void sendFrame(Context context) {
    byte[] html = page().html(PageRequest.of(context)).getBytes(UTF_8);
    String tag = "\"" + Assets.hash(html) + "\"";
    context.header(Header.CACHE_CONTROL, ASKED_EACH_TIME);
    context.header(Header.VARY, DEPENDS_ON);
    context.header(Header.ETAG, tag);
    allowInlineScript(context);
    if (Optional.ofNullable(context.header(Header.IF_NONE_MATCH)).orElse("").contains(tag)) {
      context.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    context.contentType(MediaTypes.of("index.html")).result(html);
  }

  /**
   * Adds the hash of the inline script to the allowed scripts. The rest of the policy is unchanged.
   */
  private void allowInlineScript(Context context) {
    Optional.ofNullable(context.res().getHeader(Header.CONTENT_SECURITY_POLICY))
        .map(policy -> policy.replace(OWN_SCRIPTS, "script-src " + page().scriptSources()))
        .ifPresent(policy -> context.header(Header.CONTENT_SECURITY_POLICY, policy));
  }

  private void sendFile(Context context) {
    String name = context.path().substring(Assets.FOLDER.length());
    Asset asset = page().assets().find(name).orElseThrow(NotFoundResponse::new);
    context.header(Header.CACHE_CONTROL, FOR_EVER);
    asset.send(context);
  }
}
