package org.cartlocator.geo;

import java.util.Arrays;
import java.util.List;

/**
 * Many points, arranged so that the nearest to a place are found without measuring to all: a k-d
 * tree over the points of the unit sphere. There the straight line through the Earth grows with the
 * great circle, so that no corner of the map needs a rule of its own, neither pole nor date line.
 * Immutable.
 */
public final class PointTree {

  private static final int AXES = 3;

  /** Fewer points than this are measured one by one. */
  private static final int LEAF = 8;

  /** Number of the point in the list it was made of. */
  private final int[] numbers;

  /** Three coordinates each, in the order of the tree: the middle of a range parts it. */
  private final double[] axes;

  private PointTree(int[] numbers, double[] axes) {
    this.numbers = numbers;
    this.axes = axes;
  }

  /** The tree of these points; their numbers are their places in the list. */
  public static PointTree of(List<Coordinates> points) {
    int size = points.size();
    double[] listed = new double[size * AXES];
    int[] numbers = new int[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = i;
      onSphere(points.get(i), listed, i * AXES);
    }
    part(numbers, listed, 0, size, 0);
    double[] axes = new double[size * AXES];
    for (int i = 0; i < size; i++) {
      System.arraycopy(listed, numbers[i] * AXES, axes, i * AXES, AXES);
    }
    return new PointTree(numbers, axes);
  }

  private static void onSphere(Coordinates point, double[] into, int at) {
    Direction direction = Direction.of(point);
    into[at] = direction.x();
    into[at + 1] = direction.y();
    into[at + 2] = direction.z();
  }

  private static void part(int[] numbers, double[] listed, int from, int to, int axis) {
    if (to - from <= LEAF) {
      return;
    }
    int middle = (from + to) >>> 1;
    select(numbers, listed, from, to - 1, middle, axis);
    part(numbers, listed, from, middle, (axis + 1) % AXES);
    part(numbers, listed, middle + 1, to, (axis + 1) % AXES);
  }

  /** Puts the one that belongs to this place there, smaller ones before it, larger ones behind. */
  private static void select(
      int[] numbers, double[] listed, int from, int to, int place, int axis) {
    int left = from;
    int right = to;
    while (left < right) {
      double pivot = listed[numbers[(left + right) >>> 1] * AXES + axis];
      int i = left;
      int j = right;
      while (i <= j) {
        while (listed[numbers[i] * AXES + axis] < pivot) {
          i++;
        }
        while (listed[numbers[j] * AXES + axis] > pivot) {
          j--;
        }
        if (i <= j) {
          int swapped = numbers[i];
          numbers[i++] = numbers[j];
          numbers[j--] = swapped;
        }
      }
      if (place <= j) {
        right = j;
      } else if (place >= i) {
        left = i;
      } else {
        return;
      }
    }
  }

  /**
   * The numbers of the points that are nearest to a place, the nearest first.
   *
   * @param from the place
   * @param most how many at most, 1 or more
   * @param within how far away at most, by the great circle
   */
  public int[] nearest(Coordinates from, int most, Distance within) {
    double[] place = new double[AXES];
    onSphere(from, place, 0);
    Nearest nearest = new Nearest(place, Math.min(most, numbers.length), squaredLine(within));
    if (numbers.length > 0) {
      search(nearest, 0, numbers.length, 0);
    }
    return nearest.inOrder();
  }

  /** Square of the straight line through a sphere of radius 1 under this arc. */
  private static double squaredLine(Distance arc) {
    double half = Math.sin(Math.min(GreatCircle.angle(arc), Math.PI) / 2);
    return 4 * half * half;
  }

  private void search(Nearest nearest, int from, int to, int axis) {
    if (to - from <= LEAF) {
      for (int i = from; i < to; i++) {
        nearest.offer(numbers[i], axes, i * AXES);
      }
      return;
    }
    int middle = (from + to) >>> 1;
    double beyond = nearest.place[axis] - axes[middle * AXES + axis];
    int next = (axis + 1) % AXES;
    if (beyond < 0) {
      search(nearest, from, middle, next);
    } else {
      search(nearest, middle + 1, to, next);
    }
    nearest.offer(numbers[middle], axes, middle * AXES);
    if (beyond * beyond <= nearest.farthest()) {
      if (beyond < 0) {
        search(nearest, middle + 1, to, next);
      } else {
        search(nearest, from, middle, next);
      }
    }
  }

  /** The nearest so far: a heap whose first is the farthest of them. */
  private static final class Nearest {

    private static final int FIRST_SIZE = 16;

    private final double[] place;
    private final int most;
    private final double within;
    private int[] numbers;
    private double[] squares;
    private int size;

    Nearest(double[] place, int most, double within) {
      this.place = place;
      this.most = most;
      this.within = within;
      int first = Math.min(most, FIRST_SIZE);
      this.numbers = new int[first];
      this.squares = new double[first];
    }

    double farthest() {
      return size < most ? within : squares[0];
    }

    void offer(int number, double[] axes, int at) {
      double x = axes[at] - place[0];
      double y = axes[at + 1] - place[1];
      double z = axes[at + 2] - place[2];
      double square = x * x + y * y + z * z;
      if (size < most) {
        if (square <= within) {
          add(number, square);
        }
      } else if (size > 0 && isFarther(squares[0], numbers[0], square, number)) {
        sink(0, number, square, size);
      }
    }

    private void add(int number, double square) {
      if (size == numbers.length) {
        int larger = Math.min(most, size * 2);
        numbers = Arrays.copyOf(numbers, larger);
        squares = Arrays.copyOf(squares, larger);
      }
      int at = size++;
      while (at > 0) {
        int above = (at - 1) >>> 1;
        if (!isFarther(square, number, squares[above], numbers[above])) {
          break;
        }
        numbers[at] = numbers[above];
        squares[at] = squares[above];
        at = above;
      }
      numbers[at] = number;
      squares[at] = square;
    }

    private void sink(int from, int number, double square, int end) {
      int at = from;
      for (int below = 2 * at + 1; below < end; below = 2 * at + 1) {
        int other = below + 1;
        if (other < end
            && isFarther(squares[other], numbers[other], squares[below], numbers[below])) {
          below = other;
        }
        if (!isFarther(squares[below], numbers[below], square, number)) {
          break;
        }
        numbers[at] = numbers[below];
        squares[at] = squares[below];
        at = below;
      }
      numbers[at] = number;
      squares[at] = square;
    }

    /** Of two equally far the one with the higher number counts as farther. */
    private static boolean isFarther(double one, int number, double other, int otherNumber) {
      return one > other || (one == other && number > otherNumber);
    }

    int[] inOrder() {
      for (int end = size - 1; end > 0; end--) {
        int number = numbers[0];
        double square = squares[0];
        sink(0, numbers[end], squares[end], end);
        numbers[end] = number;
        squares[end] = square;
      }
      return Arrays.copyOf(numbers, size);
    }
  }
}
