/** Pages of the lists: the work list, the upload, one list. */
@NullMarked
package id.tampah.intake.web;

import org.jspecify.annotations.NullMarked;
