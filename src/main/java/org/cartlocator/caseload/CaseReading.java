package org.cartlocator.caseload;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a row was read as: a sound case, or what is wrong with it. */
public final class CaseReading implements Serializable {

  private final CaseRow row;
  private final @Nullable Case sound;
  private final List<CaseFault> faults;

  private CaseReading(CaseRow row, @Nullable Case sound, List<CaseFault> faults) {
    this.row = row;
    this.sound = sound;
    this.faults = List.copyOf(faults);
  }

  static CaseReading sound(CaseRow row, Case sound) {
    return new CaseReading(row, sound, List.of());
  }

  static CaseReading faulty(CaseRow row, List<CaseFault> faults) {
    return new CaseReading(row, null, faults);
  }

  /** The row as it stands in the file. */
  public CaseRow row() {
    return row;
  }

  /** The case; empty where something is wrong. */
  public Optional<Case> sound() {
    return Optional.ofNullable(sound);
  }

  /** What is wrong; empty for a sound case. */
  public List<CaseFault> faults() {
    return faults;
  }

  /** Whether somebody should look at it: it is faulty, or its place only a guess. */
  public boolean needsLook() {
    return sound == null || sound.home().isGuess();
  }
}
