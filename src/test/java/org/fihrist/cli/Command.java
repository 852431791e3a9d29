package org.fihrist.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A command in its own process, with the JVM and the class path of the tests.
 *
 * @param process the process
 * @param out the file with its standard output
 * @param err the file with its standard error
 */
public record Command(Process process, Path out, Path err) {
  /** Starts a command. Its output files are in {@code folder}, which is also its project folder. */
  public static Command start(Path folder, String... arguments) throws IOException {
    return start(folder, List.of("-Dfihrist.home=" + folder), arguments);
  }

  public static Command start(Path folder, List<String> javaOptions, String... arguments)
      throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Most of these processes run for a second, so optimising compilation does not pay off.
    line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
    line.addAll(List.of("--enable-native-access=ALL-UNNAMED"));
    line.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
    line.addAll(javaOptions);
    line.addAll(List.of("-cp", ChildClassPath.text(), Main.class.getName()));
    line.addAll(List.of(arguments));
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.directory(folder.toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    return new Command(builder.start(), out, err);
  }

  static Ended run(Path folder, String... arguments) throws IOException, InterruptedException {
    return start(folder, arguments).ended();
  }

  /** Waits for the end of the process. */
  public Ended ended() throws IOException, InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("it hangs: " + Files.readString(out) + Files.readString(err));
    }
    return new Ended(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err));
  }

  /** A command that has ended. */
  public record Ended(int code, String out, String err) {}
}
