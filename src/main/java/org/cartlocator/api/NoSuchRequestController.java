package org.cartlocator.api;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what no other request of the interface does; the web pages would answer it with HTML. */
@RestController
@Hidden
final class NoSuchRequestController {

  @GetMapping("/api/**")
  ResponseEntity<ProblemDetail> none() {
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
    problem.setTitle("There is no such request");
    problem.setDetail("The requests of this interface are described at /v3/api-docs.");
    return ResponseEntity.of(problem).build();
  }
}
