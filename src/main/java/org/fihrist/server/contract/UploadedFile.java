package org.fihrist.server.contract;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Map;

/** The file that a client sends as the body of a request. */
public final class UploadedFile {
  private UploadedFile() {}

  /**
   * Reads the whole file into memory.
   *
   * @param most maximal number of bytes
   * @param instead the advice for clients with a longer file
   * @throws HttpResponseException when the file is longer
   */
  public static byte[] read(Context context, int most, String instead) throws IOException {
    byte[] bytes = context.bodyInputStream().readNBytes(most + 1);
    if (bytes.length > most) {
      throw new HttpResponseException(
          HttpStatus.CONTENT_TOO_LARGE.getCode(),
          "The file is longer than " + most + " bytes. " + instead,
          Map.of());
    }
    return bytes;
  }
}
