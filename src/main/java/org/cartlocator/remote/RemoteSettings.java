package org.cartlocator.remote;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How a service is called. It is made to be part of a module's own settings: {@code @DefaultValue
 * RemoteSettings nominatim}. The usual values are polite ones.
 *
 * @param url where the service is, with its path if it has one; without it the service is off and
 *     nothing is ever sent
 * @param timeout how long a whole call may take, and before it the wait for its turn
 * @param concurrentCalls how many calls may be under way at once
 * @param callsPerSecond how many calls may begin in a second
 * @param cacheEntries how many answers are kept in memory at most; 0 keeps none
 * @param cacheTime how long an answer is kept in memory
 * @param largestAnswer the most that is read of an answer
 * @param userAgent how we introduce ourselves; many services want a way to reach the operator here
 */
public record RemoteSettings(
    @Nullable String url,
    @DefaultValue("4s") Duration timeout,
    @DefaultValue("4") int concurrentCalls,
    @DefaultValue("1") int callsPerSecond,
    @DefaultValue("1000") int cacheEntries,
    @DefaultValue("10m") Duration cacheTime,
    @DefaultValue("1MB") DataSize largestAnswer,
    @DefaultValue(RemoteSettings.USUAL_USER_AGENT) String userAgent) {

  /** Names the program, but nobody who could be asked. */
  public static final String USUAL_USER_AGENT = "cart-locator";

  /** Settings with which nothing is called. */
  public static RemoteSettings off() {
    return at(null);
  }

  /** The usual settings for a service at this address. */
  public static RemoteSettings at(@Nullable String url) {
    return new RemoteSettings(
        url,
        Duration.ofSeconds(4),
        4,
        1,
        1000,
        Duration.ofMinutes(10),
        DataSize.ofMegabytes(1),
        USUAL_USER_AGENT);
  }

  /** Whether the operator has named an address. */
  public boolean isOn() {
    return url != null && !url.isBlank();
  }

  /** The host that calls go to; empty where the service is off. */
  public Optional<String> host() {
    return Optional.ofNullable(url).filter(text -> isOn()).map(text -> URI.create(text).getHost());
  }

  /**
   * Refuses what cannot be meant.
   *
   * @param property the name under which these settings stand, such as {@code
   *     locator.geocoding.remote.photon}
   * @return the same
   * @throws IllegalArgumentException with a message that names the property
   */
  public RemoteSettings checked(String property) {
    if (isOn() && !isService(String.valueOf(url))) {
      throw new IllegalArgumentException(
          property + ".url must be http:// or https:// with a host, and no user name, ? or #");
    }
    positive(property + ".timeout", timeout.isPositive());
    positive(property + ".concurrent-calls", concurrentCalls > 0);
    positive(property + ".calls-per-second", callsPerSecond > 0);
    positive(property + ".cache-time", cacheTime.isPositive());
    positive(property + ".largest-answer", largestAnswer.toBytes() > 0);
    if (cacheEntries < 0) {
      throw new IllegalArgumentException(property + ".cache-entries must be 0 or more");
    }
    if (userAgent.isBlank() || !userAgent.chars().allMatch(c -> c >= ' ' && c <= '~')) {
      throw new IllegalArgumentException(
          property + ".user-agent must be a text of letters, digits and signs without accents");
    }
    return this;
  }

  /** The address without a slash at its end. */
  String base() {
    return String.valueOf(url).strip().replaceFirst("/+$", "");
  }

  private static void positive(String property, boolean is) {
    if (!is) {
      throw new IllegalArgumentException(property + " must be more than 0");
    }
  }

  private static boolean isService(String text) {
    try {
      URI uri = new URI(text.strip());
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web
          && uri.getHost() != null
          && uri.getUserInfo() == null
          && uri.getQuery() == null
          && uri.getFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
