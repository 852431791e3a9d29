package org.fihrist.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;

/** Collects all articles and rejects of a corpus. */
final class Gathered implements Intake {
  final List<Article> articles = new ArrayList<>();
  final List<Reject> rejects = new ArrayList<>();
  final List<Long> progress = new ArrayList<>();

  static Gathered from(Path... sources) throws IOException {
    Gathered gathered = new Gathered();
    Corpus.open(List.of(sources)).read(gathered);
    return gathered;
  }

  static Gathered fromText(Path folder, String text) throws IOException {
    return from(Files.writeString(folder.resolve("input"), text));
  }

  static Path write(Path file, String text, Charset charset) throws IOException {
    return Files.write(file, text.getBytes(charset));
  }

  static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  Article only() {
    if (articles.size() != 1 || !rejects.isEmpty()) {
      throw new AssertionError("not one article: " + articles + rejects);
    }
    return articles.getFirst();
  }

  Reject onlyReject() {
    if (!articles.isEmpty() || rejects.size() != 1) {
      throw new AssertionError("not one reject: " + articles + rejects);
    }
    return rejects.getFirst();
  }

  List<String> titles() {
    return articles.stream().map(article -> article.masthead().title()).toList();
  }

  List<String> ids() {
    return articles.stream().map(Article::id).toList();
  }

  List<Reject.Reason> reasons() {
    return rejects.stream().map(Reject::reason).toList();
  }

  @Override
  public void article(Article article) {
    articles.add(article);
  }

  @Override
  public void reject(Reject reject) {
    rejects.add(reject);
  }

  @Override
  public void progress(Path file, long bytesDone) {
    progress.add(bytesDone);
  }
}
