/** The command line for clearance teams: files in, pairs and clusters out. */
@NullMarked
package id.tampah.dedup.engine.command;

import org.jspecify.annotations.NullMarked;
