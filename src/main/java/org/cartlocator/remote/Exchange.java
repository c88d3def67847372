package org.cartlocator.remote;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.cartlocator.remote.RemoteAnswer.Answered;
import org.cartlocator.remote.RemoteAnswer.Cause;
import org.cartlocator.remote.RemoteAnswer.Declined;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends one request and reads one answer, within the time and size that the settings allow. */
final class Exchange {

  /** A pause that no answer may exceed: a service does not decide for how long we forget it. */
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  /** Where a service asks to be left alone but does not say for how long. */
  private static final Duration USUAL_PAUSE = Duration.ofMinutes(1);

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final HttpClient client;
  private final Duration timeout;
  private final long largest;

  Exchange(RemoteSettings settings) {
    timeout = settings.timeout();
    largest = settings.largestAnswer().toBytes();
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(timeout)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  Outcome send(HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> coming =
        client.sendAsync(request, info -> new BoundedBody(largest));
    try {
      // The client's own timeout ends with the head of an answer; this one is for all of it.
      return read(coming.get(timeout.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      return Outcome.of(Cause.TIMED_OUT);
    } catch (ExecutionException e) {
      return Outcome.of(cause(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Outcome.of(Cause.UNREACHABLE);
    } finally {
      coming.cancel(true);
    }
  }

  private static Cause cause(@Nullable Throwable fault) {
    return switch (fault) {
      case null -> Cause.UNREACHABLE;
      case HttpTimeoutException _ -> Cause.TIMED_OUT;
      case BoundedBody.TooLarge _ -> Cause.TOO_LARGE;
      case IOException io when io.getCause() instanceof BoundedBody.TooLarge -> Cause.TOO_LARGE;
      default -> Cause.UNREACHABLE;
    };
  }

  private static Outcome read(HttpResponse<byte[]> response) {
    int status = response.statusCode();
    if (status == 429 || (status == 503 && response.headers().map().containsKey("retry-after"))) {
      return Outcome.toldToWait(pause(response));
    }
    if (status >= 500) {
      return Outcome.of(Cause.SERVER_FAULT);
    }
    if (status >= 300 && status < 400) {
      return Outcome.of(Cause.REDIRECTED);
    }
    JsonNode body = json(response);
    if (status >= 400) {
      return body == null ? Outcome.of(Cause.REFUSED) : Outcome.of(new Declined(status, body));
    }
    return body == null ? Outcome.of(Cause.UNREADABLE) : Outcome.of(new Answered(body));
  }

  /** Seconds; the other form, a date, is as good as none, for clocks differ. */
  private static Duration pause(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(text -> text.matches("[0-9]{1,9}"))
        .map(text -> Duration.ofSeconds(Math.max(1, Long.parseLong(text))))
        .map(pause -> pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause)
        .orElse(USUAL_PAUSE);
  }

  /** Null where it is none; then it may be the page of a proxy that wants a login. */
  private static @Nullable JsonNode json(HttpResponse<byte[]> response) {
    boolean named =
        response.headers().firstValue("Content-Type").filter(t -> t.contains("json")).isPresent();
    if (!named) {
      return null;
    }
    try {
      JsonNode body = MAPPER.readTree(response.body());
      return body.isContainer() ? body : null;
    } catch (JacksonException e) {
      return null;
    }
  }
}
