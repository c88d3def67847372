package org.cartlocator.packet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cartlocator.catalog.Therapy;
import org.cartlocator.finder.Patient;
import org.cartlocator.stay.Home;
import org.cartlocator.stay.PlanRequest;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.travel.Journey;
import org.cartlocator.wording.TravelWords;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The head of the packet: what it is, for which center, from when on.
 *
 * @param heading what the packet is
 * @param center the center's name
 * @param town the center's town and state
 * @param when the day of the infusion or that it is not known, and the nights
 * @param facts what the plan is made for
 * @param roads what made distance and time by road; empty or one text
 */
record LeadPart(
    String heading, String center, String town, String when, List<Fact> facts, List<String> roads) {

  LeadPart {
    facts = List.copyOf(facts);
    roads = List.copyOf(roads);
  }

  /** A fact with its name. */
  record Fact(String name, String value) {}

  static LeadPart of(StayPlan plan, Wording wording) {
    PlanRequest request = plan.request();
    return new LeadPart(
        wording.text("plan.heading"),
        request.center().name(),
        PacketWords.town(request.center().address()),
        when(request, wording),
        facts(plan, wording),
        roads(plan, wording));
  }

  private static List<String> roads(StayPlan plan, Wording wording) {
    return plan.request().home() == null
        ? List.of()
        : new TravelWords(wording).method(plan.center().journey()).stream().toList();
  }

  private static String when(PlanRequest request, Wording wording) {
    LocalDate infusion = request.infusion();
    return infusion == null
        ? wording.text("plan.lead.open", request.nights())
        : wording.text("plan.lead.dated", wording.fullDate(infusion), request.nights());
  }

  private static List<Fact> facts(StayPlan plan, Wording wording) {
    PlanRequest request = plan.request();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            wording.text("packet.nights"),
            wording.text("packet.nights.value", request.nightsBefore(), request.nights())));
    Home home = request.home();
    if (home != null) {
      facts.add(
          new Fact(wording.text("packet.home"), home(home, plan.center().journey(), wording)));
    }
    String patient = patient(request.patient(), wording);
    if (!patient.isEmpty()) {
      facts.add(new Fact(wording.text("packet.patient"), patient));
    }
    facts.add(
        new Fact(
            wording.text("packet.therapies"),
            plan.therapies().stream().map(Therapy::brand).collect(Collectors.joining(", "))));
    plan.lodging()
        .ifPresent(
            place -> facts.add(new Fact(wording.text("packet.lodging"), place.lodging().name())));
    return facts;
  }

  private static String home(Home home, @Nullable Journey journey, Wording wording) {
    return journey == null
        ? home.label()
        : wording.text(
            "packet.home.value", home.label(), wording.distance(journey), wording.drive(journey));
  }

  private static String patient(Patient patient, Wording wording) {
    List<String> words = new ArrayList<>();
    Integer age = patient.age();
    if (age != null) {
      words.add(wording.text("packet.patient.age", age));
    }
    String diagnosis = patient.diagnosis();
    if (diagnosis != null) {
      words.add(wording.diagnosis(diagnosis));
    }
    return String.join(" · ", words);
  }
}
