package org.cartlocator.packet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/**
 * The map of a packet: the center in the middle, rings around it, the places to stay by their
 * numbers.
 *
 * @param alternative what it shows, in words
 * @param stateLines the lines of states that cross it
 * @param rings names of the rings
 * @param pins the places, apart from one another
 * @param towns names of towns, apart from all else
 */
record MapPicture(
    String alternative,
    MapFrame frame,
    Shape stateLines,
    List<RingName> rings,
    List<Pin> pins,
    List<TownLabel> towns,
    Typeface typeface)
    implements Picture {

  private static final Color GROUND = new Color(0xf5f8f7);
  private static final Color STATE_LINE = new Color(0xaebbb9);
  private static final Color RING = new Color(0xc3d9d7);
  private static final Color TEAL = new Color(0x0b5a5e);
  private static final Color PLUM = new Color(0x6a3d8f);
  private static final Color TOWN = new Color(0x50605f);

  private static final float HAIR = 0.8f;
  private static final float THIN = 1.2f;
  private static final float HALO = 3f;
  private static final float[] DASHES = {3, 2.2f};
  private static final double NUMBER_SIZE = 11;

  MapPicture {
    rings = List.copyOf(rings);
    pins = List.copyOf(pins);
    towns = List.copyOf(towns);
  }

  @Override
  public int width() {
    return MapFrame.WIDTH;
  }

  @Override
  public int height() {
    return MapFrame.HEIGHT;
  }

  @Override
  public void draw(Graphics2D pen) {
    pen.clip(new RoundRectangle2D.Double(0, 0, MapFrame.WIDTH, MapFrame.HEIGHT, 20, 20));
    fill(pen, MapFrame.bounds(), GROUND);
    line(pen, stateLines, STATE_LINE, HAIR);
    for (int ring = 1; ring <= MapFrame.RINGS; ring++) {
      line(pen, circle(middle(), frame.radius(ring)), RING, THIN);
    }
    towns.forEach(town -> town(pen, town));
    rings.forEach(ring -> ringName(pen, ring));
    pins.stream().filter(Pin::isMoved).forEach(pin -> tip(pen, pin));
    center(pen);
    pins.forEach(pin -> head(pen, pin));
  }

  private void ringName(Graphics2D pen, RingName ring) {
    Rectangle2D box = ring.box();
    fill(pen, box, GROUND);
    Shape name =
        typeface.outline(
            ring.name(), box.getX() + RingName.MARGIN, box.getCenterY() + 3.6, RingName.SIZE);
    fill(pen, name, TEAL);
  }

  private void town(Graphics2D pen, TownLabel town) {
    fill(pen, circle(town.point(), TownLabel.DOT), TOWN);
    Shape name = typeface.outline(town.name(), town.x(), town.baseline(), TownLabel.SIZE);
    line(pen, name, GROUND, HALO);
    fill(pen, name, TOWN);
  }

  private void center(Graphics2D pen) {
    double side = 2 * PinSpread.CENTER_RADIUS;
    double x = middle().getX() - side / 2;
    double y = middle().getY() - side / 2;
    Shape mark = new RoundRectangle2D.Double(x, y, side, side, 8, 8);
    line(pen, mark, Color.WHITE, HALO);
    fill(pen, mark, TEAL);
    double bar = side / 5;
    fill(pen, new Rectangle2D.Double(x + 2 * bar, y + bar, bar, 3 * bar), Color.WHITE);
    fill(pen, new Rectangle2D.Double(x + bar, y + 2 * bar, 3 * bar, bar), Color.WHITE);
  }

  private static void tip(Graphics2D pen, Pin pin) {
    line(pen, new Line2D.Double(pin.tip(), pin.head()), PLUM, HAIR);
    fill(pen, circle(pin.tip(), 2), PLUM);
  }

  /** Filled where the place is known, hollow and dashed where only its town is. */
  private void head(Graphics2D pen, Pin pin) {
    Shape disc = circle(pin.head(), Pin.RADIUS);
    line(pen, disc, Color.WHITE, HALO);
    fill(pen, disc, pin.exact() ? PLUM : Color.WHITE);
    pen.setPaint(PLUM);
    pen.setStroke(
        pin.exact()
            ? new BasicStroke(THIN)
            : new BasicStroke(THIN, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0));
    pen.draw(disc);
    String number = Integer.toString(pin.number());
    double x = pin.head().getX() - typeface.width(number, NUMBER_SIZE) / 2;
    Shape outline = typeface.outline(number, x, pin.head().getY() + 3.9, NUMBER_SIZE);
    fill(pen, outline, pin.exact() ? Color.WHITE : PLUM);
  }

  private Point2D middle() {
    return frame.at(frame.middle());
  }

  private static Shape circle(Point2D middle, double radius) {
    return new Ellipse2D.Double(
        middle.getX() - radius, middle.getY() - radius, 2 * radius, 2 * radius);
  }

  private static void fill(Graphics2D pen, Shape shape, Color color) {
    pen.setPaint(color);
    pen.fill(shape);
  }

  private static void line(Graphics2D pen, Shape shape, Color color, float width) {
    pen.setPaint(color);
    pen.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(shape);
  }
}
