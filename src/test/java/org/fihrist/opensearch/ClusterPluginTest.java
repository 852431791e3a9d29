package org.fihrist.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The plugin as {@code mvn package} makes it. */
@ExtendWith(ClusterNodes.Extension.class)
class ClusterPluginTest {
  private static final Path PLUGIN = Path.of("target/fihrist-plugin.zip");

  @Test
  void theZipHasADescriptorAndOneJarOfOurs() throws IOException {
    Map<String, byte[]> files = files(plugin());

    assertThat(files).containsOnlyKeys("plugin-descriptor.properties", "fihrist-plugin.jar");
    Properties descriptor = new Properties();
    descriptor.load(new StringReader(new String(files.get("plugin-descriptor.properties"), UTF_8)));
    assertThat(descriptor)
        .containsEntry("name", "fihrist")
        .containsEntry("opensearch.version", "3.8.0")
        .containsEntry("classname", "org.fihrist.plugin.FihristPlugin")
        .doesNotContainValue("@version@");
  }

  @Test
  void theJarKnowsNoArabic() throws IOException {
    Map<String, byte[]> classes = files(requireNonNull(files(plugin()).get("fihrist-plugin.jar")));

    assertThat(classes.keySet().stream().filter(name -> name.endsWith(".class")))
        .contains("org/fihrist/shard/TreeQueries.class")
        .allMatch(name -> name.matches("org/fihrist/(plugin|shard|terms/tree)/[^/]+"));
  }

  @Test
  void openSearchIsNotOnTheClassPathOfTheProduct() throws IOException {
    assertThatThrownBy(() -> Class.forName("org.opensearch.Version"))
        .isInstanceOf(ClassNotFoundException.class);
    Path libraries = Path.of("target/lib");
    assumeTrue(Files.isDirectory(libraries), "skipped: there is no " + libraries);
    try (Stream<Path> jars = Files.list(libraries)) {
      assertThat(jars).isNotEmpty().noneMatch(jar -> jar.toString().contains("opensearch"));
    }
  }

  @Test
  void everyNodeHasInstalledIt(ClusterNodes nodes) {
    String plugins = nodes.http().get("/_cat/plugins?h=name,component");

    assertThat(plugins.lines().filter(line -> line.endsWith("fihrist"))).hasSize(3);
    assertThat(nodes.http().json("GET", "/_fihrist", "").get("tree").asInt()).isEqualTo(1);
  }

  private static byte[] plugin() throws IOException {
    assumeTrue(Files.exists(PLUGIN), "skipped: there is no " + PLUGIN + ", see mvn package");
    return Files.readAllBytes(PLUGIN);
  }

  private static Map<String, byte[]> files(byte[] bytes) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (InputStream file = new ByteArrayInputStream(bytes);
        ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          files.put(entry.getName(), zip.readAllBytes());
        }
      }
    }
    return files;
  }
}
