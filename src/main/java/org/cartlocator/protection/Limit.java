package org.cartlocator.protection;

/** What one address may do only so often. */
public enum Limit {
  /** Asking what a typed text means. */
  GEOCODING,
  /** Giving a file or pasted rows. */
  UPLOADS,
  /** Having a packet printed. */
  PACKETS
}
