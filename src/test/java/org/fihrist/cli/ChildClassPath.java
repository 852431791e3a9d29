package org.fihrist.cli;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class path of the tests, for a process that a test starts. */
public final class ChildClassPath {
  private ChildClassPath() {}

  /** The class path, also where the tests have a class loader of their own. */
  public static String text() {
    return ChildClassPath.class.getClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs())
            .map(ChildClassPath::path)
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }

  private static String path(URL entry) {
    return Path.of(URI.create(entry.toString())).toString();
  }
}
