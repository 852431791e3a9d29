package org.fihrist;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the dependencies between packages. A new package needs a line in {@link #rooms}. */
class ArchitectureTest {
  private static final int LONGEST_FILE = 400;
  private static final int MAX_TYPES = 45;
  private static final String JACKSON = "tools.jackson..";
  private static final String JACKSON_ANNOTATIONS = "com.fasterxml.jackson.annotation..";
  private static final List<String> EVERYWHERE =
      List.of("java..", "javax..", "org.jspecify..", "org.slf4j..");

  private static JavaClasses fihrist;

  /** A package, the other packages that it may use, and the libraries. */
  record Room(String name, List<String> rooms, List<String> libraries) {
    String[] allowed() {
      return Stream.of(
              Stream.of("org.fihrist." + name + ".."),
              rooms.stream().map(room -> "org.fihrist." + room + ".."),
              EVERYWHERE.stream(),
              libraries.stream())
          .flatMap(allowed -> allowed)
          .toArray(String[]::new);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Room> rooms() {
    return List.of(
        new Room("article", List.of(), List.of()),
        new Room("text", List.of("article"), List.of()),
        new Room(
            "corpus",
            List.of("article", "text"),
            List.of(
                "com.ibm.icu..",
                "opennlp.tools..",
                "org.apache.commons.compress..",
                "org.apache.commons.io..",
                "org.apache.commons.csv..",
                "org.apache.james.mime4j..",
                "org.jsoup..",
                "org.netpreserve.jwarc..",
                "org.apache.pdfbox..",
                "org.apache.fontbox..",
                "org.apache.tika..",
                "com.pff..",
                "org.xml.sax..",
                JACKSON,
                JACKSON_ANNOTATIONS)),
        new Room(
            "analysis",
            List.of(),
            List.of("org.apache.lucene.analysis..", "org.apache.lucene.util..", "com.ibm.icu..")),
        new Room("query", List.of("article", "text"), List.of("org.apache.lucene.queryparser..")),
        new Room("names", List.of("analysis"), List.of()),
        new Room("search", List.of("article", "query"), List.of()),
        new Room("reuse", List.of("article", "search", "analysis"), List.of()),
        new Room("highlight", List.of("article", "search", "query", "analysis"), List.of()),
        new Room(
            "terms",
            List.of("article", "analysis", "names", "query", "search"),
            List.of("org.apache.lucene.util..")),
        new Room(
            "shard",
            List.of("terms.tree", "terms.evidence"),
            List.of(
                "org.apache.lucene.codecs..",
                "org.apache.lucene.document..",
                "org.apache.lucene.index..",
                "org.apache.lucene.search..",
                "org.apache.lucene.store..",
                "org.apache.lucene.util..")),
        new Room(
            "indexing",
            List.of("article", "analysis", "names", "query", "search", "terms"),
            List.of("org.apache.lucene.util..", JACKSON)),
        new Room(
            "advice",
            List.of("article", "analysis", "names", "query", "search", "terms"),
            List.of()),
        new Room(
            "ranking",
            List.of("article", "analysis", "highlight", "query", "reuse", "search", "terms"),
            List.of()),
        new Room(
            "archive",
            List.of(
                "advice",
                "analysis",
                "article",
                "highlight",
                "names",
                "query",
                "ranking",
                "search",
                "terms"),
            List.of()),
        new Room(
            "table",
            List.of(
                "advice",
                "analysis",
                "article",
                "indexing",
                "names",
                "ranking",
                "search",
                "shard.features",
                "terms"),
            List.of(
                "org.apache.lucene.util..",
                "org.apache.lucene.store..",
                "org.apache.lucene.codecs..")),
        new Room(
            "lucene",
            List.of(
                "archive",
                "table",
                "ranking",
                "advice",
                "indexing",
                "terms",
                "shard",
                "article",
                "analysis",
                "names",
                "query",
                "search",
                "highlight",
                "reuse"),
            List.of("org.apache.lucene..", JACKSON, JACKSON_ANNOTATIONS)),
        new Room(
            "opensearch",
            List.of(
                "archive",
                "advice",
                "analysis",
                "article",
                "indexing",
                "names",
                "query",
                "ranking",
                "reuse",
                "search",
                "shard.features",
                "table",
                "terms"),
            List.of(
                "org.apache.lucene.analysis..",
                "org.apache.lucene.store..",
                "org.apache.lucene.util..",
                JACKSON)),
        new Room(
            "engine",
            List.of(
                "lucene", "opensearch", "table", "search", "article", "query", "analysis", "names"),
            List.of()),
        new Room("eval", List.of("article", "search", "query"), List.of()),
        new Room(
            "api",
            List.of("search", "query", "article"),
            List.of(
                "org.apache.commons.csv..", "com.github.difflib..", JACKSON, JACKSON_ANNOTATIONS)),
        new Room(
            "batch",
            List.of("api", "search", "query", "article", "corpus"),
            List.of("org.apache.commons.csv..", JACKSON_ANNOTATIONS)),
        new Room(
            "mcp",
            List.of("api", "search", "query", "article"),
            List.of(
                "io.modelcontextprotocol..", "jakarta.servlet..", JACKSON, JACKSON_ANNOTATIONS)),
        new Room("alert", List.of("api", "search", "query", "article"), List.of("jakarta.mail..")),
        new Room(
            "server",
            List.of("alert", "api", "batch", "mcp", "search", "query", "article"),
            List.of(
                "io.javalin..",
                "org.eclipse.jetty..",
                "jakarta.servlet..",
                "kotlin..",
                "org.apache.commons.text..",
                "io.micrometer..",
                "io.github.bucket4j..",
                "org.jsoup..",
                "com.aayushatharva.brotli4j..")));
  }

  @BeforeAll
  static void importTheClasses() {
    fihrist =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.fihrist");
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomKnowsOnlyWhatItsLineOfTheTableNames(Room room) {
    classes()
        .that()
        .resideInAPackage("org.fihrist." + room.name() + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(room.allowed())
        .allowEmptyShould(true)
        .check(fihrist);
  }

  @Test
  void everyRoomStandsInTheTable() {
    var known = Stream.concat(rooms().stream().map(Room::name), Stream.of("cli")).collect(toSet());
    var found =
        fihrist.stream().map(type -> type.getPackageName().split("\\.", -1)[2]).collect(toSet());

    assertThat(found).isNotEmpty().isSubsetOf(known);
  }

  @Test
  void noRoomReachesBackToOneThatKnowsIt() {
    slices().matching("org.fihrist.(*)..").should().beFreeOfCycles().check(fihrist);
  }

  @Test
  void noPartOfTheEngineReachesBackToOneThatUsesIt() {
    slices().matching("org.fihrist.lucene.(*)..").should().beFreeOfCycles().check(fihrist);
  }

  @Test
  void theServerUsesNoEngine() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.fihrist.lucene..",
            "org.fihrist.opensearch..",
            "org.fihrist.engine..",
            "org.fihrist.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.fihrist.lucene..", "org.fihrist.opensearch..", "org.fihrist.engine..")
        .check(fihrist);
  }

  @Test
  void thePartsOfTheEngineAreItsOwn() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.fihrist.lucene..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.fihrist.lucene.*..")
        .check(fihrist);
  }

  @Test
  void commandsOpenAnIndexByItsAddress() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.fihrist.cli", "org.fihrist.cli.command..", "org.fihrist.cli.ingest..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.fihrist.lucene..")
        .check(fihrist);
  }

  @Test
  void onlyTheContractReadsParametersOfTheApi() {
    noClasses()
        .that()
        .resideInAPackage("org.fihrist.server..")
        .and()
        .resideOutsideOfPackages("org.fihrist.server.contract..", "org.fihrist.server.web..")
        .should()
        .callMethodWhere(
            target(nameMatching("(query|form|path)(Param|String).*|body.*"))
                .and(target(owner(assignableTo(Context.class)))))
        .check(fihrist);
  }

  @Test
  void ofTheCommandsOnlyThoseThatStartTheServerKnowIt() {
    noClasses()
        .that()
        .resideInAPackage("org.fihrist.cli..")
        .and()
        .haveNameNotMatching(
            ".*\\.(ServeCommand|StartCacheCommand|KeysCommand|BenchSearchCommand|WebhookOptions|TlsOptions)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.fihrist.server..")
        .check(fihrist);
  }

  @Test
  void aPackageIsSmallEnoughToReadInOneGo() {
    var sizes =
        fihrist.stream()
            .filter(type -> !type.getName().contains("$"))
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(groupingBy(type -> type.getPackageName(), counting()));

    assertThat(sizes.entrySet().stream().filter(each -> each.getValue() > MAX_TYPES)).isEmpty();
  }

  @Test
  void inQueryOnlyClassesNamedLuceneKnowIt() {
    noClasses()
        .that()
        .resideInAPackage("org.fihrist.query..")
        .and()
        .haveNameNotMatching(".*\\.Lucene\\w*(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(fihrist);
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Base|Constants|Common)")
        .check(fihrist);
  }

  @Test
  void filesAreShort() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      assertThat(files.filter(Files::isRegularFile).filter(file -> lines(file) > LONGEST_FILE))
          .as("files of more than %s lines", LONGEST_FILE)
          .isEmpty();
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
