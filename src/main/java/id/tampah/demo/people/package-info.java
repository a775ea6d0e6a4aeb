/**
 * The generator of people and of their register: plain Java, no Spring, a pure function of its seed. A population keeps only
 * the numbers of its people; a family is made again, the same, whenever it is asked for.
 */
@NullMarked
package id.tampah.demo.people;

import org.jspecify.annotations.NullMarked;
