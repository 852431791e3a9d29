package org.fihrist.corpus;

import static org.fihrist.article.Reject.Reason.DAMAGED;
import static org.fihrist.article.Reject.Reason.TOO_LARGE;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fihrist.article.Place;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.corpus.fields.FieldMap;
import org.fihrist.corpus.input.BoundedLines;
import org.fihrist.corpus.input.TextFile;
import org.fihrist.text.Spacing;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON lines: one object per line, with {@code id}, {@code title}, {@code body} and the other
 * fields that {@link JsonArticle} knows. A line that is no object becomes a reject, and the next
 * line is read.
 */
final class JsonLinesReader implements ArticleReader {
  static final int MAX_CHARS_PER_LINE = 1 << 24;
  private static final String FORMAT = "jsonl";
  private static final Pattern FIRST_LINE = Pattern.compile("\\s*\\{[ \\t]*(?:\"|\\}).*");

  private final JsonMapper mapper = JsonMapper.shared();

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public boolean recognises(String opening) {
    return FIRST_LINE.matcher(opening).lookingAt();
  }

  @Override
  public void read(TextFile text, Intake intake) throws IOException {
    Optional<FieldMap> fields = FieldMaps.of(text.origin(), FORMAT, intake);
    if (fields.isPresent()) {
      read(text, fields.get(), intake);
    }
  }

  private void read(TextFile text, FieldMap fields, Intake intake) throws IOException {
    BoundedLines lines = text.lines(MAX_CHARS_PER_LINE);
    long position = 0;
    while (lines.next()) {
      String line = lines.line();
      if (!Spacing.strip(line).isEmpty()) {
        Source source = text.origin().source(++position, Place.line(lines.number()), FORMAT);
        if (lines.tooLong()) {
          intake.reject(new Reject(source, TOO_LARGE, tooLong(lines.number())));
        } else {
          parse(line, source, intake)
              .map(node -> new JsonArticle(fields, node, text.origin().fetched()))
              .ifPresent(article -> article.give(source, intake));
        }
      }
    }
  }

  private Optional<JsonNode> parse(String line, Source source, Intake intake) {
    String number = "Line " + source.place().number();
    try {
      JsonNode node = mapper.readTree(line);
      if (node.isObject()) {
        return Optional.of(node);
      }
      intake.reject(
          new Reject(
              source,
              DAMAGED,
              number + " is JSON but not an object; an article is {\"title\":…}."));
    } catch (JacksonException e) {
      intake.reject(new Reject(source, DAMAGED, number + " is not JSON: " + firstLine(e) + "."));
    }
    return Optional.empty();
  }

  static String firstLine(JacksonException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("it cannot be parsed");
  }

  private static String tooLong(long number) {
    return "Line "
        + number
        + " has more than "
        + MAX_CHARS_PER_LINE
        + " characters; split the article.";
  }
}
