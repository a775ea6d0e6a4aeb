/**
 * Sheets: the door every file goes through, in and out.
 *
 * <p>Plain Java without Spring and without a database. {@code gate} decides whether a file may be parsed at all;
 * {@code reading} opens it and hands it to the room of its kind ({@code xlsx}, {@code xls}, {@code csv}, or a zip of
 * them), which streams it into {@code rows} without ever holding the file in memory; {@code columns} finds the header and
 * understands what people write into cells; {@code writing} streams lists back out. A file is either read or refused
 * with a sentence that says what to do; nothing in a file may end the server, reach the network or fill the heap.
 */
@ApplicationModule(
        displayName = "Berkas",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared"})
@NullMarked
package id.tampah.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
