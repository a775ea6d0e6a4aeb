/** Reports for other programs. */
@NullMarked
package id.tampah.report.api;

import org.jspecify.annotations.NullMarked;
