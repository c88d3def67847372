package org.cartlocator.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar bears. */
final class ProgramVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = getClass().getPackage().getImplementationVersion();
    return new String[] {"cart-locator " + Objects.requireNonNullElse(version, "(not packaged)")};
  }
}
