package org.cartlocator.plain;

import java.util.ArrayList;
import java.util.List;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.site.PageAddresses;
import org.cartlocator.wording.Language;

/** The pages that a search engine should know, each in every language. */
record Sitemap(List<Entry> entries) {

  Sitemap {
    entries = List.copyOf(entries);
  }

  /**
   * A page.
   *
   * @param changed the day its facts were last looked at, as YYYY-MM-DD
   */
  record Entry(String address, String changed, List<PageAddresses.Alternate> alternates) {
    Entry {
      alternates = List.copyOf(alternates);
    }
  }

  static Sitemap of(Dataset dataset, String site) {
    List<Entry> entries = new ArrayList<>();
    for (String path : List.of("/", Paths.GUIDE, Paths.DATA, Paths.FIND)) {
      add(entries, site + path, dataset.updated().toString());
    }
    for (Center center : dataset.centers()) {
      add(entries, site + Paths.CENTERS + center.id(), center.reviewed().toString());
    }
    for (Lodging place : dataset.lodging()) {
      add(entries, site + Paths.LODGING + place.id(), place.reviewed().toString());
    }
    return new Sitemap(entries);
  }

  private static void add(List<Entry> entries, String bare, String changed) {
    PageAddresses addresses = new PageAddresses(bare);
    for (Language language : Language.values()) {
      entries.add(new Entry(addresses.in(language), changed, addresses.alternates()));
    }
  }
}
