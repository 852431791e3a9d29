package org.fihrist.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.fihrist.server.contract.BasePath;

/**
 * The operator's settings for the page.
 *
 * @param publicAddress the address where readers reach the page, without a slash at the end; empty
 *     if it is the address of the server
 * @param labels the labels of facet values
 * @param joined whether the page's modules are joined into a few files; otherwise each module is
 *     one file
 * @param basePath the path under which everything is served, such as {@code /archive}; empty for
 *     the root
 */
public record SiteSettings(
    String publicAddress, FacetLabels labels, boolean joined, String basePath) {
  /** Default settings with the shipped labels. */
  public static final SiteSettings NONE = new SiteSettings("", FacetLabels.shipped());

  /** Settings of a joined page at the root. */
  public SiteSettings(String publicAddress, FacetLabels labels) {
    this(publicAddress, labels, true);
  }

  /** Settings of a page at the root. */
  public SiteSettings(String publicAddress, FacetLabels labels, boolean joined) {
    this(publicAddress, labels, joined, "");
  }

  /** Returns these settings with a base path. */
  public SiteSettings under(String path) {
    return new SiteSettings(publicAddress, labels, joined, path);
  }

  /**
   * @throws IllegalArgumentException when the address is not an HTTP address, when the path is
   *     invalid, or when a page that is not joined has a base path; the files of such a page have
   *     addresses from the root
   */
  public SiteSettings {
    basePath = BasePath.checked(basePath);
    if (!joined && !basePath.isEmpty()) {
      throw new IllegalArgumentException(
          "A page that is not joined is served only at the root. Leave out --base-path or"
              + " --unbundled.");
    }
    publicAddress = withoutSlash(publicAddress.strip());
    if (!publicAddress.isEmpty() && !isOfWeb(publicAddress)) {
      throw new IllegalArgumentException(
          "\"" + publicAddress + "\" is not an address such as https://archive.example.org.");
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
