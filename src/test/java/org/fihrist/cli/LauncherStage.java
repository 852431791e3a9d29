package org.fihrist.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The real launcher script in an imitated project: a few files, shell scripts that act as Maven and
 * as JDKs, and a PATH with nothing else.
 */
final class LauncherStage {
  private static final Path SCRIPT = Path.of("fihrist");
  private static final List<String> TOOLS =
      List.of(
          "cat",
          "dirname",
          "find",
          "flock",
          "ln",
          "mkdir",
          "mkfifo",
          "mv",
          "nice",
          "readlink",
          "rm",
          "sed",
          "sh",
          "sleep",
          "touch",
          "wc");
  private static final String WRITE_JAR = "mkdir -p target/lib; echo jar >target/fihrist.jar\n";

  final Path folder;
  final Path project;
  final Path home;
  final Path programs;
  final Map<String, String> environment = new HashMap<>();

  LauncherStage(Path folder) throws IOException {
    this.folder = folder.toRealPath();
    this.project = Files.createDirectories(this.folder.resolve("my project"));
    this.home = Files.createDirectories(this.folder.resolve("my home"));
    this.programs = Files.createDirectories(this.folder.resolve("programs"));
    for (String tool : TOOLS) {
      Files.createSymbolicLink(programs.resolve(tool), onThisMachine(tool));
    }
    environment.put("PATH", programs.toString());
    environment.put("HOME", home.toString());
    // A cache is created only if a test requests it, because its creation runs in the background
    // and outlives the launch.
    environment.put("FIHRIST_START_CACHE", "off");
    script(launcher(), Files.readString(SCRIPT));
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    Files.createDirectories(project.resolve("src/main/java"));
    Files.writeString(source(), "class A {}");
    maven(WRITE_JAR);
  }

  private static Path onThisMachine(String tool) {
    return List.of("/usr/bin", "/bin").stream()
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + tool + " on this machine"));
  }

  Path launcher() {
    return project.resolve("fihrist");
  }

  Path source() {
    return project.resolve("src/main/java/A.java");
  }

  Path jar() {
    return project.resolve("target/fihrist.jar");
  }

  /** The launcher's ahead-of-time cache. */
  Path startCache() {
    return project.resolve("target/fihrist.aot");
  }

  /** Makes all JDKs of this machine count as too old, so that only imitated JDKs are used. */
  LauncherStage requiringJava(int version) throws IOException {
    String script = Files.readString(launcher());
    assertThat(script).contains("\nleast_java=25\n");
    script(launcher(), script.replace("\nleast_java=25\n", "\nleast_java=" + version + "\n"));
    return this;
  }

  /** Creates a Maven that logs each call and then runs {@code commands}. */
  void maven(String commands) throws IOException {
    script(
        programs.resolve("mvn"), "#!/bin/sh\necho \"$@\" >>" + quoted(calls()) + "\n" + commands);
  }

  List<String> builds() throws IOException {
    return Files.exists(calls()) ? Files.readAllLines(calls()) : List.of();
  }

  private Path calls() {
    return folder.resolve("maven-calls");
  }

  /** Sets JAVA_HOME to a JDK of this version. No JDK of this machine is new enough. */
  void javaHome(String version) throws IOException {
    requiringJava(1000);
    environment.put("JAVA_HOME", jdk(folder.resolve("my jdk"), version).toString());
  }

  /** Creates a JDK whose java prints the name of the JDK, its process id and its arguments. */
  Path jdk(Path where, String version) throws IOException {
    Path jdk = jdkWithoutReleaseFile(where, version);
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"Stage\"\nJAVA_VERSION=\"" + version + "\"\n");
    return jdk;
  }

  Path jdkWithoutReleaseFile(Path where, String version) throws IOException {
    Files.createDirectories(where.resolve("bin"));
    script(
        where.resolve("bin/java"),
        """
        #!/bin/sh
        if [ "$1" = -version ]; then echo 'openjdk version "VERSION" 2030-01-01' >&2; exit; fi
        echo 'JDK VERSION'
        echo "process $$"
        for argument; do echo "<$argument>"; done
        """
            .replace("VERSION", version));
    script(where.resolve("bin/javac"), "#!/bin/sh\n");
    return where;
  }

  /** Creates a jar that is newer than all other files. */
  void built() throws IOException {
    Files.createDirectories(project.resolve("target/lib"));
    Files.writeString(jar(), "jar");
    date(jar(), Instant.now().plusSeconds(10));
  }

  static void date(Path file, Instant when) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(when));
  }

  static void script(Path file, String text) throws IOException {
    Files.writeString(file, text, UTF_8);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  static String quoted(Path path) {
    return "'" + path + "'";
  }

  Ended run(String... arguments) throws IOException, InterruptedException {
    return start(launcher(), arguments).ended();
  }

  Started start(Path program, String... arguments) throws IOException {
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    ProcessBuilder builder = new ProcessBuilder(program.toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.directory(home.toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    return new Started(builder.start(), out, err);
  }

  /** A launch that is running. */
  record Started(Process process, Path out, Path err) {
    Ended ended() throws IOException, InterruptedException {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("the launcher hangs: " + Files.readString(err));
      }
      return new Ended(
          process.exitValue(), process.pid(), Files.readString(out), Files.readString(err));
    }
  }

  /** A launch that has ended. */
  record Ended(int code, long pid, String out, String err) {}
}
