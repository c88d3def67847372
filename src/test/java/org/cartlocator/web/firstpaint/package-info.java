@NullMarked
package org.cartlocator.web.firstpaint;

import org.jspecify.annotations.NullMarked;
