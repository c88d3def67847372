package org.cartlocator.cli;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * The parts of the application that verbs work with, each made when it is first asked for: no
 * server, no page. Settings come from where those of the server come from, but not from arguments.
 */
final class Program implements IFactory, AutoCloseable {

  private final Map<String, Object> settings =
      new TreeMap<>(
          Map.of("spring.main.lazy-initialization", true, "logging.threshold.console", "off"));

  private @Nullable ConfigurableApplicationContext context;

  private final boolean ownsLog;

  /**
   * A program of which nothing is made yet.
   *
   * @param ownsLog whether the log of this process is the program's: then nothing is logged, for
   *     the console is that of whoever called; else the log is left as it is
   */
  Program(boolean ownsLog) {
    this.ownsLog = ownsLog;
    settings.put("spring.main.lazy-initialization", true);
    settings.put("logging.threshold.console", "off");
  }

  /** Uses this folder's data set; null for the one that the settings name, or the packed copy. */
  Program withData(@Nullable Path folder) {
    if (folder != null) {
      settings.put("locator.data", folder.toString());
    }
    return this;
  }

  /** A part of the application. */
  <T> T get(Class<T> part) {
    if (context == null) {
      context = start();
    }
    return context.getBean(part);
  }

  private ConfigurableApplicationContext start() {
    SpringApplication application = new SpringApplication(Parts.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setRegisterShutdownHook(false);
    // What the server reads ahead at its start, a verb may not need at all.
    application.setInitializers(List.of());
    application.setDefaultProperties(settings);
    if (!ownsLog) {
      application.setListeners(
          application.getListeners().stream()
              .filter(listener -> !(listener instanceof LoggingApplicationListener))
              .toList());
    }
    return application.run();
  }

  /** Verbs are given the program; what the parser itself needs is made as always. */
  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (List.of(constructor.getParameterTypes()).equals(List.of(Program.class))) {
        return type.cast(constructor.newInstance(this));
      }
    }
    return CommandLine.defaultFactory().create(type);
  }

  @Override
  public void close() {
    if (context != null) {
      context.close();
    }
  }

  /** Not a configuration of its own, lest the server find it, too. */
  @ComponentScan({
    "org.cartlocator.caseload",
    "org.cartlocator.catalog",
    "org.cartlocator.coverage",
    "org.cartlocator.finder",
    "org.cartlocator.geocoding",
    "org.cartlocator.landmark",
    "org.cartlocator.packet",
    "org.cartlocator.stay",
    "org.cartlocator.travel"
  })
  static class Parts {

    @Bean
    Clock clock() {
      return Clock.system(ZoneId.systemDefault());
    }
  }
}
