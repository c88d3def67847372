package org.cartlocator.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the site is on the web. */
@Component
public final class Site {

  private final SiteSettings settings;

  Site(SiteSettings settings) {
    this.settings = settings;
  }

  /** Its address without a slash at the end: the one that is set, else the one of this request. */
  public String address(HttpServletRequest request) {
    return settings
        .site()
        .orElseGet(
            () -> ServletUriComponentsBuilder.fromContextPath(request).build().toUriString());
  }
}
