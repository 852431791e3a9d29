package org.fihrist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fihrist.cli.LauncherStage.date;
import static org.fihrist.cli.LauncherStage.quoted;
import static org.fihrist.cli.LauncherStage.script;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.fihrist.cli.LauncherStage.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private @TempDir Path folder;
  private LauncherStage stage;

  @BeforeEach
  void setTheStage() throws IOException {
    stage = new LauncherStage(folder);
  }

  @Test
  void takesTheJdkThatJavaHomeNames() throws Exception {
    stage.javaHome("1000.0.1");
    stage.jdk(stage.home.resolve(".jdks/newer"), "1001");

    assertThat(stage.run().out()).startsWith("JDK 1000.0.1\n");
  }

  @Test
  void takesTheJdkOfTheJavaOnThePath() throws Exception {
    stage.requiringJava(1000);
    Path jdk = stage.jdk(folder.resolve("somewhere"), "1000");
    Path link = Files.createSymbolicLink(folder.resolve("java-link"), jdk.resolve("bin/java"));
    Files.createSymbolicLink(stage.programs.resolve("java"), link);

    assertThat(stage.run().out()).startsWith("JDK 1000\n");
  }

  @Test
  void takesTheNewestOfTheUsualFolders() throws Exception {
    stage.requiringJava(1000);
    stage.jdk(stage.home.resolve(".jdks/a"), "1000.0.9");
    stage.jdk(stage.home.resolve(".jdks/b"), "1000.0.10");
    stage.jdk(stage.home.resolve(".sdkman/candidates/java/c"), "999.9.9");

    assertThat(stage.run().out()).startsWith("JDK 1000.0.10\n");
  }

  @Test
  void passesOverAJavaHomeThatIsTooOld() throws Exception {
    stage.javaHome("1.8.0_402");
    stage.jdk(stage.home.resolve(".jdks/a"), "1000-ea");

    assertThat(stage.run().out()).startsWith("JDK 1000-ea\n");
  }

  @Test
  void passesOverAJreWithoutCompiler() throws Exception {
    stage.javaHome("1001");
    Files.delete(folder.resolve("my jdk/bin/javac"));
    stage.jdk(stage.home.resolve(".jdks/a"), "1000");

    assertThat(stage.run().out()).startsWith("JDK 1000\n");
  }

  @Test
  void asksAJavaThatHasNoReleaseFile() throws Exception {
    stage.requiringJava(1000);
    Path jdk = stage.jdkWithoutReleaseFile(folder.resolve("distribution jdk"), "1000.0.2");
    stage.environment.put("JAVA_HOME", jdk.toString());

    assertThat(stage.run().out()).startsWith("JDK 1000.0.2\n");
  }

  @Test
  void saysHowToGetAJdkWhereThereIsNone() throws Exception {
    stage.requiringJava(1000);

    Ended ended = stage.run("search");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .contains("a JDK of version 1000 or newer is needed, and none was found")
        .contains("https://adoptium.net")
        .contains("set JAVA_HOME");
    assertThat(stage.builds()).isEmpty();
  }

  @Test
  void passesArgumentsUnchanged() throws Exception {
    stage.javaHome("1000");
    // A file, since the JVM of this test may not be able to write Arabic arguments itself.
    Path caller = folder.resolve("caller");
    script(
        caller,
        "#!/bin/sh\nexec "
            + quoted(stage.launcher())
            + " search '' ' two  words ' 'درعا' '*' '$HOME' '\"' '\\' --\n");

    assertThat(stage.start(caller).ended().out())
        .endsWith("<search>\n<>\n< two  words >\n<درعا>\n<*>\n<$HOME>\n<\">\n<\\>\n<-->\n");
  }

  @Test
  void aPackageStartsWithItsOwnJavaAndNoProgramAtAll() throws Exception {
    stage.jdk(stage.project.resolve("runtime"), "25.0.3");
    stage.environment.put("PATH", folder.resolve("nothing").toString());

    Ended ended = stage.run("search", "درعا");

    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .startsWith("JDK 25.0.3\n")
        .contains("<-Dfihrist.home=" + stage.project + ">\n<-jar>\n")
        .contains("<" + stage.project.resolve("app/fihrist.jar") + ">\n<search>\n");
    assertThat(stage.builds()).isEmpty();
  }

  @Test
  void becomesJavaSoThatSignalsReachIt() throws Exception {
    stage.javaHome("1000");

    Ended ended = stage.run();

    assertThat(ended.out()).contains("process " + ended.pid() + "\n");
  }

  @Test
  void tellsJavaTheProjectFolderThroughChainedRelativeLinks() throws Exception {
    stage.javaHome("1000");
    Path elsewhere = Files.createDirectories(folder.resolve("else where/deep"));
    Files.createSymbolicLink(folder.resolve("first"), Path.of("my project/fihrist"));
    Files.createSymbolicLink(elsewhere.resolve("second"), Path.of("../../first"));
    Files.createSymbolicLink(folder.resolve("linked folder"), elsewhere);
    Path third =
        Files.createSymbolicLink(
            stage.home.resolve("third"), Path.of("../linked folder/../deep/second"));

    assertThat(stage.start(third).ended().out())
        .contains("<-Dfihrist.home=" + stage.project + ">\n<-jar>\n<" + stage.jar() + ">\n");
  }

  @Test
  void arabicReachesARealJavaUnderThePosixLocale() throws Exception {
    stage.environment.put("JAVA_HOME", System.getProperty("java.home"));
    stage.environment.put("LC_ALL", "C");
    stage.built();
    writeEchoJar(stage);
    date(stage.jar(), Instant.now().plusSeconds(10));
    Path caller = folder.resolve("caller");
    script(caller, "#!/bin/sh\nexec " + quoted(stage.launcher()) + " 'درعا ١٢'\n");

    Ended ended = stage.start(caller).ended();

    assertThat(ended.out()).isEqualTo(stage.project + "\nدرعا ١٢\n");
    assertThat(ended.err()).isEmpty();
  }

  static void writeEchoJar(LauncherStage stage) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
    String name = Echo.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(stage.jar());
        JarOutputStream jar = new JarOutputStream(file, manifest);
        var bytes = Echo.class.getClassLoader().getResourceAsStream(name)) {
      jar.putNextEntry(new JarEntry(name));
      bytes.transferTo(jar);
    }
  }

  /** Prints its project folder and its arguments. */
  public static final class Echo {
    private Echo() {}

    /** Prints in the encoding that the launcher chose. */
    public static void main(String[] arguments) {
      System.out.println(System.getProperty("fihrist.home"));
      System.out.println(String.join("|", arguments));
    }
  }
}
