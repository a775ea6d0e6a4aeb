/**
 * The demo: a seeded generator of people and lists, the accounts of eight people with a task, and the loader that sends the
 * lists through the same pipeline as real ones. It exists only while {@code tampah.demo} is on.
 */
@ApplicationModule(displayName = "Demo")
@NullMarked
package id.tampah.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
