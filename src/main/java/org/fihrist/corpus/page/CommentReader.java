package org.fihrist.corpus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fihrist.article.Comment;
import org.fihrist.corpus.page.CommentMarkers.Stamp;

/**
 * Reads the lines below a comments heading. A comment is a name, a time and its text; the time line
 * is the mark, the name stands above or beside it.
 */
final class CommentReader {
  // Pages set the count of likes right before the next name: "0سوري".
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

  // Without times there is no telling names from words, so each line is a comment of its own.
  private void finish() {
    if (stamp.time().isEmpty()) {
      pending.forEach(line -> comments.add(new Comment("", "", line)));
    } else if (!pending.isEmpty()) {
      comments.add(new Comment(stamp.author(), stamp.time(), String.join("\n", pending)));
    }
    pending.clear();
  }
}
