package org.cartlocator.web.firstpaint;

/** A field in which a text can stand that is none of its values. */
public interface HoldsText {

  /** What stands in the field; empty if nothing does. */
  String text();
}
