package org.cartlocator.remote;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer up to a number of bytes. The JDK has the like, but its fault cannot be told from
 * a connection that broke off.
 */
final class BoundedBody implements BodySubscriber<byte[]> {

  private final BodySubscriber<byte[]> all = BodySubscribers.ofByteArray();
  private @Nullable Subscription subscription;
  private long left;

  BoundedBody(long largest) {
    left = largest;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return all.getBody();
  }

  @Override
  public void onSubscribe(Subscription source) {
    subscription = source;
    all.onSubscribe(source);
  }

  @Override
  public void onNext(List<ByteBuffer> part) {
    if (left < 0) {
      return;
    }
    for (ByteBuffer bytes : part) {
      left -= bytes.remaining();
    }
    if (left >= 0) {
      all.onNext(part);
      return;
    }
    if (subscription != null) {
      subscription.cancel();
    }
    all.onError(new TooLarge());
  }

  @Override
  public void onError(Throwable fault) {
    all.onError(fault);
  }

  @Override
  public void onComplete() {
    if (left >= 0) {
      all.onComplete();
    }
  }

  /** More came than is wanted. */
  static final class TooLarge extends IOException {
    TooLarge() {
      super("the answer is too large");
    }
  }
}
