package org.cartlocator.geocoding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.cartlocator.geocoding.gazetteer.Gazetteer;
import org.cartlocator.geocoding.gazetteer.PostalCode;

/**
 * Prints how long suggestions take while a hundred people type at once, each a key every 200
 * milliseconds, as fast as a practised typist: from the key to the answer, waiting for a processor
 * included.
 */
final class TypeaheadCallers {

  private static final int CALLERS = 100;
  private static final long BETWEEN_KEYS_MILLIS = 200;
  private static final int WARM_UP_KEYS = 50;
  private static final int KEYS = 150;
  private static final int SUGGESTIONS = 8;
  private static final double[] SHARES = {0.5, 0.9, 0.99, 0.999, 1};

  private TypeaheadCallers() {}

  /** Prints a table. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    Gazetteer gazetteer = Gazetteer.load();
    Geocoder geocoder = new BuiltInGeocoder(gazetteer);
    List<String> texts = texts(gazetteer);
    long[] nanos = typed(geocoder, texts);
    Arrays.sort(nanos);
    StringBuilder heads = new StringBuilder("| callers | answers |");
    StringBuilder row =
        new StringBuilder(String.format(Locale.ROOT, "| %d | %,d |", CALLERS, nanos.length));
    for (double share : SHARES) {
      heads.append(String.format(Locale.ROOT, " %s %% (ms) |", number(100 * share)));
      long at = nanos[(int) Math.ceil(share * nanos.length) - 1];
      row.append(String.format(Locale.ROOT, " %.2f |", at / 1e6));
    }
    System.out.println(heads);
    System.out.println("|---|---|---|---|---|---|---|");
    System.out.println(row);
  }

  private static String number(double percent) {
    return percent == Math.rint(percent) ? String.valueOf((int) percent) : String.valueOf(percent);
  }

  /** What people type: a town with its state, or a ZIP code. */
  private static List<String> texts(Gazetteer gazetteer) {
    List<String> texts = new ArrayList<>();
    for (PostalCode code : gazetteer.postalCodes().all()) {
      texts.add(code.zip());
      texts.add(code.town().toLowerCase(Locale.ROOT) + " " + code.region().localCode());
    }
    return texts;
  }

  private static long[] typed(Geocoder geocoder, List<String> texts)
      throws InterruptedException, ExecutionException {
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<long[]>> all = new ArrayList<>();
      for (int caller = 0; caller < CALLERS; caller++) {
        int seed = caller;
        all.add(() -> type(geocoder, texts, new Random(seed)));
      }
      long[] nanos = new long[CALLERS * KEYS];
      int at = 0;
      for (Future<long[]> one : callers.invokeAll(all)) {
        System.arraycopy(one.get(), 0, nanos, at, KEYS);
        at += KEYS;
      }
      return nanos;
    }
  }

  /** One person's keys: each time from when the key is due to when the suggestions are there. */
  private static long[] type(Geocoder geocoder, List<String> texts, Random random)
      throws InterruptedException {
    long[] nanos = new long[KEYS];
    TimeUnit.MILLISECONDS.sleep(random.nextLong(BETWEEN_KEYS_MILLIS));
    String text = "";
    int length = 0;
    for (int key = -WARM_UP_KEYS; key < KEYS; key++) {
      if (length >= text.length()) {
        text = texts.get(random.nextInt(texts.size()));
        length = 1;
      }
      length++;
      long due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(BETWEEN_KEYS_MILLIS);
      TimeUnit.MILLISECONDS.sleep(BETWEEN_KEYS_MILLIS);
      geocoder.suggest(text.substring(0, Math.min(length, text.length())), SUGGESTIONS);
      if (key >= 0) {
        nanos[key] = Math.max(0, System.nanoTime() - due);
      }
    }
    return nanos;
  }
}
