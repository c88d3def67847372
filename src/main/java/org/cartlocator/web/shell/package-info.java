/** What is the same for the document of every page, found by Vaadin itself. */
@NullMarked
package org.cartlocator.web.shell;

import org.jspecify.annotations.NullMarked;
