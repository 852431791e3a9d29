package org.fihrist.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.fihrist.web.Traffic.Answer;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntries;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium, and the actions and observations of a reader. */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration LOOK_EVERY = Duration.ofMillis(15);
  private static final Dimension DESK = new Dimension(1280, 700);

  private static final String MOVED =
      """
      new Promise((done) => {
        new PerformanceObserver((list) => done(
          list.getEntries().filter((e) => !e.hadRecentInput).reduce((sum, e) => sum + e.value, 0)
        )).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(0), 300);
      })\
      """;

  private final List<String> requested = new ArrayList<>();
  private final List<Answer> answered = new ArrayList<>();
  private final ChromeDriver driver;
  private final WebDriverWait patience;

  Browser(InstalledChromium installed, Path profile) {
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(installed.driver().toFile())
            .usingAnyFreePort()
            .build();
    this.driver = new ChromeDriver(service, options(installed, profile));
    this.patience = new WebDriverWait(driver, PATIENCE, LOOK_EVERY);
    driver.manage().timeouts().pageLoadTimeout(PATIENCE);
    driver.manage().window().setSize(DESK);
  }

  private static ChromeOptions options(InstalledChromium installed, Path profile) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(installed.chromium().toFile());
    // Each view reports when it is drawn.
    options.setPageLoadStrategy(PageLoadStrategy.EAGER);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=ar",
        "--accept-lang=ar",
        "--user-data-dir=" + profile);
    return options;
  }

  /** Opens an address as if it were pasted, and waits for its view. */
  void open(URI address, String view) {
    driver.get(address.toString());
    awaitView(view);
  }

  void reload(String view) {
    driver.navigate().refresh();
    awaitView(view);
  }

  /** Presses the browser's back button. */
  void back(String view) {
    driver.navigate().back();
    awaitView(view);
  }

  void awaitView(String view) {
    await(
        "document.body?.dataset.drawn === '"
            + view
            + "' && !document.getElementById('main').ariaBusy");
  }

  void forward(String view) {
    driver.navigate().forward();
    awaitView(view);
  }

  /** Waits until a script expression is true in the page. */
  void await(String expression) {
    patience
        .withMessage(() -> "waiting for " + expression + " at " + address())
        .until(_ -> Boolean.TRUE.equals(ask(expression)));
  }

  /** Waits until an element is visible, such as a dialog that is loaded when it is opened. */
  void awaitShown(String selector) {
    await("document.querySelector(\"" + selector + "\")?.checkVisibility()");
  }

  /** Returns the value of a script expression in the page. */
  Object ask(String expression) {
    return driver.executeScript("return " + expression);
  }

  /** Runs a script of the test in the page. */
  void run(String script) {
    driver.executeScript(script);
  }

  long number(String expression) {
    return ((Number) ask(expression)).longValue();
  }

  void click(String selector) {
    driver.findElement(By.cssSelector(selector)).click();
  }

  /** Drags the mouse over an element. Positions are shares of its width, from its left edge. */
  void drag(String selector, double from, double to) {
    WebElement element = driver.findElement(By.cssSelector(selector));
    int width = element.getRect().width;
    new Actions(driver)
        .moveToElement(element, (int) ((from - 0.5) * width), 0)
        .clickAndHold()
        .moveToElement(element, (int) ((to - 0.5) * width), 0)
        .release()
        .perform();
  }

  /** Drags one element onto another. */
  void dragTo(String selector, String target) {
    WebElement onto = driver.findElement(By.cssSelector(target));
    new Actions(driver)
        .moveToElement(driver.findElement(By.cssSelector(selector)))
        .clickAndHold()
        .moveByOffset(4, 4)
        .moveToElement(onto)
        .moveByOffset(1, 1)
        .release()
        .perform();
  }

  /** Types into the focused element. */
  void press(CharSequence... keys) {
    // A dialog that was just closed keeps the focus until the next frame and receives no keys.
    await("document.activeElement.checkVisibility()");
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** Returns the text of each element, in document order. */
  List<String> texts(String selector) {
    Object found =
        driver.executeScript(
            "return [...document.querySelectorAll(arguments[0])].map((e) => e.textContent)",
            selector);
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  String text(String selector) {
    return texts(selector).getFirst();
  }

  String attribute(String selector, String name) {
    return driver.findElement(By.cssSelector(selector)).getDomAttribute(name);
  }

  boolean shows(String selector) {
    return !driver.findElements(By.cssSelector(selector)).isEmpty();
  }

  /** Returns whether the focused element is inside an element that matches a selector. */
  boolean focusIsIn(String selector) {
    return driver.executeScript("return document.activeElement.closest(arguments[0])", selector)
        != null;
  }

  URI address() {
    return URI.create(driver.getCurrentUrl());
  }

  /** Returns the cumulative layout shift since the page was loaded. */
  double moved() {
    return ((Number) ask(MOVED)).doubleValue();
  }

  /** Returns the number of pixels by which the page is wider than its window. */
  long overflow() {
    return number(
        "Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"
            + " - document.documentElement.clientWidth");
  }

  void phone(boolean phone) {
    if (phone) {
      cdp(
          "Emulation.setDeviceMetricsOverride",
          Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
    } else {
      cdp("Emulation.clearDeviceMetricsOverride", Map.of());
    }
  }

  /** Shows the page as in a window of 1280 by 700 pixels at a zoom level. */
  void zoom(int percent) {
    cdp(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", DESK.width * 100 / percent,
            "height", DESK.height * 100 / percent,
            "deviceScaleFactor", percent / 100,
            "mobile", false));
  }

  /** Sets the size of the window. */
  void window(int width, int height) {
    cdp(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Shows the page in forced colours. */
  void forcedColors() {
    Map<String, String> forced = Map.of("name", "forced-colors", "value", "active");
    cdp("Emulation.setEmulatedMedia", Map.of("features", List.of(forced)));
  }

  /** Returns the picture of an element, as PNG. */
  byte[] picture(String selector) {
    return driver.findElement(By.cssSelector(selector)).getScreenshotAs(OutputType.BYTES);
  }

  /** Sets the preferred languages of the browser, such as {@code fr-TN,ar-TN}. */
  void preferring(String languages) {
    Object agent = ask("navigator.userAgent");
    cdp(
        "Emulation.setUserAgentOverride",
        Map.of("userAgent", String.valueOf(agent), "acceptLanguage", languages));
  }

  void dark(boolean dark) {
    Map<String, String> scheme =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    cdp("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
  }

  /** Shows the page as in print, or as on the screen. */
  void print(boolean print) {
    cdp("Emulation.setEmulatedMedia", Map.of("media", print ? "print" : ""));
  }

  /** Allows the page to write to the clipboard, and tests to read it. */
  void allowClipboard() {
    cdp(
        "Browser.grantPermissions",
        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
  }

  String clipboard() {
    return String.valueOf(ask("navigator.clipboard.readText()"));
  }

  /** Presses an element that starts a download, and waits for the file. */
  Path download(Path folder, String selector) {
    cdp(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toString()));
    click(selector);
    return patience
        .withMessage(() -> "waiting for a file in " + folder)
        .until(_ -> onlyWholeFile(folder));
  }

  private static @Nullable Path onlyWholeFile(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      boolean whole = all.size() == 1 && !all.getFirst().toString().endsWith(".crdownload");
      return whole && Files.size(all.getFirst()) > 0 ? all.getFirst() : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Selects a file in a file field. */
  void choose(String selector, Path file) {
    driver.findElement(By.cssSelector(selector)).sendKeys(file.toString());
  }

  private void cdp(String command, Map<String, Object> parameters) {
    driver.executeCdpCommand(command, parameters);
  }

  /** Returns the console errors since the last call. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Returns every address that the page requested since the last call. */
  List<String> requests() {
    readTraffic();
    List<String> asked = List.copyOf(requested);
    requested.clear();
    return asked;
  }

  /** Returns every answer that the page received since the last call. */
  List<Answer> traffic() {
    readTraffic();
    List<Answer> got = List.copyOf(answered);
    answered.clear();
    return got;
  }

  private void readTraffic() {
    LogEntries log = driver.manage().logs().get(LogType.PERFORMANCE);
    requested.addAll(Traffic.requests(log));
    answered.addAll(Traffic.answers(log));
  }

  /**
   * Limits the speed of the network; 0 and 0 remove the limit.
   *
   * @param kilobits the speed in kilobits per second
   */
  void network(int kilobits, int latencyMillis) {
    int bytes = kilobits == 0 ? -1 : kilobits * 1000 / 8;
    cdp("Network.enable", Map.of());
    cdp(
        "Network.emulateNetworkConditions",
        Map.of(
            "offline", false,
            "latency", latencyMillis,
            "downloadThroughput", bytes,
            "uploadThroughput", bytes));
  }

  /** Slows down the processor by a factor; 1 removes the limit. */
  void slowDown(int times) {
    cdp("Emulation.setCPUThrottlingRate", Map.of("rate", times));
  }

  /** Clears the browser's cache. */
  void forgetFiles() {
    cdp("Network.clearBrowserCache", Map.of());
  }

  /** Removes all stored data, so that tests do not affect each other. */
  void forget() {
    slowDown(1);
    phone(false);
    dark(false);
    print(false);
    preferring("ar");
    driver.get("about:blank");
    complaints();
    requests();
    traffic();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
