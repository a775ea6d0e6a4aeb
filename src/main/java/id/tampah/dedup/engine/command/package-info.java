/** The command line for clearance teams: files in, pairs and clusters out. The one room of the engine that main() enters. */
@NamedInterface("command")
@NullMarked
package id.tampah.dedup.engine.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
