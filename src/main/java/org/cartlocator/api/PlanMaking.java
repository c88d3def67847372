package org.cartlocator.api;

import java.net.URI;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.geocoding.Place;
import org.cartlocator.stay.Home;
import org.cartlocator.stay.PlanField;
import org.cartlocator.stay.PlanLink;
import org.cartlocator.stay.PlanReading;
import org.cartlocator.stay.PlanRequest;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.stay.StayPlanner;
import org.cartlocator.wording.Units;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes a plan of the parameters of a request, or refuses them. */
final class PlanMaking {

  private final StayPlanner planner;
  private final Geocoder geocoder;

  PlanMaking(StayPlanner planner, Geocoder geocoder) {
    this.planner = planner;
    this.geocoder = geocoder;
  }

  /**
   * Makes the plan.
   *
   * @param site the address of the site, to which the plan's page is added
   * @throws BadParameterException if the language or the units are none
   * @throws UnknownPlaceException if the place is not understood
   * @throws BadPlanException if anything else cannot be used
   */
  Made make(PlanParameters parameters, UriComponentsBuilder site) {
    LengthUnit units = Parameters.units(parameters.units());
    Wording wording = new Wording(Parameters.language(parameters.lang()), units.units());
    PlanLink link = parameters.link();
    Place home = home(link.text(PlanField.NEAR));
    PlanReading reading = planner.read(link, home == null ? null : home(home));
    if (!reading.faults().isEmpty()) {
      throw new BadPlanException(reading.faults(), wording);
    }
    PlanRequest request = reading.request().orElseThrow();
    PlanLink shared = home == null ? link : link.with(PlanField.NEAR, home.id());
    return new Made(planner.plan(request), home, address(shared, wording, site), units, wording);
  }

  /** The place that the id stands for, not the text: it is what the plan's page will start from. */
  private @Nullable Place home(String near) {
    if (near.isEmpty()) {
      return null;
    }
    Place place = Origin.of(geocoder, PlanField.NEAR.parameter(), near).place();
    return geocoder.findById(place.id()).orElse(place);
  }

  private static Home home(Place place) {
    return new Home(place.label(), place.location(), place.precision() == Place.Precision.REGION);
  }

  private static URI address(PlanLink link, Wording wording, UriComponentsBuilder site) {
    UriComponentsBuilder address = site.path("/plan");
    link.parameters().forEach(address::queryParam);
    address.queryParam("lang", wording.language().code());
    if (wording.units() != Units.MILES) {
      address.queryParam("units", wording.units().code());
    }
    return address.encode().build().toUri();
  }

  /**
   * A plan and what its answers are made with.
   *
   * @param home where the family lives; null if not told
   * @param link the address of the plan's page: it holds a place's id, never an address
   */
  record Made(StayPlan plan, @Nullable Place home, URI link, LengthUnit units, Wording wording) {}
}
