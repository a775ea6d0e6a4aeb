/** Pages of quotas, runs and decrees. */
@NullMarked
package id.tampah.allocation.web;

import org.jspecify.annotations.NullMarked;
