package org.cartlocator.plain;

import java.util.List;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.finder.CenterMatch;
import org.cartlocator.finder.LodgingMatch;
import org.cartlocator.finder.Patient;
import org.cartlocator.geocoding.Place;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A center as a family sees it: what the pages about it are made of.
 *
 * @param match the center, how far it is, and whether it fits
 * @param lodging all places to stay near it, nearest first
 * @param asked what the family has asked, as it came
 * @param home where the family lives; null if not known
 * @param site absolute address of the site
 */
record Nearby(
    CenterMatch match,
    List<LodgingMatch> lodging,
    Asked asked,
    @Nullable Place home,
    String site,
    Dataset dataset,
    Wording wording) {

  Nearby {
    lodging = List.copyOf(lodging);
  }

  Center center() {
    return match.center();
  }

  /** What links to other pages hold of what was asked. */
  Asked sound() {
    return asked.sound(dataset, home);
  }

  Patient patient() {
    return asked.patient(dataset);
  }
}
