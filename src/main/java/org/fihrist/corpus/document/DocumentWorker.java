package org.fihrist.corpus.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.fihrist.article.Reject;
import org.fihrist.corpus.archive.RefusedException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The process that parses documents. It reads requests from its standard input and writes answers,
 * each after its length. A document that crashes this process does not affect the main process. The
 * process ends when its input ends, so it never outlives the main process.
 */
public final class DocumentWorker {
  private static final ParserAnswer TOO_LARGE =
      ParserAnswer.refused(Reject.Reason.TOO_LARGE, "It has more text than the limit; split it.");
  private static final JsonMapper JSON = JsonMapper.shared();

  private DocumentWorker() {}

  /** Answers requests until the input ends. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    DataOutputStream answers = new DataOutputStream(System.out);
    // Output of libraries must not be mixed with the answers.
    System.setOut(System.err);
    FontMappers.set(SubstituteFont.load());
    BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    Thread.ofPlatform().daemon().start(() -> listen(requests));
    while (true) {
      byte[] answer = JSON.writeValueAsBytes(answer(requests.take()));
      if (answer.length > ParserAnswer.MAX_BYTES) {
        answer = JSON.writeValueAsBytes(TOO_LARGE);
      }
      answers.writeInt(answer.length);
      answers.write(answer);
      answers.flush();
    }
  }

  private static void listen(BlockingQueue<Request> requests) {
    try (DataInputStream in = new DataInputStream(System.in)) {
      while (true) {
        requests.add(JSON.readValue(in.readNBytes(in.readInt()), Request.class));
      }
    } catch (IOException e) {
      // End the process even while a document is being parsed, because parsing may never finish.
      Runtime.getRuntime().halt(0);
    }
  }

  private static ParserAnswer answer(Request request) {
    try {
      Path file = Path.of(request.path());
      if (request.page() > 0) {
        PageImage.write(request.kind(), file, request.page(), Path.of(request.picture()));
        return ParserAnswer.of(List.of());
      }
      return ParserAnswer.of(parse(request.kind(), file));
    } catch (RefusedException e) {
      return ParserAnswer.refused(e.reason(), e.detail());
    } catch (StackOverflowError e) {
      return ParserAnswer.refused(
          Reject.Reason.DAMAGED, "Its parts are nested too deeply; save it anew as text.");
    } catch (IOException | RuntimeException | LinkageError e) {
      return ParserAnswer.refused(
          Reject.Reason.DAMAGED, "It is damaged (" + e + "); fetch it again or save it anew.");
    }
  }

  private static List<ParsedText> parse(DocumentKind kind, Path file) throws IOException {
    return switch (kind) {
      case PDF -> List.of(PdfDocument.parse(file));
      case DOCX -> List.of(DocxDocument.parse(file));
      case ODT -> List.of(OdtDocument.parse(file));
      case EPUB -> EpubBook.parse(file);
      case PST -> Mailbox.parse(file);
      case IMAGE ->
          throw new RefusedException(Reject.Reason.NO_TEXT, "This is a picture, and no text.");
      case DOC, RTF, XLS, XLSX, ODS, PPT, PPTX, ODP, MSG -> OfficeDocument.parse(kind, file);
    };
  }
}
