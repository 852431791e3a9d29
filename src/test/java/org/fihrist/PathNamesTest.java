package org.fihrist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The default disks of macOS and Windows ignore the case of a name: of two paths that differ only
 * in case, a checkout loses one, and so does a folder of compiled classes.
 */
class PathNamesTest {
  @Test
  void noTwoTrackedPathsDifferOnlyInCase() throws IOException, InterruptedException {
    assumeTrue(Files.exists(Path.of(".git")), "not a git checkout");
    List<String> files = trackedFiles();
    assertThat(files).contains("pom.xml");
    assertThat(alikeButForCase(Stream.concat(files.stream(), folders(files)))).isEmpty();
  }

  @Test
  void noTwoClassesOfAPackageDifferOnlyInCase() {
    Stream<String> classes =
        new ClassFileImporter().importPackages("org.fihrist").stream().map(JavaClass::getName);
    assertThat(alikeButForCase(classes)).isEmpty();
  }

  @Test
  void twoNamesThatDifferOnlyInCaseAreFound() {
    assertThat(alikeButForCase(Stream.of("page/DateLine", "page/Dateline", "page/Body")))
        .containsExactly(List.of("page/DateLine", "page/Dateline"));
  }

  private static Collection<List<String>> alikeButForCase(Stream<String> names) {
    return names
        .distinct()
        .collect(groupingBy(name -> name.toLowerCase(Locale.ROOT)))
        .values()
        .stream()
        .filter(alike -> alike.size() > 1)
        .toList();
  }

  /** Returns every folder of a file. Two folders that differ only in case become one as well. */
  private static Stream<String> folders(List<String> files) {
    return files.stream()
        .map(file -> Path.of(file).getParent())
        .flatMap(parent -> Stream.iterate(parent, folder -> folder != null, Path::getParent))
        .map(Path::toString);
  }

  private static List<String> trackedFiles() throws IOException, InterruptedException {
    Process git =
        new ProcessBuilder("git", "ls-files", "-z")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String listed = new String(git.getInputStream().readAllBytes(), UTF_8);
    assertThat(git.waitFor()).as("exit code of git ls-files").isZero();
    return Stream.of(listed.split("\0", -1)).filter(name -> !name.isEmpty()).toList();
  }
}
