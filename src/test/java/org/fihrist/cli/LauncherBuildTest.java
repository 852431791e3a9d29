package org.fihrist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fihrist.cli.LauncherStage.date;
import static org.fihrist.cli.LauncherStage.quoted;
import static org.fihrist.cli.LauncherStage.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.fihrist.cli.LauncherStage.Ended;
import org.fihrist.cli.LauncherStage.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LauncherBuildTest {
  private @TempDir Path folder;
  private LauncherStage stage;

  @BeforeEach
  void setTheStage() throws IOException {
    stage = new LauncherStage(folder);
    stage.javaHome("1000");
  }

  @Test
  void buildsWhatIsMissingAndSaysSoInOneLine() throws Exception {

    Ended ended = stage.run();

    assertThat(ended.err()).startsWith("fihrist: building").hasLineCount(1);
    assertThat(ended.code()).isZero();
    assertThat(stage.builds()).hasSize(1);
    assertThat(stage.builds().getFirst()).startsWith("-q -B ").endsWith(" package");
  }

  @Test
  void isSilentWhenEverythingIsUpToDate() throws Exception {
    stage.run();

    assertThat(stage.run().err()).isEmpty();
    assertThat(stage.builds()).hasSize(1);
  }

  @Test
  void buildsAgainAfterASourceOrThePomChanged() throws Exception {
    stage.built();
    date(stage.source(), Instant.now().plusSeconds(20));
    stage.run();
    assertThat(stage.builds()).hasSize(1);

    stage.built();
    date(stage.source(), Instant.now());
    date(stage.project.resolve("pom.xml"), Instant.now().plusSeconds(20));
    stage.run();
    assertThat(stage.builds()).hasSize(2);
  }

  @Test
  void buildsAgainAfterASourceWasDeleted() throws Exception {
    stage.built();
    date(stage.jar(), Instant.now().minusSeconds(5));
    for (String old : List.of("pom.xml", "src/main/java/A.java", "src/main/java", "src/main")) {
      date(stage.project.resolve(old), Instant.now().minusSeconds(10));
    }
    stage.run();
    assertThat(stage.builds()).isEmpty();

    Files.delete(stage.source());
    stage.run();
    assertThat(stage.builds()).hasSize(1);
  }

  @Test
  void buildsAgainWhenASourceChangedDuringTheBuild() throws Exception {
    date(stage.source(), Instant.now().minusSeconds(10));
    // Time stamps of the file system are coarse, so each file is touched until it is newer.
    stage.maven(
        """
        mkdir -p target/lib
        touched_after() { [ -n "$(find "$1" -newer "$2")" ]; }
        source=src/main/java/A.java
        until touched_after $source target/fihrist.building; do touch $source; done
        touch target/fihrist.jar
        until touched_after target/fihrist.jar $source; do touch target/fihrist.jar; done
        """);
    stage.run();

    stage.run();

    assertThat(stage.builds()).hasSize(2);
  }

  @Test
  void buildsAgainAfterABuildThatWasCutOff() throws Exception {
    stage.maven("mkdir -p target/lib; echo half a jar >target/fihrist.jar; kill -9 $PPID; exit 1");
    stage.run();
    stage.maven("mkdir -p target/lib; echo jar >target/fihrist.jar");

    assertThat(stage.run().out()).startsWith("JDK 1000\n");
    assertThat(stage.jar()).hasContent("jar");
  }

  @Test
  void aFailedBuildSaysSoAndLeavesNoJar() throws Exception {
    stage.built();
    date(stage.source(), Instant.now().plusSeconds(20));
    stage.maven("echo jar >target/fihrist.jar; echo 'A.java: what is this?'; exit 1");

    Ended ended = stage.run();

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("A.java: what is this?", "the build failed");
    assertThat(stage.jar()).doesNotExist();
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    Files.delete(stage.programs.resolve("mvn"));

    Ended ended = stage.run();

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).contains("Maven is needed to build").contains("apt-get install maven");
  }

  @Test
  void needsNoMavenWhenNothingIsToBeBuilt() throws Exception {
    stage.built();
    Files.delete(stage.programs.resolve("mvn"));

    assertThat(stage.run().code()).isZero();
  }

  @Test
  void ofTwoLaunchesAtOnceOneBuildsAndTheOtherWaits() throws Exception {
    // The build ends only after a second launch has requested the lock.
    mavenThatWaitsAtTheGate();
    Path flock = stage.programs.resolve("flock");
    Path real = flock.toRealPath();
    Files.delete(flock);
    script(
        flock,
        """
        #!/bin/sh
        if ! mkdir ../asked 2>/dev/null; then echo open >../gate; fi
        exec REAL "$@"
        """
            .replace("REAL", quoted(real)));

    launchTwice();
  }

  @Test
  void oneBuildsAndTheOtherWaitsWithoutFlockToo() throws Exception {
    mavenThatWaitsAtTheGate();
    Files.delete(stage.programs.resolve("flock"));
    Files.delete(stage.programs.resolve("sleep"));
    script(
        stage.programs.resolve("sleep"),
        "#!/bin/sh\nif mkdir ../slept 2>/dev/null; then echo open >../gate; fi\n");

    launchTwice();
  }

  @Test
  void aLockWhoseOwnerIsDeadHoldsNobodyUp() throws Exception {
    Files.delete(stage.programs.resolve("flock"));
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.createDirectories(stage.project.resolve("target"));
    Path lock = stage.project.resolve("target/fihrist.lock");
    Files.createSymbolicLink(lock, Path.of(Long.toString(dead.pid())));

    assertThat(stage.run().out()).startsWith("JDK 1000\n");
    assertThat(Files.isSymbolicLink(lock)).isFalse();
  }

  private void mavenThatWaitsAtTheGate() throws Exception {
    new ProcessBuilder("mkfifo", folder.resolve("gate").toString()).start().waitFor();
    stage.maven("cat ../gate >/dev/null; mkdir -p target/lib; echo jar >target/fihrist.jar");
  }

  private void launchTwice() throws Exception {
    Started one = stage.start(stage.launcher());
    Started other = stage.start(stage.launcher());

    assertThat(List.of(one.ended(), other.ended()))
        .allSatisfy(ended -> assertThat(ended.out()).startsWith("JDK 1000\n"))
        .allSatisfy(ended -> assertThat(ended.code()).isZero());
    assertThat(stage.builds()).hasSize(1);
  }
}
