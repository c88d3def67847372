package org.cartlocator.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.opendata.Download;
import org.cartlocator.opendata.OpenData;
import org.cartlocator.opendata.OpenFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The data set as a whole: what it holds, its files, and the schemas of the files. */
@RestController
@Tag(name = "Data set")
final class DatasetController {

  static final String FILES = "/api/v1/dataset/";
  static final String SCHEMAS = "/schemas/";

  private final Catalog catalog;
  private final OpenData data;
  private final PublishedSchemas schemas;

  DatasetController(Catalog catalog, OpenData data, PublishedSchemas schemas) {
    this.catalog = catalog;
    this.data = data;
    this.schemas = schemas;
  }

  @GetMapping("/api/v1/dataset")
  @Operation(summary = "How much the data set holds, how old it is, its terms and its files")
  DatasetAnswer dataset() {
    return DatasetAnswer.of(catalog.dataset(), data);
  }

  @GetMapping("/api/v1/dataset/{file}")
  @Operation(
      summary = "The data set as a file: JSON, GeoJSON, CSV or FHIR R4",
      description =
          "Whole, with the source, review date and confidence of every record. The tag is strong and"
              + " of the content; with If-None-Match the answer is 304 while nothing has changed. In"
              + " a CSV a phone number is an address as RFC 3966 has it (tel:+1-205-638-9100), and a"
              + " text that a spreadsheet could take for a formula has an apostrophe in front.",
      responses = {
        @ApiResponse(
            responseCode = "200",
            content = {
              @Content(mediaType = "application/json", schema = @Schema(type = "object")),
              @Content(mediaType = "application/geo+json", schema = @Schema(type = "object")),
              @Content(mediaType = "application/fhir+json", schema = @Schema(type = "object")),
              @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
            }),
        @ApiResponse(responseCode = "304", description = "Unchanged", content = @Content)
      })
  ResponseEntity<byte[]> file(
      @PathVariable String file,
      @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false)
          @Nullable String accepted) {
    OpenFile wanted =
        OpenFile.find(file).orElseThrow(() -> new UnknownRecordException("file", fileNames()));
    Download download = data.download(wanted);
    boolean gzip = Downloads.takesGzip(accepted);
    return Downloads.headers(gzip, download, wanted.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(wanted.fileName()).build().toString())
        .header(HttpHeaders.LINK, "</api/v1/dataset>; rel=\"describedby\"")
        .body(download.bytes(gzip));
  }

  @GetMapping("/schemas/{name}")
  @Operation(
      summary = "A JSON Schema (2020-12) of a data file",
      description = "The very schemas that a data set is checked with before it is used.",
      responses = {
        @ApiResponse(
            responseCode = "200",
            content =
                @Content(mediaType = "application/schema+json", schema = @Schema(type = "object"))),
        @ApiResponse(responseCode = "304", description = "Unchanged", content = @Content)
      })
  ResponseEntity<byte[]> schema(
      @PathVariable String name,
      @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false)
          @Nullable String accepted) {
    Download download =
        schemas
            .find(name)
            .orElseThrow(
                () -> new UnknownRecordException("schema", String.join(", ", schemas.names())));
    boolean gzip = Downloads.takesGzip(accepted);
    return Downloads.headers(gzip, download, "application/schema+json").body(download.bytes(gzip));
  }

  private static String fileNames() {
    return String.join(", ", Arrays.stream(OpenFile.values()).map(OpenFile::path).toList());
  }
}
