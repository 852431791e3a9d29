package org.fihrist.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Passes the {@link Stage} to tests. After each test, it checks that no view wrote an error to the
 * console or sent a request to another server. A test that expects an error must read it from the
 * browser.
 */
final class WithBrowser
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {
  private static final Namespace STORE = Namespace.create(WithBrowser.class);
  private static final String REQUIRED = "FIHRIST_REQUIRE_BROWSER";
  private static final String ABSENT =
      "THE PAGE WAS NOT TESTED: chromium and chromedriver are not on the PATH"
          + " (Debian: apt install chromium chromium-driver)";

  @Override
  public void beforeAll(ExtensionContext context) {
    if (InstalledChromium.find().isEmpty()) {
      if ("1".equals(System.getenv(REQUIRED))) {
        Assertions.fail(ABSENT + ", and " + REQUIRED + " is set");
      }
      say(context);
      Assumptions.abort(ABSENT);
    }
  }

  /**
   * Writes past Surefire, which writes the output of tests and the reasons of assumptions to files.
   */
  private static void say(ExtensionContext context) {
    context
        .getRoot()
        .getStore(STORE)
        .computeIfAbsent(
            ABSENT,
            _ -> {
              PrintStream console =
                  new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
              console.println("[WARNING] " + ABSENT);
              return ABSENT;
            });
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    stage(context).browser.forget();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (context.getExecutionException().isPresent()) {
      return;
    }
    Browser browser = stage(context).browser;
    assertThat(browser.complaints()).as("complaints in the console").isEmpty();
    assertThat(browser.requests())
        .as("requests")
        .isNotEmpty()
        .allMatch(address -> address.startsWith("http://127.0.0.1:"));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Stage.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return stage(context);
  }

  private static Stage stage(ExtensionContext context) {
    return context.getRoot().getStore(STORE).computeIfAbsent(Stage.class, _ -> open(), Stage.class);
  }

  private static Stage open() {
    Optional<InstalledChromium> installed = InstalledChromium.find();
    return new Stage(installed.orElseThrow());
  }
}
