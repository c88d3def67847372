package org.cartlocator.geocoding.remote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cartlocator.geocoding.AddressService;
import org.cartlocator.geocoding.Geocoding;
import org.cartlocator.remote.RemoteAnswer;
import tools.jackson.databind.JsonNode;

/** One service: its questions and its answers. */
interface RemoteGeocoder {

  /** So many places are asked for where a service can be told. */
  int MOST = 5;

  AddressService service();

  /** Whether the service may know a text of which the gazetteer made this. */
  boolean covers(Geocoding local);

  RemoteAnswer ask(String text, Locale language);

  /**
   * The places of an answer, the service's best first; empty where it has not the form that the
   * service documents. A place of which the point or the name is missing is left out.
   */
  Optional<List<Candidate>> read(JsonNode body);

  /** The places that the service knows for a text; empty where it does not answer. */
  default Optional<List<Candidate>> find(String text, Locale language) {
    return ask(text, language) instanceof RemoteAnswer.Answered(JsonNode body)
        ? read(body)
        : Optional.empty();
  }
}
