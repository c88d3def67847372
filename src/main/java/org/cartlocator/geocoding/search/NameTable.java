package org.cartlocator.geocoding.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.cartlocator.geocoding.columns.ColumnReader;
import org.cartlocator.geocoding.columns.ColumnWriter;

/**
 * Keys of names in the order of the alphabet, each with the numbers of those that bear it, lowest
 * first. A key, and all that begin alike, are found by halving; similar ones by walking along the
 * keys as along the branches of a tree, for neighbours share their beginnings.
 */
final class NameTable {

  /** Farther than any error that is looked for. */
  private static final int FAR = 100;

  private final String[] keys;

  /** Where the numbers of each key begin, and at last where they end. */
  private final int[] starts;

  private final int[] numbers;

  /** So many letters each key shares with the one before it. */
  private final byte[] shared;

  private final int longest;

  private NameTable(String[] keys, int[] starts, int[] numbers, byte[] shared) {
    this.keys = keys;
    this.starts = starts;
    this.numbers = numbers;
    this.shared = shared;
    int length = 0;
    for (String key : keys) {
      length = Math.max(length, key.length());
    }
    this.longest = length;
  }

  /** Reads what {@link #write} wrote. */
  static NameTable read(ColumnReader in) {
    return new NameTable(in.texts(), in.ints(), in.ints(), in.bytes());
  }

  void write(ColumnWriter out) throws IOException {
    out.texts(List.of(keys));
    out.ints(starts);
    out.ints(numbers);
    out.bytes(shared);
  }

  private static int sharedLetters(String one, String other) {
    int mismatch = Arrays.mismatch(one.toCharArray(), other.toCharArray());
    return mismatch < 0 ? one.length() : mismatch;
  }

  /** Gathers names for a table. */
  static final class Builder {

    private final TreeMap<String, int[]> numbers = new TreeMap<>();

    /** Numbers must come in rising order. */
    void add(String key, int number) {
      numbers.merge(key, new int[] {number}, Builder::joined);
    }

    private static int[] joined(int[] some, int[] one) {
      int last = some.length - 1;
      if (some[last] == one[0]) {
        return some;
      }
      int[] all = Arrays.copyOf(some, some.length + 1);
      all[some.length] = one[0];
      return all;
    }

    NameTable build() {
      String[] keys = numbers.keySet().toArray(String[]::new);
      int[] starts = new int[keys.length + 1];
      byte[] shared = new byte[keys.length];
      for (int i = 0; i < keys.length; i++) {
        starts[i + 1] = starts[i] + Objects.requireNonNull(numbers.get(keys[i])).length;
        int alike = i == 0 ? 0 : sharedLetters(keys[i - 1], keys[i]);
        shared[i] = (byte) Math.min(Byte.MAX_VALUE, alike);
      }
      int[] all = numbers.values().stream().flatMapToInt(IntStream::of).toArray();
      return new NameTable(keys, starts, all, shared);
    }
  }

  /** The numbers of those of exactly this name. */
  int[] named(String key) {
    int at = Arrays.binarySearch(keys, key);
    return at < 0 ? new int[0] : Arrays.copyOfRange(numbers, starts[at], starts[at + 1]);
  }

  private void giveNumbers(int key, IntConsumer each) {
    for (int i = starts[key]; i < starts[key + 1]; i++) {
      each.accept(numbers[i]);
    }
  }

  /** Gives the numbers of those with a name that begins so, in no order, some more than once. */
  void beginning(String start, IntConsumer each) {
    int at = Arrays.binarySearch(keys, start);
    for (int i = at < 0 ? -at - 1 : at; i < keys.length && keys[i].startsWith(start); i++) {
      giveNumbers(i, each);
    }
  }

  /**
   * Gives the numbers of those with a name at most so many typing errors away, in no order, some
   * more than once. Errors are counted as by {@link EditDistance}.
   *
   * @param sameLetters so many letters at the beginning must be right
   */
  void similar(String key, int maxEdits, int sameLetters, IntConsumer each) {
    String start = key.substring(0, Math.min(sameLetters, key.length()));
    int at = start.isEmpty() ? 0 : Arrays.binarySearch(keys, start);
    new Walk(key, maxEdits).along(start, at < 0 ? -at - 1 : at, each);
  }

  /** One search for similar keys: a row of distances for each letter of the present key. */
  private final class Walk {

    private final String key;
    private final int maxEdits;
    private final int[][] rows;

    /** Rows up to this letter are those of the present key. */
    private int valid;

    Walk(String key, int maxEdits) {
      this.key = key;
      this.maxEdits = maxEdits;
      this.rows = new int[Math.min(longest, key.length() + maxEdits) + 1][key.length() + 1];
      for (int j = 0; j <= key.length(); j++) {
        rows[0][j] = j;
      }
    }

    void along(String start, int first, IntConsumer each) {
      int deadEnd = Integer.MAX_VALUE;
      for (int i = first; i < keys.length && keys[i].startsWith(start); i++) {
        valid = Math.min(valid, shared[i]);
        if (shared[i] >= deadEnd) {
          continue;
        }
        deadEnd = descend(keys[i]);
        if (deadEnd == Integer.MAX_VALUE && isNear(keys[i])) {
          giveNumbers(i, each);
        }
      }
    }

    /** The letter at which all that begins so is too far away, or the greatest number for none. */
    private int descend(String other) {
      for (int depth = valid + 1; depth <= other.length(); depth++) {
        if (depth >= rows.length) {
          valid = rows.length - 1;
          return depth;
        }
        boolean near = fill(other, depth);
        valid = depth;
        if (!near) {
          return depth;
        }
      }
      return Integer.MAX_VALUE;
    }

    private boolean isNear(String other) {
      return Math.abs(other.length() - key.length()) <= maxEdits
          && rows[other.length()][key.length()] <= maxEdits;
    }

    /**
     * Fills the row of a letter, as far from the diagonal as there may be errors. Says whether any
     * way to go on from here may stay near.
     */
    private boolean fill(String other, int depth) {
      int[] row = rows[depth];
      int[] above = rows[depth - 1];
      char letter = other.charAt(depth - 1);
      int from = Math.max(1, depth - maxEdits);
      int to = Math.min(key.length(), depth + maxEdits);
      row[from - 1] = from == 1 ? depth : FAR;
      boolean near = row[from - 1] <= maxEdits;
      for (int j = from; j <= to; j++) {
        char typed = key.charAt(j - 1);
        int least = above[j - 1] + (typed == letter ? 0 : 1);
        least = Math.min(least, 1 + Math.min(above[j], row[j - 1]));
        if (depth > 1 && j > 1 && typed == other.charAt(depth - 2) && key.charAt(j - 2) == letter) {
          least = Math.min(least, rows[depth - 2][j - 2] + 1);
        }
        row[j] = least;
        near |= least <= maxEdits;
      }
      if (to < key.length()) {
        row[to + 1] = FAR;
      }
      // A swap of two letters looks two rows back.
      return near || swapMayFollow(above, Math.max(0, from - 2), Math.min(to, key.length()));
    }

    private boolean swapMayFollow(int[] above, int from, int to) {
      for (int j = from; j < to; j++) {
        if (above[j] < maxEdits) {
          return true;
        }
      }
      return false;
    }
  }
}
