package org.cartlocator.web.firstpaint;

/** A part of a view that shows nothing of use before the page's program is there. */
public interface NeedsProgram {}
