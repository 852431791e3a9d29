package org.fihrist.corpus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fihrist.article.Comment;
import org.fihrist.corpus.page.CommentMarkers.Stamp;

/**
 * Reads the lines below the heading of the comments. A comment consists of a name, a time and a
 * text. A comment is recognised by its time; the name is above or beside the time.
 */
final class CommentReader {
  // Some pages print the number of likes directly before the next name: "0سوري".
  private static final Pattern GLUED_COUNTER = Pattern.compile("^\\p{Nd}{1,5}(?=\\p{L})");

  private final List<Comment> comments = new ArrayList<>();
  private final List<String> pending = new ArrayList<>();
  private Stamp stamp = new Stamp("", "");

  static List<Comment> read(List<String> lines) {
    CommentReader reader = new CommentReader();
    for (String line : lines) {
      CommentMarkers.stamp(line).ifPresentOrElse(reader::begin, () -> reader.pending.add(line));
    }
    reader.finish();
    return reader.comments;
  }

  private void begin(Stamp next) {
    String author = next.author();
    boolean nameAbove = author.isEmpty() && !pending.isEmpty();
    if (nameAbove) {
      author = pending.removeLast();
    }
    finish();
    stamp = new Stamp(GLUED_COUNTER.matcher(author).replaceFirst(""), next.time());
  }

  // Without times, names and texts cannot be distinguished, so each line is a comment.
  private void finish() {
    if (stamp.time().isEmpty()) {
      pending.forEach(line -> comments.add(new Comment("", "", line)));
    } else if (!pending.isEmpty()) {
      comments.add(new Comment(stamp.author(), stamp.time(), String.join("\n", pending)));
    }
    pending.clear();
  }
}
