package org.cartlocator;

import org.cartlocator.cli.Verbs;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the web application. */
@SpringBootApplication
public class CarTLocator {

  /**
   * Starts the web server, or does what a {@linkplain Verbs verb} says; ends with a non-zero code
   * and a list of faults if the data set is bad.
   */
  public static void main(String[] args) {
    if (Verbs.areMeant(args)) {
      System.exit(Verbs.run(args));
    }
    SpringApplication.run(CarTLocator.class, args);
  }
}
