package org.cartlocator.catalog;

/** Tells operators about the data set in force. */
public interface CatalogMonitor {

  /** What is in force now, and what was refused since. */
  CatalogStatus status();
}
