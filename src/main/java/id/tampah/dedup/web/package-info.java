/** Pages of Data Ganda. */
@NullMarked
package id.tampah.dedup.web;

import org.jspecify.annotations.NullMarked;
