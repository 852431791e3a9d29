package org.fihrist.corpus;

import static org.fihrist.article.Reject.Reason.TOO_LARGE;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fihrist.article.Place;
import org.fihrist.article.Reject;
import org.fihrist.corpus.fields.FieldMap;
import org.fihrist.corpus.input.RecordReader;
import org.fihrist.corpus.input.TextFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON other than JSON lines: an array of articles, an object that contains a list of
 * articles, an article over many lines, or several of these one after another. It is a streaming
 * parser that holds one article in memory.
 */
final class JsonDocumentReader implements ArticleReader {
  private static final String FORMAT = "json";
  private static final long MAX_CHARS_PER_RECORD = 1 << 24;
  private static final String STRING = "\"(?:[^\"\\\\]|\\\\.){0,500}+\"";

  private static final Pattern OPENING =
      Pattern.compile(
          "\\s*(?:\\[\\s*[\\[{\\]]"
              + "|\\{[ \\t]*\\R\\s*[\"}]"
              + "|\\{\\s*(?:"
              + STRING
              + "\\s*:\\s*(?:"
              + STRING
              + "\\s*,|[\\w.+-]++\\s*,|\\{)\\s*){0,40}+\"(?:"
              + JsonLists.NAMES
              + ")\"\\s*:\\s*\\[\\s*\\{)");
  private static final Pattern LINES =
      Pattern.compile("\\s*\\{[ \\t]*\"[^\\n]*\\}\\s*\\R\\s*\\{[ \\t]*\"");

  /** A mapper for values that follow each other and for lists that are read element by element. */
  static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public boolean recognises(String opening) {
    return OPENING.matcher(opening).lookingAt() && !LINES.matcher(opening).lookingAt();
  }

  @Override
  public void read(TextFile text, Intake intake) throws IOException {
    Optional<FieldMap> fields = FieldMaps.of(text.origin(), FORMAT, intake);
    if (fields.isEmpty()) {
      return;
    }
    RecordReader records = text.records(MAX_CHARS_PER_RECORD);
    JsonLists lists = new JsonLists(fields.get(), text.origin(), records, intake);
    try (JsonParser parser = MAPPER.createParser(records)) {
      while (parser.nextToken() != null) {
        lists.readValue(parser);
      }
      lists.finish();
    } catch (JacksonException e) {
      switch (e.getCause()) {
        case RecordReader.TooLongException tooLong ->
            intake.reject(
                new Reject(
                    lists.source(place(e)),
                    TOO_LARGE,
                    "From here on " + tooLong.getMessage() + "; split it. The rest was not read."));
        case IOException broken -> throw broken;
        case null, default -> lists.rejectDamage(place(e), JsonLinesReader.firstLine(e));
      }
    }
  }

  private static Place place(JacksonException e) {
    return e.getLocation() == null ? Place.UNKNOWN : Place.line(e.getLocation().getLineNr());
  }
}
