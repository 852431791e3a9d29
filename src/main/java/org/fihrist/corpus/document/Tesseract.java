package org.fihrist.corpus.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.fihrist.article.Reject;
import org.fihrist.corpus.archive.RefusedException;
import org.fihrist.corpus.archive.StaleSpools;

/**
 * The program Tesseract, which recognises letters in pictures. It runs in a process of its own for
 * each page, with one thread and limits of time and memory.
 *
 * @param program its file
 * @param version as it names itself
 */
public record Tesseract(Path program, String version) {
  /** How to get it, in a clause. */
  static final String INSTALLATION =
      "install Tesseract (apt-get install tesseract-ocr tesseract-ocr-ara) and read it again";

  private static final String LANGUAGES = "ara+eng";
  private static final int MAX_SECONDS = 120;
  private static final int MAX_KILOBYTES = 1_500_000;
  private static final long MAX_OUTPUT = 1 << 24;

  /** The limits also hold when this process has ended. */
  private static final String LIMITED =
      "ulimit -v " + MAX_KILOBYTES + "; ulimit -t " + MAX_SECONDS + "; exec \"$0\" \"$@\"";

  /** The one on the PATH; empty when there is none, or it knows no Arabic. */
  public static Optional<Tesseract> find() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    for (String folder : path.split(Pattern.quote(File.pathSeparator), -1)) {
      Path program = Path.of(folder).resolve("tesseract");
      if (!folder.isEmpty() && Files.isExecutable(program)) {
        return asked(program);
      }
    }
    return Optional.empty();
  }

  private static Optional<Tesseract> asked(Path program) {
    try {
      boolean arabic = output(program, "--list-langs").lines().anyMatch("ara"::equals);
      String version = output(program, "--version").lines().findFirst().orElse("").strip();
      return arabic ? Optional.of(new Tesseract(program, version)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String output(Path program, String option) throws IOException {
    Process process =
        new ProcessBuilder(program.toString(), option).redirectErrorStream(true).start();
    process.getOutputStream().close();
    return new String(process.getInputStream().readNBytes(1 << 16), UTF_8);
  }

  /**
   * Recognises a page.
   *
   * @return a table of words, as the option {@code tsv} writes it
   * @throws RefusedException when it takes too long or breaks down
   */
  String recognise(Path picture) throws IOException {
    Path table = Files.createTempFile(picture.getParent(), StaleSpools.prefix(), ".tsv");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(
              List.of(
                  "/bin/sh",
                  "-c",
                  LIMITED,
                  program.toString(),
                  picture.toString(),
                  "stdout",
                  "-l",
                  LANGUAGES,
                  "tsv"));
      builder.environment().put("OMP_THREAD_LIMIT", "1");
      builder.redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(table.toFile());
      Process process = builder.start();
      process.getOutputStream().close();
      await(process);
      if (Files.size(table) > MAX_OUTPUT) {
        throw new RefusedException(
            Reject.Reason.TOO_LARGE, "More letters were recognised than any page has.");
      }
      return Files.readString(table);
    } finally {
      Files.deleteIfExists(table);
    }
  }

  private static void await(Process process) throws RefusedException {
    try {
      if (!process.waitFor(MAX_SECONDS, TimeUnit.SECONDS)) {
        throw new RefusedException(
            Reject.Reason.TIMED_OUT,
            "Recognising a page took more than " + MAX_SECONDS + " seconds; scan it anew.");
      }
      if (process.exitValue() != 0) {
        throw new RefusedException(
            Reject.Reason.CRASHED,
            "Tesseract broke down over it (exit status "
                + process.exitValue()
                + "); scan it anew.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RefusedException(Reject.Reason.CRASHED, "Reading was stopped while recognising.");
    } finally {
      process.destroyForcibly();
    }
  }
}
