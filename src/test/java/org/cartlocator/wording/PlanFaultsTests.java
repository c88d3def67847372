package org.cartlocator.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.cartlocator.geo.Distance;
import org.cartlocator.stay.PlanFault;
import org.cartlocator.stay.PlanField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanFaultsTests {

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(
            new PlanFault.Missing(PlanField.CENTER),
            "Choose a center first.",
            "Elija primero un centro."),
        Arguments.of(
            new PlanFault.Missing(PlanField.INFUSION),
            "A calendar needs the day of the infusion.",
            "Un calendario necesita el día de la infusión."),
        Arguments.of(
            new PlanFault.Unknown(PlanField.LODGING),
            "That is not on our list.",
            "No está en nuestra lista."),
        Arguments.of(
            new PlanFault.NotADate(PlanField.INFUSION),
            "That is not a day. Write it as 2027-02-10.",
            "No es un día. Escríbalo así: 2027-02-10."),
        Arguments.of(
            new PlanFault.DateOutside(
                PlanField.INFUSION, LocalDate.of(2025, 11, 24), LocalDate.of(2028, 11, 24)),
            "Choose a day between Nov 24, 2025 and Nov 24, 2028.",
            "Elija un día entre el 24 nov 2025 y el 24 nov 2028."),
        Arguments.of(
            new PlanFault.NumberOutside(PlanField.NIGHTS, 1, 365),
            "Give a whole number from 1 to 365.",
            "Escriba un número entero de 1 a 365."),
        Arguments.of(
            new PlanFault.AmountOutside(PlanField.FARE, new BigDecimal("10000")),
            "Give an amount from 0 to 10,000, such as 12.50.",
            "Escriba un monto de 0 a 10,000, por ejemplo 12.50."),
        Arguments.of(
            new PlanFault.TooFar(PlanField.LODGING, Distance.ofMiles(900), Distance.ofMiles(60)),
            "That place is 900 miles from the center. Choose one within 60 miles.",
            "Ese lugar está a 900 millas del centro. Elija uno a no más de 60 millas."),
        Arguments.of(
            new PlanFault.TooLongTogether(PlanField.NIGHTS_BEFORE, 365),
            "The nights before and after the infusion are too many together: at most 365.",
            "Las noches antes y después de la infusión son demasiadas en total: 365 como máximo."),
        Arguments.of(
            new PlanFault.NotARota(PlanField.ROTA, 1),
            "That is not a rota for 1 helper.",
            "No es un calendario de turnos para 1 ayudante."));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource
  void faults(PlanFault fault, String english, String spanish) {
    assertThat(Wording.of(Language.ENGLISH).fault(fault)).isEqualTo(english);
    assertThat(Wording.of(Language.SPANISH).fault(fault)).isEqualTo(spanish);
  }
}
