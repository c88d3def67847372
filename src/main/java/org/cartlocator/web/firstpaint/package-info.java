/**
 * What a page shows before any of its program has arrived: the same view, made by the server and
 * written into the document. The program takes over when a visitor first needs it.
 */
@NullMarked
package org.cartlocator.web.firstpaint;

import org.jspecify.annotations.NullMarked;
