package org.cartlocator.geocoding;

import java.util.concurrent.CompletableFuture;
import org.cartlocator.geocoding.gazetteer.Gazetteer;

/**
 * The reading of the gazetteer and the building of its index, which go on in a thread of their own
 * while the rest of the application starts. Whoever asks before they are done waits.
 */
final class GazetteerLoading {

  private final CompletableFuture<Gazetteer> gazetteer;
  private final CompletableFuture<Geocoder> geocoder;

  private GazetteerLoading(CompletableFuture<Gazetteer> gazetteer) {
    this.gazetteer = gazetteer;
    this.geocoder = gazetteer.thenApply(BuiltInGeocoder::new);
  }

  static GazetteerLoading start() {
    // A daemon, so that a start that fails elsewhere does not wait for place names.
    return new GazetteerLoading(
        CompletableFuture.supplyAsync(
            Gazetteer::load, task -> Thread.ofPlatform().daemon().name("gazetteer").start(task)));
  }

  Gazetteer gazetteer() {
    return gazetteer.join();
  }

  Geocoder geocoder() {
    return geocoder.join();
  }
}
