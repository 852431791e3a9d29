package org.fihrist.corpus.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fihrist.article.Reject.Reason;
import org.fihrist.cli.ChildClassPath;
import org.fihrist.corpus.archive.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class DocumentWorkersTest {
  private static final Path FORMATS = Path.of("src/test/resources/corpus/formats/document");
  private static final Path GOOD = FORMATS.resolve("visual-order.pdf");
  private static final String TITLE = "الآلاف يشاركون في سباق بيروت";
  private static final Duration LONG = Duration.ofMinutes(2);

  @TempDir Path folder;

  // The system reports only the beginning of a long command, and the class path is long.
  private static List<ProcessHandle> children() {
    try (Stream<ProcessHandle> children = ProcessHandle.current().children()) {
      return children
          .filter(ProcessHandle::isAlive)
          .filter(child ->
              child.info().commandLine().orElse("").contains("-XX:+ExitOnOutOfMemoryError"))
          .toList();
    }
  }

  private static void kill(ProcessHandle child) {
    child.destroyForcibly();
    child.onExit().join();
  }

  private static String title(DocumentWorkers workers, Path file) throws IOException {
    return workers.parse(DocumentKind.PDF, file).getFirst().masthead().title();
  }

  private static Reason reason(DocumentWorkers workers, DocumentKind kind, Path file) {
    return catchThrowableOfType(RefusedException.class, () -> workers.parse(kind, file)).reason();
  }

  /**
   * Returns a file with ten drawings, each of which draws the next one ten times. Reading its text
   * would take years.
   */
  private Path endless() throws IOException {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    pdf.append("1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
    pdf.append("2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n");
    pdf.append("3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R");
    pdf.append("/Resources<</XObject<</X 5 0 R>>>>>>endobj\n");
    pdf.append("4 0 obj<</Length 5>>stream\n/X Do\nendstream endobj\n");
    String draw = "/X Do ".repeat(10);
    for (int i = 5; i < 25; i++) {
      pdf.append(i + " 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length " + draw.length());
      pdf.append("/Resources<</XObject<</X " + (i + 1) + " 0 R>>>>>>stream\n" + draw);
      pdf.append("\nendstream endobj\n");
    }
    pdf.append("trailer<</Root 1 0 R>>\n%%EOF\n");
    return Files.writeString(folder.resolve("endless.pdf"), pdf.toString(), ISO_8859_1);
  }

  /**
   * Returns a file with millions of empty paragraphs. Each takes a hundred times its size in
   * memory.
   */
  private Path vast() throws IOException {
    Path file = folder.resolve("vast.docx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("<w:document><w:body>".getBytes(ISO_8859_1));
      byte[] paragraphs = "<w:p/>".repeat(100_000).getBytes(ISO_8859_1);
      for (int i = 0; i < 20; i++) {
        zip.write(paragraphs);
      }
      zip.write("</w:body></w:document>".getBytes(ISO_8859_1));
    }
    return file;
  }

  @Test
  void aProcessParsesManyDocumentsAndEndsWithItsOwner() throws IOException {
    ProcessHandle child;
    try (DocumentWorkers workers = new DocumentWorkers(WorkerLimits.USUAL)) {
      assertThat(children()).isEmpty();
      assertThat(title(workers, GOOD)).isEqualTo(TITLE);
      child = children().getFirst();
      assertThat(reason(workers, DocumentKind.PDF, FORMATS.resolve("scan.pdf")))
          .isEqualTo(Reason.NO_TEXT);
      assertThat(title(workers, GOOD)).isEqualTo(TITLE);
      assertThat(children()).containsExactly(child);
    }
    child.onExit().join();
    assertThat(children()).isEmpty();
  }

  @Test
  void aProcessThatWasKilledIsReplaced() throws IOException {
    try (DocumentWorkers workers = new DocumentWorkers(WorkerLimits.USUAL)) {
      title(workers, GOOD);
      children().forEach(DocumentWorkersTest::kill);
      assertThat(title(workers, GOOD)).isEqualTo(TITLE);
    }
  }

  @Test
  void aProcessThatIsKilledCostsOnlyItsDocument() throws IOException {
    Path endless = endless();
    try (DocumentWorkers workers = new DocumentWorkers(new WorkerLimits(128, LONG))) {
      Thread killer =
          Thread.ofPlatform()
              .start(() -> {
                while (children().isEmpty()) {
                  Thread.onSpinWait();
                }
                kill(children().getFirst());
              });
      assertThat(reason(workers, DocumentKind.PDF, endless)).isEqualTo(Reason.CRASHED);
      assertThat(killer.isAlive() && !children().isEmpty()).isFalse();
      assertThat(title(workers, GOOD)).isEqualTo(TITLE);
    }
  }

  @Test
  void aDocumentThatExhaustsTheMemoryCostsOnlyItself() throws IOException {
    Path vast = vast();
    try (DocumentWorkers workers = new DocumentWorkers(new WorkerLimits(64, LONG))) {
      assertThat(reason(workers, DocumentKind.DOCX, vast)).isEqualTo(Reason.OUT_OF_MEMORY);
      assertThat(title(workers, GOOD)).isEqualTo(TITLE);
    }
  }

  @Test
  void aDocumentThatTakesTooLongIsRejected() throws IOException {
    try (DocumentWorkers workers =
        new DocumentWorkers(new WorkerLimits(128, Duration.ofSeconds(3)))) {
      assertThat(reason(workers, DocumentKind.PDF, endless())).isEqualTo(Reason.TIMED_OUT);
      for (ProcessHandle child : children()) {
        child.onExit().join();
      }
    }
  }

  @Test
  void aProcessEndsWithItsOwnerEvenWhileItParses() throws Exception {
    Process worker =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                ChildClassPath.text(),
                DocumentWorker.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (DataOutputStream requests = new DataOutputStream(worker.getOutputStream())) {
      Request request = new Request(DocumentKind.PDF, endless().toString());
      byte[] asked = JsonMapper.shared().writeValueAsBytes(request);
      requests.writeInt(asked.length);
      requests.write(asked);
    }
    assertThat(worker.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(worker.exitValue()).isZero();
  }
}
