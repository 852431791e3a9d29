package org.fihrist.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.fihrist.server.contract.BasePath;

/**
 * What an operator sets for the page.
 *
 * @param publicAddress where readers reach the page, without a slash at its end; empty when it is
 *     where the server listens
 * @param labels what values of facets are called
 * @param joined whether the page is sent in few files; its source is one file a module
 * @param basePath the path under which everything is served, such as {@code /archive}; empty for
 *     the root
 */
public record SiteSettings(
    String publicAddress, FacetLabels labels, boolean joined, String basePath) {
  /** Nothing set: the labels that Fihrist brings along. */
  public static final SiteSettings NONE = new SiteSettings("", FacetLabels.shipped());

  /** Settings of a page that is sent in few files. */
  public SiteSettings(String publicAddress, FacetLabels labels) {
    this(publicAddress, labels, true);
  }

  /** Settings of a page at the root. */
  public SiteSettings(String publicAddress, FacetLabels labels, boolean joined) {
    this(publicAddress, labels, joined, "");
  }

  /** The same under a path. */
  public SiteSettings under(String path) {
    return new SiteSettings(publicAddress, labels, joined, path);
  }

  /**
   * @throws IllegalArgumentException when the address is not one of the web, or the path is none,
   *     or the page is to be sent as it is in its folder, where it names its files from the root
   */
  public SiteSettings {
    basePath = BasePath.checked(basePath);
    if (!joined && !basePath.isEmpty()) {
      throw new IllegalArgumentException(
          "A page that is not joined is served at the root only: leave --base-path or --unbundled"
              + " out.");
    }
    publicAddress = withoutSlash(publicAddress.strip());
    if (!publicAddress.isEmpty() && !isOfWeb(publicAddress)) {
      throw new IllegalArgumentException(
          "\"" + publicAddress + "\" is no address such as https://archive.example.org.");
    }
  }

  private static String withoutSlash(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  private static boolean isOfWeb(String address) {
    try {
      URI uri = new URI(address);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      return (scheme.equals("http") || scheme.equals("https"))
          && uri.getHost() != null
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null
          && uri.getRawUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
