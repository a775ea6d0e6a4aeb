/**
 * The lists that offices make of these people, each in its own columns and with its own mistakes, and what is known about them
 * because they were made: plain Java, no Spring, a pure function of the population.
 */
@NullMarked
package id.tampah.demo.lists;

import org.jspecify.annotations.NullMarked;
