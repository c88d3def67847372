package org.cartlocator.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.Therapy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The therapies and the data set as a whole. */
@RestController
@Tag(name = "Data set")
final class TherapiesController {

  private final Catalog catalog;

  TherapiesController(Catalog catalog) {
    this.catalog = catalog;
  }

  @GetMapping("/api/v1/therapies")
  @Operation(summary = "Therapies with their approved uses and stay rules")
  List<Therapy> therapies() {
    return catalog.dataset().therapies();
  }

  @GetMapping("/api/v1/dataset")
  @Operation(summary = "How much the data set holds and how old it is")
  DatasetAnswer dataset() {
    Dataset dataset = catalog.dataset();
    return new DatasetAnswer(
        dataset.updated(),
        dataset.centers().size(),
        dataset.lodging().size(),
        dataset.therapies().size());
  }

  /** Counts and the date of the newest file. */
  record DatasetAnswer(LocalDate updated, int centers, int lodging, int therapies) {}
}
