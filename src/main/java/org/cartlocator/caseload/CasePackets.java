package org.cartlocator.caseload;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cartlocator.packet.PacketPrinter;
import org.cartlocator.stay.PlanField;
import org.cartlocator.stay.PlanLink;
import org.cartlocator.stay.PlanReading;
import org.cartlocator.stay.StayPlanner;
import org.cartlocator.wording.Units;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Prints the packets of cases into one ZIP, each for the nearest center of its case. */
public final class CasePackets {

  private final StayPlanner planner;
  private final PacketPrinter printer;
  private final CaseloadSettings settings;

  CasePackets(StayPlanner planner, PacketPrinter printer, CaseloadSettings settings) {
    this.planner = planner;
    this.printer = printer;
    this.settings = settings;
  }

  /**
   * The answers that have a center, in parts small enough for one ZIP each, in their order: every
   * such answer is in one of them.
   */
  public List<List<CaseAnswer>> parts(List<CaseAnswer> answers) {
    List<CaseAnswer> answered =
        answers.stream().filter(answer -> !answer.centers().isEmpty()).toList();
    List<List<CaseAnswer>> parts = new ArrayList<>();
    for (int from = 0; from < answered.size(); from += settings.mostPackets()) {
      int to = Math.min(answered.size(), from + settings.mostPackets());
      parts.add(answered.subList(from, to));
    }
    return List.copyOf(parts);
  }

  /**
   * Writes the packets of a part, each as soon as it is made. A name of a file holds the number of
   * the row and the case id.
   *
   * @param infusion the day of the infusion for all of them; null while it is not known
   * @param site absolute address of the site, which the packets lead back to
   * @param out stays open
   * @return how many were written
   */
  public int write(
      List<CaseAnswer> part,
      @Nullable LocalDate infusion,
      Wording wording,
      String site,
      OutputStream out,
      RunControl control)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    // A PDF is pressed already.
    zip.setLevel(Deflater.BEST_SPEED);
    int written = 0;
    for (CaseAnswer answer : part) {
      if (control.cancelled().getAsBoolean()) {
        break;
      }
      Optional<byte[]> packet = packet(answer, infusion, wording, site);
      if (packet.isPresent()) {
        zip.putNextEntry(new ZipEntry(name(answer.reading().row())));
        zip.write(packet.get());
        zip.closeEntry();
        zip.flush();
        written++;
        control.progress().accept(written);
      }
    }
    zip.finish();
    return written;
  }

  private Optional<byte[]> packet(
      CaseAnswer answer, @Nullable LocalDate infusion, Wording wording, String site) {
    Case sound = answer.reading().sound().orElse(null);
    if (sound == null || answer.centers().isEmpty()) {
      return Optional.empty();
    }
    PlanLink link = link(sound, answer.centers().getFirst(), infusion);
    PlanReading reading = planner.read(link, CaseSolver.home(sound));
    return reading
        .request()
        .map(
            request -> printer.print(planner.plan(request), wording, address(link, wording, site)));
  }

  /** It holds the id of a place and no case id. */
  private static PlanLink link(Case sound, CenterAnswer nearest, @Nullable LocalDate infusion) {
    return PlanLink.EMPTY
        .with(PlanField.CENTER, nearest.center().id())
        .with(PlanField.NEAR, sound.home().place().id())
        .with(PlanField.AGE, text(sound.patient().age()))
        .with(PlanField.DIAGNOSIS, text(sound.patient().diagnosis()))
        .with(PlanField.NIGHTS, text(sound.nights()))
        .with(PlanField.INFUSION, text(infusion));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static URI address(PlanLink link, Wording wording, String site) {
    Map<String, String> parameters = new TreeMap<>(link.parameters());
    parameters.put("lang", wording.language().code());
    if (wording.units() != Units.MILES) {
      parameters.put("units", wording.units().code());
    }
    return URI.create(
        parameters.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", site + "/plan?", "")));
  }

  /** Whatever an id is made of, it leads out of no folder and is a name on every system. */
  private static String name(CaseRow row) {
    String id = row.id().replaceAll("[^\\p{L}\\p{N}_-]+", "-").replaceAll("^-+|-+$", "");
    String end = id.substring(0, Math.min(id.length(), 60));
    return "%06d%s.pdf".formatted(row.number(), end.isEmpty() ? "" : "-" + end);
  }
}
