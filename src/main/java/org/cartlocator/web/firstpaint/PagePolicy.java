package org.cartlocator.web.firstpaint;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import org.cartlocator.web.map.MapSettings;
import org.cartlocator.web.map.Tiles;
import org.springframework.stereotype.Component;

/**
 * Tells browsers what a page may load and run: files of this site, the scripts that stand in the
 * document by the server's own hand, and street images of the one host that the operator has named.
 * What Flow forces open is named in decision 27.
 */
@Component
class PagePolicy {

  private static final int NONCE_BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final String images;

  PagePolicy(MapSettings map) {
    this.images = imageHost(map);
  }

  /**
   * Marks the scripts that are in the document now, and sends the policy that lets these alone run.
   * To be called before a view is drawn: a script in what a view draws is none of ours.
   */
  void apply(IndexHtmlResponse response) {
    String nonce = nonce();
    response.getDocument().select("script").attr("nonce", nonce);
    response.getVaadinResponse().setHeader("Content-Security-Policy", policy(nonce));
  }

  private String policy(String nonce) {
    return "default-src 'none'; script-src 'self' 'nonce-"
        + nonce
        + "' 'unsafe-eval'; script-src-attr 'none'; style-src 'self' 'unsafe-inline';"
        + " img-src 'self' data:"
        + images
        + "; font-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self';"
        + " form-action 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'none'";
  }

  private String nonce() {
    byte[] bytes = new byte[NONCE_BYTES];
    random.nextBytes(bytes);
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The host of street images as the policy names it, with a blank before; empty where none is. */
  static String imageHost(MapSettings map) {
    String url = map.tileUrl();
    if (map.tiles() == Tiles.Mode.OFF || url.startsWith("/")) {
      return "";
    }
    // Leaflet's {s} stands for one of several sister hosts.
    boolean sisters = url.contains("//{s}.");
    URI uri = URI.create(url.replace("{s}.", "").replaceAll("[{}]", ""));
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return " " + uri.getScheme() + "://" + (sisters ? "*." : "") + uri.getHost() + port;
  }
}
