package org.fihrist.corpus.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Base64;
import org.fihrist.article.Masthead;
import org.junit.jupiter.api.Test;

class MailMessageTest {
  private static Masthead read(String from, String subject) {
    String message =
        "From: "
            + from
            + "\r\nSubject: "
            + subject
            + "\r\nMessage-ID: <1@example.org>\r\n"
            + "Content-Type: text/plain; charset=utf-8\r\n\r\nنص الرسالة كما كتب.\r\n";
    return MailMessage.read(message.getBytes(UTF_8)).orElseThrow().masthead();
  }

  private static String encoded(String text) {
    return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(UTF_8)) + "?=";
  }

  @Test
  void anEncodedSubjectThatIsMojibakeIsPutRight() {
    String subject = "شكوى من تأخر الحافلة المدرسية";
    String spoilt =
        new String(
            subject.getBytes(Charset.forName("windows-1256")), Charset.forName("windows-1252"));
    assertThat(read("a@example.org", encoded("Fwd: " + spoilt)).title())
        .isEqualTo("Fwd: " + subject);
  }

  @Test
  void marksOfDirectionGoFromTheEndsOfASender() {
    for (String from :
        new String[] {
          "\"\u200fسامر المحرر\u200f\" <a@example.org>",
          "\u202bسامر المحرر\u202c <a@example.org>",
          encoded("\u200fسامر المحرر\u200e") + " <a@example.org>"
        }) {
      assertThat(read(from, "خبر").credits().author()).isEqualTo("سامر المحرر");
    }
  }
}
