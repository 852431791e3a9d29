package org.fihrist.web;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The installed browser and its driver. */
record InstalledChromium(Path chromium, Path driver) {

  /** Searches the PATH. */
  static Optional<InstalledChromium> find() {
    Optional<Path> chromium =
        Stream.of("chromium", "chromium-browser", "google-chrome", "chrome")
            .flatMap(name -> onPath(name).stream())
            .findFirst();
    return chromium.flatMap(
        browser -> onPath("chromedriver").map(driver -> new InstalledChromium(browser, driver)));
  }

  private static Optional<Path> onPath(String program) {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
        .map(folder -> Path.of(folder).resolve(program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
