package org.cartlocator.caseload;

/** A file that is not read. Its message holds nothing of what stands in the file. */
public final class UnreadableCasesException extends Exception {

  private static final long serialVersionUID = 1L;

  private final FileFault fault;

  /** For this reason. */
  public UnreadableCasesException(FileFault fault) {
    super(fault.kind().name());
    this.fault = fault;
  }

  /** For a reason that needs no number. */
  public UnreadableCasesException(FileFault.Kind kind) {
    this(FileFault.of(kind));
  }

  /** Why it is not read. */
  public FileFault fault() {
    return fault;
  }
}
