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

  /**
   * The class path, also where the tests have a class loader of their own. Its entries are absolute
   * paths, because the process may start in another folder.
   */
  public static String text() {
    return ChildClassPath.class.getClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs())
            .map(ChildClassPath::path)
            .collect(Collectors.joining(File.pathSeparator))
        : Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator));
  }

  private static String path(URL entry) {
    return Path.of(URI.create(entry.toString())).toString();
  }
}
