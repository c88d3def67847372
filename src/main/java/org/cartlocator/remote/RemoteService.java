package org.cartlocator.remote;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.cartlocator.remote.RemoteAnswer.Cause;
import org.cartlocator.remote.RemoteAnswer.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * One service on another host. A call first looks into the memory of answers, then keeps to what
 * the service asks for (its rate, a pause it demanded) and to what protects us (few calls at once,
 * none while the service is down), and is over in time, whatever the service does.
 *
 * <p>Safe for use by many threads at once; a call holds its thread for at most twice the timeout.
 * Calls never throw for what a service does. What is asked is no part of any log.
 */
public final class RemoteService {

  private static final Logger LOG = LoggerFactory.getLogger(RemoteService.class);

  private final String name;
  private final RemoteSettings settings;
  private final Guards guards;
  private final Exchange exchange;
  private final Cache<RequestKey, RemoteAnswer> answers;

  /**
   * A service that is called as the settings say.
   *
   * @param name what a log calls it, such as "nominatim"
   * @param settings checked ones of a service that is on
   * @throws IllegalArgumentException if the settings have no address
   */
  public RemoteService(String name, RemoteSettings settings) {
    this(name, settings, Clock.systemUTC(), System::nanoTime, RemoteService::pause);
  }

  /**
   * The same with another clock, for tests.
   *
   * @param clock measures pauses that a service asks for and how long a circuit stays open
   * @param ticker nanoseconds of any origin, by which the rate and the age of answers are measured
   * @param pause holds a thread for so many nanoseconds
   */
  RemoteService(
      String name, RemoteSettings settings, Clock clock, Ticks ticker, LongConsumer pause) {
    if (!settings.isOn()) {
      throw new IllegalArgumentException("a service without an address cannot be called");
    }
    this.name = name;
    this.settings = settings;
    this.guards = new Guards(name, settings, clock, ticker, pause);
    this.exchange = new Exchange(settings);
    this.answers =
        Caffeine.newBuilder()
            .maximumSize(settings.cacheEntries())
            .expireAfterWrite(settings.cacheTime())
            .ticker(ticker::nanos)
            // In the same thread, so that the memory is never larger than it may be.
            .executor(Runnable::run)
            .build();
  }

  /**
   * Asks by GET.
   *
   * @param path begins with a slash; what is typed by people belongs into the parameters
   * @param parameters names and values as they are, not yet encoded
   */
  public RemoteAnswer get(String path, Map<String, String> parameters) {
    URI address = address(path, parameters);
    return call(RequestKey.of(address.toString(), ""), request(address).GET().build());
  }

  /** Asks by POST with a JSON body. */
  public RemoteAnswer post(String path, JsonNode body) {
    URI address = address(path, Map.of());
    String text = body.toString();
    return call(
        RequestKey.of(address.toString(), text),
        request(address)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(text))
            .build());
  }

  private RemoteAnswer call(RequestKey key, HttpRequest request) {
    RemoteAnswer known = answers.getIfPresent(key);
    if (known != null) {
      return known;
    }
    RemoteAnswer answer = guards.call(() -> exchange.send(request));
    if (answer instanceof Unavailable(Cause cause)) {
      LOG.warn("{}: no answer, {}", name, cause);
    } else {
      answers.put(key, answer);
    }
    return answer;
  }

  private HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address)
        .timeout(settings.timeout())
        .header("User-Agent", settings.userAgent())
        .header("Accept", "application/json");
  }

  /** Parameters stand in the order of their names, so that equal questions have equal addresses. */
  private URI address(String path, Map<String, String> parameters) {
    String query =
        new TreeMap<>(parameters)
            .entrySet().stream()
                .map(entry -> Encoding.of(entry.getKey()) + "=" + Encoding.of(entry.getValue()))
                .collect(Collectors.joining("&"));
    return URI.create(settings.base() + path + (query.isEmpty() ? "" : "?" + query));
  }

  private static void pause(long nanos) {
    LockSupport.parkNanos(nanos);
  }
}
