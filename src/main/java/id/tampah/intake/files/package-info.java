/** Uploaded files: measured and hashed as they come in, sealed at rest, open on disk only while they are read. */
@NullMarked
package id.tampah.intake.files;

import org.jspecify.annotations.NullMarked;
