package org.cartlocator.plain;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.site.Site;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells search engines what there is, and what to leave alone. */
@Controller
final class SiteController {

  /**
   * Answers to a family's question are no pages of their own, and files and plans are made for one
   * family each.
   */
  private static final String ROBOTS =
      """
      User-agent: *
      Disallow: /api/
      Disallow: /plan?
      Disallow: /compare?
      Disallow: /*near=
      Disallow: /*age=
      Disallow: /*diagnosis=
      Disallow: /*therapy=
      Disallow: /*within=
      Disallow: /*units=
      Disallow: /*listed=
      Disallow: /*nights=
      Disallow: /*compare=

      """;

  private static final Duration FRESH = Duration.ofHours(1);

  private final Catalog catalog;
  private final Templates templates;
  private final Site site;

  SiteController(Catalog catalog, Templates templates, Site site) {
    this.catalog = catalog;
    this.templates = templates;
    this.site = site;
  }

  @GetMapping(path = "/robots.txt", produces = "text/plain;charset=utf-8")
  ResponseEntity<String> robots(HttpServletRequest request) {
    return kept().body(ROBOTS + "Sitemap: " + site.address(request) + "/sitemap.xml\n");
  }

  @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
  ResponseEntity<String> sitemap(HttpServletRequest request) {
    return kept().body(templates.fill(Sitemap.of(catalog.dataset(), site.address(request))));
  }

  private static ResponseEntity.BodyBuilder kept() {
    return ResponseEntity.ok().cacheControl(CacheControl.maxAge(FRESH).cachePublic());
  }
}
