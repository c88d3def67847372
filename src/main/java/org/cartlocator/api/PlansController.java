package org.cartlocator.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.packet.CalendarWriter;
import org.cartlocator.packet.PacketPrinter;
import org.cartlocator.site.Site;
import org.cartlocator.stay.PlanFault;
import org.cartlocator.stay.PlanField;
import org.cartlocator.stay.StayPlanner;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.DataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;
import org.springframework.web.util.UriComponentsBuilder;

/** The plan of a stay, as data, as a packet to print and as a calendar file. */
@RestController
@Tag(name = "Plans")
final class PlansController {

  private static final String CALENDAR = "text/calendar;charset=utf-8";

  private final PlanMaking making;
  private final Site site;
  private final PacketPrinter printer;
  private final CalendarWriter calendars;

  PlansController(
      StayPlanner planner,
      Geocoder geocoder,
      PacketPrinter printer,
      CalendarWriter calendars,
      Site site) {
    this.making = new PlanMaking(planner, geocoder);
    this.site = site;
    this.printer = printer;
    this.calendars = calendars;
  }

  /** Only parameters count: a header that happens to be named like one does not. */
  @InitBinder
  void bindParametersOnly(DataBinder binder) {
    if (binder instanceof ExtendedServletRequestDataBinder extended) {
      extended.setHeaderPredicate(name -> false);
    }
  }

  @GetMapping("/api/v1/plans")
  @Operation(
      summary = "The plan of a stay: dates, rules, budget, places to call, rota, checklist",
      description =
          "Every parameter that cannot be used is named. A place not understood is 422. The link"
              + " holds the id of a place, never a street address.")
  ResponseEntity<PlanAnswer> plan(
      @ParameterObject PlanParameters parameters, HttpServletRequest request) {
    return unkept().body(PlanAnswer.of(make(parameters, request)));
  }

  @GetMapping(path = "/api/v1/plans/packet.pdf", produces = "application/pdf")
  @Operation(summary = "The same plan as a packet to print")
  ResponseEntity<byte[]> packet(
      @ParameterObject PlanParameters parameters, HttpServletRequest request) {
    PlanMaking.Made made = make(parameters, request);
    return download(made, "pdf").body(printer.print(made.plan(), made.wording(), made.link()));
  }

  @GetMapping(path = "/api/v1/plans/calendar.ics", produces = CALENDAR)
  @Operation(
      summary = "The days of the same plan as a calendar file",
      description = "It needs the day of the infusion.")
  ResponseEntity<String> calendar(
      @ParameterObject PlanParameters parameters, HttpServletRequest request) {
    PlanMaking.Made made = make(parameters, request);
    if (made.plan().timetable().infusion() == null) {
      throw new BadPlanException(
          List.of(new PlanFault.Missing(PlanField.INFUSION)), made.wording());
    }
    return download(made, "ics").body(calendars.write(made.plan(), made.wording(), made.link()));
  }

  private PlanMaking.Made make(PlanParameters parameters, HttpServletRequest request) {
    return making.make(parameters, UriComponentsBuilder.fromUriString(site.address(request)));
  }

  /** The name of the file tells the center, and nothing of the family. */
  private static ResponseEntity.BodyBuilder download(PlanMaking.Made made, String ending) {
    String name = "car-t-stay-" + made.plan().request().center().id() + "." + ending;
    return unkept()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString());
  }

  /** A plan may tell where a family lives: no cache on the way keeps it. */
  private static ResponseEntity.BodyBuilder unkept() {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore());
  }
}
