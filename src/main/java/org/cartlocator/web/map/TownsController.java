package org.cartlocator.web.map;

import java.time.Duration;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the place names of the built-in map to the map itself. Made by the first who asks. */
@RestController
@Lazy
class TownsController {

  private static final CacheControl FOR_GOOD =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final Towns towns;

  TownsController(Towns towns) {
    this.towns = towns;
  }

  /** The names; not found where the address is that of another version of them. */
  @GetMapping(path = "/map/towns-{hash}.json", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> names(@PathVariable String hash) {
    if (!hash.equals(towns.hash())) {
      return ResponseEntity.notFound().build();
    }
    // Weak: the same names may travel compressed or plain.
    return ResponseEntity.ok().cacheControl(FOR_GOOD).eTag("W/\"" + hash + "\"").body(towns.json());
  }
}
