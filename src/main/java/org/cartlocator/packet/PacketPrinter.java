package org.cartlocator.packet;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.cartlocator.geocoding.LargeTowns;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.wording.Wording;

/** Prints a plan as a PDF document. Safe for use by many threads at once. */
public final class PacketPrinter {

  /** Of the {@code object} elements in the template. */
  private static final String MAP = "packet/map";

  private static final String QR_CODE = "packet/qr-code";

  private final Clock clock;
  private final Timer printing;

  /** Fonts and outlines take a moment to read, and the program starts without them. */
  private final Lazily<Tools> tools;

  PacketPrinter(LargeTowns towns, Clock clock, MeterRegistry meters) {
    this.clock = clock;
    this.printing =
        Timer.builder("locator.packet").description("Printing of one packet").register(meters);
    this.tools = new Lazily<>(() -> Tools.load(towns));
  }

  /**
   * The packet of a plan.
   *
   * @param link the address of the plan's page, without a street address or a name
   * @return a tagged PDF document with text in the words' language
   */
  public byte[] print(StayPlan plan, Wording wording, URI link) {
    return printing.record(() -> press(packet(plan, wording, link)));
  }

  private byte[] press(Packet packet) {
    Map<String, Picture> pictures = new HashMap<>();
    pictures.put(MAP, packet.places().map());
    packet.closing().code().forEach(code -> pictures.put(QR_CODE, code));
    return tools.get().press().print(page(packet), pictures);
  }

  /** The page that is printed, as XHTML. */
  String page(Packet packet) {
    return tools.get().template().fill(packet);
  }

  /** What the packet says. */
  Packet packet(StayPlan plan, Wording wording, URI link) {
    String center = plan.request().center().name();
    String today = wording.date(LocalDate.now(clock));
    return new Packet(
        wording.language().code(),
        wording.text("packet.title", center),
        wording.text("packet.foot", center, today),
        LeadPart.of(plan, wording),
        TeamPart.of(plan, wording),
        WeeksPart.of(plan, wording),
        RulesPart.of(plan, wording),
        WarningsPart.of(plan, wording).stream().toList(),
        CostPart.of(plan, wording),
        PlacesPart.of(plan, tools.get().maps().map(plan, wording), wording),
        RotaPart.of(plan, wording),
        TasksPart.of(plan, wording),
        SourcesPart.of(plan, wording),
        ClosingPart.of(link, wording));
  }

  /** What is read once and used for every packet. */
  private record Tools(PacketTemplate template, PdfPress press, MapMaker maps) {

    static Tools load(LargeTowns towns) {
      Typeface regular = Typeface.load("fonts/AtkinsonHyperlegibleNext_400Regular.ttf");
      Typeface bold = Typeface.load("fonts/AtkinsonHyperlegibleNext_700Bold.ttf");
      PrintableText texts = new PrintableText(regular);
      return new Tools(
          new PacketTemplate(texts), new PdfPress(regular, bold), new MapMaker(towns, bold, texts));
    }
  }
}
