package org.cartlocator.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns faults into problem documents (RFC 9457). */
@RestControllerAdvice(basePackageClasses = Problems.class)
final class Problems {

  private static final String BAD_PARAMETER = "A parameter cannot be used";

  @ExceptionHandler
  ProblemDetail badParameter(BadParameterException fault) {
    ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, BAD_PARAMETER, message(fault));
    problem.setProperty("parameter", fault.parameter());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail badPlan(BadPlanException fault) {
    ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, BAD_PARAMETER, message(fault));
    problem.setProperty("parameter", fault.faults().getFirst().parameter());
    problem.setProperty("faults", fault.faults());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail unknownPlace(UnknownPlaceException fault) {
    ProblemDetail problem =
        problem(HttpStatus.UNPROCESSABLE_CONTENT, "The place was not understood", message(fault));
    problem.setProperty("parameter", fault.parameter());
    problem.setProperty("cause", Codes.of(fault.placeCause()));
    problem.setProperty("suggestions", fault.suggestions().stream().map(PlaceAnswer::of).toList());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail unknownRecord(UnknownRecordException fault) {
    return problem(HttpStatus.NOT_FOUND, "There is no such record", message(fault));
  }

  private static String message(RuntimeException fault) {
    return String.valueOf(fault.getMessage());
  }

  private static ProblemDetail problem(HttpStatus status, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(title);
    return problem;
  }
}
