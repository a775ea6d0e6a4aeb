/** The house of Tampah: one package a module, each with a front page of its own. */
@NullMarked
package id.tampah;

import org.jspecify.annotations.NullMarked;
