package org.fihrist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fihrist.cli.LauncherStage.date;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.fihrist.cli.LauncherStage.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LauncherStartTest {
  private static final int MAX_LAUNCHES = 50;

  private @TempDir Path folder;
  private LauncherStage stage;

  @BeforeEach
  void setTheStage() throws IOException {
    stage = new LauncherStage(folder);
    stage.environment.remove("FIHRIST_START_CACHE");
  }

  @Test
  void usesACacheThatIsNewerThanTheJar() throws Exception {
    stage.javaHome("1000");
    stage.built();
    cacheOf(Instant.now().plusSeconds(20));

    assertThat(stage.run("search").out()).contains("<-XX:AOTCache=" + stage.startCache() + ">\n");
  }

  @Test
  void usesNoCacheOfAnEarlierBuild() throws Exception {
    stage.javaHome("1000");
    stage.built();
    cacheOf(Instant.now().minusSeconds(20));

    assertThat(stage.run("formats").out()).doesNotContain("AOTCache");
  }

  @Test
  void usesNoCacheWhenToldSo() throws Exception {
    stage.javaHome("1000");
    stage.built();
    cacheOf(Instant.now().plusSeconds(20));
    stage.environment.put("FIHRIST_START_CACHE", "off");

    assertThat(stage.run("search").out()).doesNotContain("AOTCache");
  }

  @Test
  void aDamagedCacheIsHarmlessAndSilent() throws Exception {
    realJava();
    cacheOf(Instant.now().plusSeconds(20));

    Ended ended = stage.run("search", "x");

    assertThat(ended.out()).isEqualTo(stage.project + "\nsearch|x\n");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
  }

  @Test
  void makesTheCacheInTheBackgroundAndStartsFromIt() throws Exception {
    realJava();

    for (int launch = 0; launch < MAX_LAUNCHES && !Files.exists(stage.startCache()); launch++) {
      assertThat(stage.run("search", "x").out()).endsWith("search|x\n");
      // The process that creates the cache holds this lock.
      Path lock = stage.project.resolve("target/fihrist.aot.lock");
      stage.start(stage.programs.resolve("flock"), lock.toString(), "cat", "/dev/null").ended();
    }

    assertThat(stage.startCache()).isNotEmptyFile();
    Ended ended = stage.run("search", "x");
    assertThat(ended.out()).endsWith("search|x\n");
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void commandsThatEndSoonTakeThePlainestCollector() throws Exception {
    stage.javaHome("1000");

    assertThat(stage.run("analyze").out()).contains("<-XX:+UseSerialGC>");
    assertThat(stage.run("serve").out()).doesNotContain("UseSerialGC");
  }

  @Test
  void theHeapIsHalfOfTheMachineOrWhatOneVariableSays() throws Exception {
    stage.javaHome("1000");
    assertThat(stage.run("serve").out()).contains("<-XX:MaxRAMPercentage=50>");

    stage.environment.put("FIHRIST_HEAP", "700m");
    assertThat(stage.run("serve").out()).contains("<-Xmx700m>").doesNotContain("MaxRAM");
  }

  private void cacheOf(Instant when) throws IOException {
    Files.createDirectories(stage.startCache().getParent());
    Files.writeString(stage.startCache(), "no cache");
    date(stage.startCache(), when);
  }

  private void realJava() throws IOException {
    stage.environment.put("JAVA_HOME", System.getProperty("java.home"));
    stage.built();
    LauncherTest.writeEchoJar(stage);
    date(stage.jar(), Instant.now());
    date(stage.project.resolve("pom.xml"), Instant.now().minusSeconds(20));
    date(stage.source(), Instant.now().minusSeconds(20));
    for (Path above : List.of(Path.of("src/main/java"), Path.of("src/main"))) {
      date(stage.project.resolve(above), Instant.now().minusSeconds(20));
    }
  }
}
