package org.fihrist.corpus.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fihrist.article.Comment;
import org.fihrist.article.Content;
import org.fihrist.article.Credits;
import org.fihrist.article.DateSource;
import org.fihrist.article.Masthead;
import org.fihrist.article.Paragraph;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.RelatedList;
import org.fihrist.corpus.page.AddressDate;
import org.fihrist.corpus.page.DateCandidate;
import org.fihrist.corpus.page.MarkedPage;
import org.fihrist.corpus.page.Page;
import org.fihrist.corpus.page.PageObserver;
import org.fihrist.corpus.page.PageReader;
import org.fihrist.text.MatchKey;
import org.fihrist.text.Repetition;
import org.fihrist.text.Spacing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads an HTML page: first its metadata, then its visible text. */
public final class HtmlPageReader {
  /**
   * If the visible text is shorter than this share of the text in the metadata, the page loads its
   * text by a script, and the text of the metadata is used.
   */
  private static final double MIN_SHARE_OF_METADATA_TEXT = 0.5;

  private HtmlPageReader() {}

  /** Reads the parts of a page. */
  public static Page read(String html, PageContext context) {
    Document page = Jsoup.parse(html, context.address());
    PageObserver observer = context.observer();
    PublicationDate saved = SavedPage.date(page).orElse(context.fetched());
    String address = addressOf(page, context);
    context.rules().removeFrom(page, address);
    List<String> shown = VisibleMetadata.titles(page);
    JsonLd json = JsonLd.of(page);
    MetadataSources sources = new MetadataSources();
    sources.add("rule in " + OutletRules.FILE_NAME, ruled(page, context.rules(), address));
    sources.add("JSON-LD", json.metadata(shown));
    sources.add("microdata", Microdata.of(page));
    sources.add("<meta> and <link>", MetaTags.of(page));
    sources.add(
        "breadcrumbs and address", found(VisibleMetadata.category(page), context.address()));
    Optional<Element> body = context.rules().body(page, address);
    String ruledDate = context.rules().value(OutletRules.Target.DATE, page, address);
    List<RelatedList> related = RelatedBlocks.takeFrom(page, observer);
    List<Comment> comments = comments(json.comments(shown), CommentBlocks.takeFrom(page, observer));
    ArticleArea area = ArticleArea.of(page, titles(sources.all(), shown));
    List<DateCandidate> dates = new ArrayList<>();
    if (!ruledDate.isEmpty()) {
      dates.add(DateCandidate.read(ruledDate, saved, DateSource.RULE, OutletRules.FILE_NAME));
    }
    dates.addAll(dates(page, json.published(shown), area, sources.all().url(), saved));
    Metadata signed = VisibleMetadata.of(area);
    BoilerplateElements.removeFrom(page, observer);
    sources.add("element of an author", VisibleMetadata.of(page));
    sources.add("line below the headline", signed);
    Metadata known = sources.all();
    VisibleMetadata.removeFrom(page);
    TextBlocks text = text(body.orElseGet(() -> MainText.of(page)), known, observer);
    Page understood =
        PageReader.read(
            new MarkedPage(
                titles(known, shown), text.lines(), text.headings(), known.credits(), dates, saved),
            observer);
    Page whole = page(understood, known, comments, related, MetaTags.description(page));
    sources.tell(whole, observer);
    return whole;
  }

  /** The address of the page; a saved page may state its address in the markup. */
  private static String addressOf(Document page, PageContext context) {
    return context.rules().rules().isEmpty() || !context.address().isEmpty()
        ? context.address()
        : MetaTags.of(page).url();
  }

  private static Metadata ruled(Document page, OutletRules rules, String address) {
    if (rules.rules().isEmpty()) {
      return Metadata.NONE;
    }
    Credits credits =
        new Credits(
            rules.value(OutletRules.Target.OUTLET, page, address),
            rules.value(OutletRules.Target.AUTHOR, page, address),
            rules.value(OutletRules.Target.PLACE, page, address),
            rules.value(OutletRules.Target.CATEGORY, page, address));
    return new Metadata(
        rules.value(OutletRules.Target.TITLE, page, address), "", credits, "", "", "");
  }

  private static List<DateCandidate> dates(
      Document page, List<String> json, ArticleArea area, String url, PublicationDate fetched) {
    List<DateCandidate> dates = new ArrayList<>();
    for (String written : json) {
      dates.add(DateCandidate.read(written, fetched, DateSource.STRUCTURED_DATA, "JSON-LD"));
    }
    dates.addAll(PropertyDates.of(page, fetched));
    dates.addAll(MetaTags.dates(page, fetched));
    dates.addAll(VisibleDates.of(area, fetched));
    AddressDate.of(url).ifPresent(dates::add);
    return dates;
  }

  // On many sites the largest heading is the name of the site.
  private static List<String> titles(Metadata known, List<String> shown) {
    String outlet = MatchKey.of(known.credits().outlet());
    return Stream.concat(Stream.of(known.title()), shown.stream())
        .filter(title -> !title.isEmpty() && !MatchKey.of(title).equals(outlet))
        .toList();
  }

  private static Metadata found(String category, String address) {
    return new Metadata("", "", new Credits("", "", "", category), address, "", "");
  }

  private static TextBlocks text(Element body, Metadata known, PageObserver observer) {
    observer.text(BoilerplateElements.describe(body));
    TextBlocks shown = TextBlocks.of(body);
    int length = shown.lines().stream().mapToInt(String::length).sum();
    return length < MIN_SHARE_OF_METADATA_TEXT * known.text().length()
        ? new TextBlocks(Spacing.lines(known.text()), Set.of())
        : shown;
  }

  private static List<Comment> comments(List<Comment> said, List<Comment> shown) {
    return shown.isEmpty() ? said : shown;
  }

  private static Page page(
      Page understood,
      Metadata known,
      List<Comment> comments,
      List<RelatedList> related,
      String description) {
    Masthead head = understood.masthead();
    Content content = understood.content();
    List<Paragraph> paragraphs = new ArrayList<>(content.paragraphs());
    String lead = paragraphs.isEmpty() && known.lead().isEmpty() ? description : known.lead();
    if (!lead.isEmpty() && !Repetition.contains(head.title() + '\n' + content.body(), lead)) {
      paragraphs.addFirst(new Paragraph(Paragraph.Role.LEAD, lead));
    }
    return new Page(
        new Masthead(
            head.title(),
            head.credits(),
            head.published(),
            known.url().isEmpty() ? head.url() : known.url()),
        new Content(
            paragraphs,
            Stream.concat(content.comments().stream(), comments.stream()).toList(),
            Stream.concat(content.related().stream(), related.stream()).toList(),
            known.language()));
  }
}
