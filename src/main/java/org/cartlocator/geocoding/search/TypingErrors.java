package org.cartlocator.geocoding.search;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How unlikely it is that a hand that meant one word typed another. Not every error is alike: a
 * letter is dropped, doubled, swapped with its neighbour or hit on the next key more often than
 * some other letter is put in its place. The weights are our own, set by what people type.
 */
public final class TypingErrors {

  private static final double ANY = 1;
  private static final double DOUBLED = 0.4;
  private static final double VOWEL_FOR_VOWEL = 0.6;
  private static final double SWAPPED = 0.7;
  private static final double SOUNDS_ALIKE = 0.7;
  private static final double LEFT_OUT = 0.8;
  private static final double NEXT_KEY = 0.8;

  /** The first letter is seldom wrong. */
  private static final double FIRST_LETTER = 0.4;

  private static final String VOWELS = "aeiouy";

  /** Pairs of letters that are written for each other by ear. */
  private static final Set<String> ALIKE = pairs("ck cs kq sz td mn gj vf bp fh vw");

  /** Letters that lie beside each other on the keyboards of the United States and Mexico. */
  private static final Set<String> NEIGHBOURS =
      pairs(
          "qw we er rt ty yu ui io op as sd df fg gh hj jk kl zx xc cv vb bn nm qa ws ed rf tg yh uj"
              + " ik ol aw se dr ft gy hu ji ko lp az sx dc fv gb hn jm zs xd cf vg bh nj mk");

  private TypingErrors() {}

  private static Set<String> pairs(String text) {
    return Arrays.stream(text.split(" ")).collect(Collectors.toUnmodifiableSet());
  }

  /** The least sum of errors between the two: 0 for none, about 1 for each. */
  public static double between(String typed, String meant) {
    double[][] cost = new double[typed.length() + 1][meant.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      for (int j = 0; j <= meant.length(); j++) {
        cost[i][j] = i + j == 0 ? 0 : least(cost, typed, meant, i, j);
      }
    }
    return cost[typed.length()][meant.length()];
  }

  private static double least(double[][] cost, String typed, String meant, int i, int j) {
    double least = Double.MAX_VALUE;
    double first = Math.min(i, j) == 1 ? FIRST_LETTER : 0;
    if (i > 0) {
      least = cost[i - 1][j] + extra(typed, i - 1);
    }
    if (j > 0) {
      least = Math.min(least, cost[i][j - 1] + leftOut(meant, j - 1));
    }
    if (i > 0 && j > 0) {
      double change = changed(typed.charAt(i - 1), meant.charAt(j - 1));
      least = Math.min(least, cost[i - 1][j - 1] + (change == 0 ? 0 : change + first));
    }
    if (i > 1
        && j > 1
        && typed.charAt(i - 1) == meant.charAt(j - 2)
        && typed.charAt(i - 2) == meant.charAt(j - 1)) {
      least = Math.min(least, cost[i - 2][j - 2] + SWAPPED);
    }
    return least;
  }

  private static double extra(String typed, int at) {
    return isDouble(typed, at) ? DOUBLED : ANY;
  }

  private static double leftOut(String meant, int at) {
    if (isDouble(meant, at)) {
      return DOUBLED;
    }
    return at == 0 ? LEFT_OUT + FIRST_LETTER : LEFT_OUT;
  }

  private static boolean isDouble(String word, int at) {
    return at > 0 && word.charAt(at) == word.charAt(at - 1);
  }

  private static double changed(char typed, char meant) {
    if (typed == meant) {
      return 0;
    }
    if (VOWELS.indexOf(typed) >= 0 && VOWELS.indexOf(meant) >= 0) {
      return VOWEL_FOR_VOWEL;
    }
    if (isPair(ALIKE, typed, meant)) {
      return SOUNDS_ALIKE;
    }
    return isPair(NEIGHBOURS, typed, meant) ? NEXT_KEY : ANY;
  }

  private static boolean isPair(Set<String> pairs, char one, char other) {
    return pairs.contains("" + one + other) || pairs.contains("" + other + one);
  }
}
