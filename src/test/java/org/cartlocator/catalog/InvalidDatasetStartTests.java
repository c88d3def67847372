package org.cartlocator.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.cartlocator.CarTLocator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** With a bad data set the application does not start, and says everything that is wrong. */
@ExtendWith(OutputCaptureExtension.class)
@Tag("application")
class InvalidDatasetStartTests {

  @TempDir private Path folder;

  @BeforeEach
  void copyWithTwoFaults() throws IOException {
    Path sample = Path.of("src/test/resources/dataset");
    for (String name : new String[] {"centers.json", "lodging.json", "therapies.json"}) {
      Files.copy(sample.resolve(name), folder.resolve(name));
    }
    Path centers = folder.resolve("centers.json");
    Files.writeString(
        centers, Files.readString(centers).replace("91010", "9101").replace("\"FACT\"", "\"\""));
  }

  @Test
  void theCatalogIsNotMade() {
    new ApplicationContextRunner()
        .withUserConfiguration(CatalogOnly.class)
        .withPropertyValues("locator.data=" + folder)
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .isInstanceOfSatisfying(
                        InvalidDatasetException.class, e -> assertThat(e.problems()).hasSize(4)));
  }

  @Test
  void withoutAFolderThePackagedCopyIsUsed() {
    new ApplicationContextRunner()
        .withUserConfiguration(CatalogOnly.class)
        .withPropertyValues("locator.data= ")
        .run(
            context -> assertThat(context.getBean(Catalog.class).dataset().centers()).hasSize(173));
  }

  @Test
  void theLogListsEveryProblemOnceAndSaysWhatToDo(CapturedOutput output) {
    SpringApplication application = new SpringApplication(CatalogOnly.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    assertThatThrownBy(() -> application.run("--locator.data=" + folder)).isNotNull();
    assertThat(output.getAll())
        .contains(
            "The data set has 4 problems:",
            "centers.json · us-ca-city-of-hope-duarte · address.postalCode: must be a ZIP code of"
                + " five digits, but is “9101”",
            "--locator.data=")
        .containsOnlyOnce("9101");
  }

  @Test
  void theProgramEndsWithAnErrorCode() throws IOException, InterruptedException {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                CarTLocator.class.getName(),
                "--server.port=0",
                "--locator.data=" + folder)
            .redirectErrorStream(true)
            .start();
    String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(output).contains("The data set has 4 problems:");
    assertThat(program.exitValue()).isEqualTo(1);
  }

  /** Not marked as a configuration, lest other tests that look for such find it. */
  @ComponentScan(basePackageClasses = Catalog.class)
  static class CatalogOnly {
    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }
  }
}
