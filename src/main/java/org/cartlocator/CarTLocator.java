package org.cartlocator;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the web application. */
@SpringBootApplication
public class CarTLocator {

  /**
   * Starts the web server; ends with a non-zero code and a list of faults if the data set is bad.
   */
  public static void main(String[] args) {
    SpringApplication.run(CarTLocator.class, args);
  }
}
