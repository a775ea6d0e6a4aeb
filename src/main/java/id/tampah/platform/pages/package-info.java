/** What every page gets: its own address for links that change one thing of it. */
@NullMarked
package id.tampah.platform.pages;

import org.jspecify.annotations.NullMarked;
