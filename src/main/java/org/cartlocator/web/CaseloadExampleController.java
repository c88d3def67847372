package org.cartlocator.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.cartlocator.caseload.ExampleCases;
import org.cartlocator.caseload.ResultFormat;
import org.cartlocator.wording.Language;
import org.cartlocator.wording.Wording;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives out the example of a file of cases. */
@RestController
class CaseloadExampleController {

  static final String ADDRESS = "caseload/example.csv";

  @GetMapping("/" + ADDRESS)
  ResponseEntity<byte[]> example(@RequestParam(defaultValue = "") String lang, Locale wanted)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExampleCases.write(Wording.of(Language.chosen(Optional.of(lang), wanted)), out);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(ResultFormat.CSV.mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("example-cases.csv").build().toString())
        .body(out.toByteArray());
  }
}
