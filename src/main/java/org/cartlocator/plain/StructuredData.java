package org.cartlocator.plain;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartlocator.catalog.Address;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.Location;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.catalog.Therapy;
import org.cartlocator.finder.LodgingMatch;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Facts for programs, in the words of schema.org. Only what the data set holds: what is not known
 * is left out. The site itself is no medical organization; the hospitals are.
 */
final class StructuredData {

  private static final JsonMapper JSON = new JsonMapper();

  private StructuredData() {}

  /** The site. */
  static String site(String address, Wording wording) {
    Map<String, Object> site = typed("WebSite");
    site.put("name", wording.text("app.name"));
    site.put("url", address);
    site.put("inLanguage", wording.language().code());
    return json(site);
  }

  /** The page of a center, and the hospital it is about. */
  static String center(Center center, String address, Dataset dataset, Wording wording) {
    Map<String, Object> page = typed("WebPage");
    page.put("url", address);
    page.put("name", center.name());
    page.put("inLanguage", wording.language().code());
    page.put("lastReviewed", center.reviewed().toString());
    page.put("mainEntity", hospital(center, dataset));
    return json(page);
  }

  /** The places to stay that a page shows. */
  static String lodging(List<LodgingMatch> lodging, String address) {
    Map<String, Object> list = typed("ItemList");
    list.put("url", address);
    list.put("numberOfItems", lodging.size());
    list.put("itemListElement", lodging.stream().map(match -> business(match.lodging())).toList());
    return json(list);
  }

  private static Map<String, Object> business(Lodging place) {
    Map<String, Object> business = typed("LodgingBusiness");
    business.put("name", place.name());
    put(business, "url", place.website());
    business.put("address", address(place.address()));
    put(business, "telephone", place.phone());
    return business;
  }

  private static Map<String, Object> hospital(Center center, Dataset dataset) {
    Map<String, Object> hospital = typed("Hospital");
    hospital.put("name", center.name());
    put(hospital, "url", center.website());
    hospital.put("address", address(center.address()));
    if (center.location().precision() != Location.Precision.CITY) {
      Map<String, Object> point = typed("GeoCoordinates");
      point.put("latitude", center.location().lat());
      point.put("longitude", center.location().lng());
      hospital.put("geo", point);
    }
    center.bestContact().ifPresent(contact -> hospital.put("telephone", contact.phone()));
    put(hospital, "parentOrganization", named("Organization", center.system()));
    hospital.put("medicalSpecialty", List.of("Hematologic", "Oncologic"));
    hospital.put("availableService", service(center, dataset));
    return hospital;
  }

  /** That it gives CAR-T is why it is on the list; which, only where a page says so. */
  private static Map<String, Object> service(Center center, Dataset dataset) {
    Map<String, Object> service = typed("MedicalTherapy");
    service.put("name", "CAR-T cell therapy");
    List<Object> drugs = new ArrayList<>();
    for (Therapy therapy : dataset.therapies()) {
      if (center.therapies().stream().anyMatch(it -> it.therapy().equals(therapy.id()))) {
        Map<String, Object> drug = typed("Drug");
        drug.put("name", therapy.brand());
        drug.put("nonProprietaryName", therapy.generic());
        drugs.add(drug);
      }
    }
    if (!drugs.isEmpty()) {
      service.put("drug", drugs);
    }
    return service;
  }

  private static Map<String, Object> address(Address address) {
    Map<String, Object> postal = typed("PostalAddress");
    put(postal, "streetAddress", address.street());
    postal.put("addressLocality", address.city());
    postal.put("addressRegion", address.state());
    put(postal, "postalCode", address.postalCode());
    postal.put("addressCountry", address.country());
    return postal;
  }

  private static @Nullable Map<String, Object> named(String type, @Nullable String name) {
    if (name == null) {
      return null;
    }
    Map<String, Object> thing = typed(type);
    thing.put("name", name);
    return thing;
  }

  private static Map<String, Object> typed(String type) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    return thing;
  }

  private static void put(Map<String, Object> thing, String name, @Nullable Object value) {
    Optional.ofNullable(value)
        .ifPresent(known -> thing.put(name, known instanceof URI uri ? uri.toString() : known));
  }

  /** What means something in HTML is written as JSON's own escapes: no text can end the element. */
  private static String json(Map<String, Object> thing) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("@context", "https://schema.org");
    whole.putAll(thing);
    return JSON.writeValueAsString(whole)
        .replace("&", "\\u0026")
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
