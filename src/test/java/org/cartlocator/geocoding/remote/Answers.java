package org.cartlocator.geocoding.remote;

/**
 * Answers of the services for one address. They were written by hand after the services'
 * documentation, with points near the true ones; none was recorded from a service.
 */
final class Answers {

  static final String CENSUS =
      """
      {"result": {
        "input": {"address": {"address": "3401 Civic Center Blvd, Philadelphia, PA 19104"},
                  "benchmark": {"id": "4", "benchmarkName": "Public_AR_Current", "isDefault": true}},
        "addressMatches": [{
          "tigerLine": {"side": "L", "tigerLineId": "1"},
          "coordinates": {"x": -75.19412, "y": 39.94871},
          "addressComponents": {"zip": "19104", "streetName": "CIVIC CENTER", "city": "PHILADELPHIA",
                                "state": "PA", "suffixType": "BLVD"},
          "matchedAddress": "3401 CIVIC CENTER BLVD, PHILADELPHIA, PA, 19104"}]}}
      """;

  static final String NOMINATIM =
      """
      [{"place_id": 1, "licence": "Data © OpenStreetMap contributors, ODbL 1.0.",
        "osm_type": "way", "osm_id": 1, "lat": "39.94871", "lon": "-75.19412",
        "category": "building", "type": "hospital", "place_rank": 30, "importance": 0.1,
        "addresstype": "building", "name": "",
        "display_name": "3401, Civic Center Boulevard, University City, Philadelphia, Philadelphia County, Pennsylvania, 19104, United States",
        "address": {"house_number": "3401", "road": "Civic Center Boulevard",
          "neighbourhood": "University City", "city": "Philadelphia",
          "county": "Philadelphia County", "state": "Pennsylvania", "ISO3166-2-lvl4": "US-PA",
          "postcode": "19104", "country": "United States", "country_code": "us"},
        "boundingbox": ["39.948", "39.949", "-75.195", "-75.194"]}]
      """;

  static final String PHOTON =
      """
      {"type": "FeatureCollection", "features": [
        {"type": "Feature",
         "geometry": {"type": "Point", "coordinates": [-75.19412, 39.94871]},
         "properties": {"osm_type": "W", "osm_id": 1, "osm_key": "building", "osm_value": "hospital",
           "type": "house", "housenumber": "3401", "street": "Civic Center Boulevard",
           "postcode": "19104", "city": "Philadelphia", "county": "Philadelphia County",
           "state": "Pennsylvania", "country": "United States", "countrycode": "US"}}]}
      """;

  private Answers() {}
}
