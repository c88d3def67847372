package org.cartlocator.caseload;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cartlocator.caseload.IdentifyingColumn.Reason;

/** What the headings of columns mean, in English and Spanish. */
final class Headings {

  private static final Set<String> CASE_ID =
      Set.of(
          "case",
          "case id",
          "caseid",
          "case no",
          "case number",
          "case code",
          "case ref",
          "id",
          "ref",
          "reference",
          "code",
          "caso",
          "id caso",
          "id de caso",
          "id del caso",
          "numero de caso",
          "numero del caso",
          "no de caso",
          "codigo",
          "codigo de caso",
          "referencia",
          "clave");
  private static final Set<String> PLACE =
      Set.of(
          "zip",
          "zip code",
          "zipcode",
          "zip5",
          "postal",
          "postal code",
          "postcode",
          "place",
          "town",
          "city",
          "location",
          "zip or town",
          "town or zip",
          "home",
          "home zip",
          "home town",
          "patient zip",
          "city state",
          "residence",
          "origin",
          "codigo postal",
          "cp",
          "zona postal",
          "ciudad",
          "pueblo",
          "lugar",
          "localidad",
          "municipio",
          "residencia",
          "codigo postal o ciudad",
          "zip o ciudad",
          "origen");
  private static final Set<String> AGE =
      Set.of(
          "age",
          "age years",
          "years",
          "patient age",
          "age in years",
          "edad",
          "edad del paciente",
          "anos",
          "edad anos");
  private static final Set<String> DIAGNOSIS =
      Set.of(
          "diagnosis",
          "diag",
          "dx",
          "cancer",
          "disease",
          "indication",
          "condition",
          "cancer type",
          "diagnostico",
          "enfermedad",
          "tipo de cancer",
          "padecimiento",
          "indicacion");
  private static final Set<String> NIGHTS =
      Set.of(
          "nights",
          "night",
          "stay",
          "stay nights",
          "nights needed",
          "length of stay",
          "los",
          "noches",
          "estancia",
          "estadia",
          "noches necesarias");

  /** Parts of a heading that tell of a person, wherever they stand in it. */
  private static final List<Tell> TELLS =
      List.of(
          new Tell(
              Reason.SOCIAL_SECURITY,
              Set.of("ssn", "ss#", "nss", "itin"),
              List.of("social security", "seguro social", "seguridad social")),
          new Tell(
              Reason.BIRTH_DATE,
              Set.of(
                  "dob",
                  "birth",
                  "birthdate",
                  "birthday",
                  "born",
                  "nacimiento",
                  "nac",
                  "cumpleanos",
                  "fdn",
                  "nacido"),
              List.of("fec nac", "f nac")),
          new Tell(
              Reason.PHONE,
              Set.of(
                  "phone",
                  "telephone",
                  "tel",
                  "telefono",
                  "mobile",
                  "cell",
                  "cellphone",
                  "celular",
                  "movil",
                  "fax",
                  "whatsapp"),
              List.of()),
          new Tell(
              Reason.EMAIL,
              Set.of("email", "mail", "correo", "emails"),
              List.of("e mail", "correo electronico")),
          new Tell(
              Reason.RECORD_NUMBER,
              Set.of(
                  "mrn",
                  "mr#",
                  "medicaid",
                  "medicare",
                  "expediente",
                  "nhc",
                  "ehr",
                  "emr",
                  "insurance",
                  "poliza",
                  "account"),
              List.of(
                  "record number",
                  "record no",
                  "medical record",
                  "member id",
                  "subscriber",
                  "historia clinica",
                  "policy number",
                  "patient id",
                  "patient number",
                  "id del paciente",
                  "numero de paciente",
                  "chart number",
                  "hospital number",
                  "id paciente")),
          new Tell(
              Reason.STREET,
              Set.of(
                  "address",
                  "street",
                  "direccion",
                  "calle",
                  "domicilio",
                  "addr",
                  "address1",
                  "address2"),
              List.of()),
          new Tell(
              Reason.NAME,
              Set.of(
                  "name",
                  "names",
                  "firstname",
                  "lastname",
                  "surname",
                  "fullname",
                  "forename",
                  "patientname",
                  "initials",
                  "nombre",
                  "nombres",
                  "apellido",
                  "apellidos",
                  "iniciales",
                  "caregiver",
                  "cuidador",
                  "guardian",
                  "mother",
                  "father",
                  "madre",
                  "padre"),
              List.of("patient full", "given", "contact person", "paciente nombre")));

  /** A heading that has these words and no others means a list of people, not of cases. */
  private static final Set<String> PEOPLE = Set.of("patient", "paciente", "patients", "pacientes");

  private record Tell(Reason reason, Set<String> words, List<String> phrases) {

    boolean isIn(String heading) {
      return Arrays.stream(heading.split(" ", -1)).anyMatch(words::contains)
          || phrases.stream().anyMatch((" " + heading + " ")::contains);
    }
  }

  private Headings() {}

  /** The field that a heading names. */
  static Optional<CaseField> field(String heading) {
    String plain = plain(heading);
    if (CASE_ID.contains(plain)) {
      return Optional.of(CaseField.CASE_ID);
    }
    if (PLACE.contains(plain)) {
      return Optional.of(CaseField.PLACE);
    }
    if (AGE.contains(plain)) {
      return Optional.of(CaseField.AGE);
    }
    if (DIAGNOSIS.contains(plain)) {
      return Optional.of(CaseField.DIAGNOSIS);
    }
    return NIGHTS.contains(plain) ? Optional.of(CaseField.NIGHTS) : Optional.empty();
  }

  /** What of a person the heading tells that stands below it. */
  static Optional<Reason> identifying(String heading) {
    String plain = plain(heading);
    if (PEOPLE.contains(plain)) {
      return Optional.of(Reason.NAME);
    }
    return TELLS.stream().filter(tell -> tell.isIn(plain)).map(Tell::reason).findFirst();
  }

  /** Small letters without accents, words with one blank between them. */
  static String plain(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .replaceAll("([a-z])([A-Z])", "$1 $2")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9#]+", " ")
        .strip();
  }
}
