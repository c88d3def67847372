package org.cartlocator.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cartlocator.stay.CellMaking;
import org.cartlocator.stay.Timetable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayWordsTests {

  private static final DayWords ENGLISH = new DayWords(Wording.of(Language.ENGLISH));
  private static final DayWords SPANISH = new DayWords(Wording.of(Language.SPANISH));
  private static final Timetable OPEN = timetable(null);
  private static final Timetable DATED = timetable(LocalDate.of(2027, 2, 10));

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        // Towards the infusion the numbers get smaller.
        "-33 | -26 | 5 to 4 weeks before the infusion | de 5 a 4 semanas antes de la infusión",
        "-33 | -19 | 5 to 3 weeks before the infusion | de 5 a 3 semanas antes de la infusión",
        "-25 | -6 | 4 weeks to 1 week before the infusion"
            + " | de 4 semanas a 1 semana antes de la infusión",
        "-22 | -21 | 3 weeks before the infusion | 3 semanas antes de la infusión",
        "-14 | -6 | 14 days to 6 days before the infusion"
            + " | de 14 días a 6 días antes de la infusión",
        "-5 | -1 | 5 days to 1 day before the infusion | de 5 días a 1 día antes de la infusión",
        "-1 | -1 | 1 day before the infusion | 1 día antes de la infusión",
        "-60 | -60 | 9 weeks before the infusion | 9 semanas antes de la infusión",
        "0 | 0 | day 0 | día 0",
        "1 | 7 | day 1 to day 7 | del día 1 al día 7",
        "8 | 28 | day 8 to day 28 | del día 8 al día 28",
        "8 | 365 | day 8 to day 365 | del día 8 al día 365",
        " | -34 | until about 5 weeks before the infusion"
            + " | hasta aproximadamente 5 semanas antes de la infusión",
        " | -7 | until about 7 days before the infusion"
            + " | hasta aproximadamente 7 días antes de la infusión",
        "29 | | from day 29 | desde el día 29",
      })
  void whileNoDateIsKnown(
      @Nullable Integer first, @Nullable Integer last, String english, String spanish) {
    assertThat(ENGLISH.between(first, last, OPEN)).isEqualTo(english);
    assertThat(SPANISH.between(first, last, OPEN)).isEqualTo(spanish);
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "-5 | -1 | Feb 5, 2027 – Feb 9, 2027 | 5 feb 2027 – 9 feb 2027",
        "0 | 0 | Feb 10, 2027 | 10 feb 2027",
        " | -34 | until about Jan 7, 2027 | hasta aproximadamente el 7 ene 2027",
        "29 | | from Mar 11, 2027 | desde el 11 mar 2027",
      })
  void whenTheDateIsKnown(
      @Nullable Integer first, @Nullable Integer last, String english, String spanish) {
    assertThat(ENGLISH.between(first, last, DATED)).isEqualTo(english);
    assertThat(SPANISH.between(first, last, DATED)).isEqualTo(spanish);
  }

  @ParameterizedTest(name = "{0} to {1}: {2}, {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "-5 | -1 | day −5 to −1 | día −5 a −1 | Feb 5 – Feb 9 | 5 de feb – 9 de feb",
        "0 | 0 | day 0 | día 0 | Feb 10 | 10 de feb",
        "-33 | -26 | week −5 to −4 | semana −5 a −4 | Jan 8 – Jan 15 | 8 de ene – 15 de ene",
        "-34 | -33 | week −5 | semana −5 | Jan 7 – Jan 8 | 7 de ene – 8 de ene",
        "8 | 28 | day 8 to 28 | día 8 a 28 | Feb 18 – Mar 10 | 18 de feb – 10 de mar",
        " | -5 | until day −5 | hasta el día −5 | until Feb 5 | hasta el 5 de feb",
        " | -34 | until week −5 | hasta la semana −5 | until Jan 7 | hasta el 7 de ene",
        "29 | | from day 29 | desde el día 29 | from Mar 11 | desde el 11 de mar",
      })
  void inFewLetters(
      @Nullable Integer first,
      @Nullable Integer last,
      String english,
      String spanish,
      String englishDate,
      String spanishDate) {
    assertThat(ENGLISH.shortly(first, last, OPEN)).isEqualTo(english);
    assertThat(SPANISH.shortly(first, last, OPEN)).isEqualTo(spanish);
    assertThat(ENGLISH.shortly(first, last, DATED)).isEqualTo(englishDate);
    assertThat(SPANISH.shortly(first, last, DATED)).isEqualTo(spanishDate);
  }

  @ParameterizedTest(name = "{0} to {1} days: {2}")
  @CsvSource({
    "14, 28, 2 to 4 weeks, de 2 a 4 semanas",
    "28, 28, 4 weeks, 4 semanas",
    "7, 7, 1 week, 1 semana",
    "16, 28, 16 to 28 days, de 16 a 28 días",
    "12, 12, 12 days, 12 días",
    "1, 1, 1 day, 1 día",
  })
  void lengthsOfTime(int least, int most, String english, String spanish) {
    assertThat(ENGLISH.span(least, most)).isEqualTo(english);
    assertThat(SPANISH.span(least, most)).isEqualTo(spanish);
  }

  private static Timetable timetable(@Nullable LocalDate infusion) {
    return new Timetable(infusion, new CellMaking(21, 28, true), List.of(), List.of());
  }
}
