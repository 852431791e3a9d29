package org.fihrist.alert;

/**
 * A saved search.
 *
 * @param id its id, which never changes
 * @param name the name that its owner gave it
 * @param search the search as URL parameters
 * @param created the time of its creation, ISO 8601 in UTC
 * @param webhook the target of its hits
 */
public record Alert(String id, String name, String search, String created, Webhook webhook) {
  /** The longest name, in UTF-16 units. */
  public static final int LONGEST_NAME = 200;

  /**
   * The target of hits.
   *
   * @param address the address of a webhook, or {@code mailto:} and a mailbox; empty when hits are
   *     not sent
   * @param secret the key of the signatures; empty when there is no address
   */
  public record Webhook(String address, String secret) {
    /** Hits are not sent. */
    public static final Webhook NONE = new Webhook("", "");

    private static final String MAIL = "mailto:";

    /** Returns a target for a mailbox. */
    public static Webhook ofMailbox(String mailbox) {
      return new Webhook(MAIL + mailbox, "");
    }

    /** Tests whether hits are sent by e-mail. */
    public boolean isMail() {
      return address.startsWith(MAIL);
    }

    /** Returns the mailbox if hits are sent by e-mail. */
    public String mailbox() {
      return address.substring(MAIL.length());
    }
  }
}
