/** Tests of {@code citizen}. */
@org.jspecify.annotations.NullUnmarked
package id.tampah.citizen;
