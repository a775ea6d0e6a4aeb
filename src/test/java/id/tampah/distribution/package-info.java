/** Tests of {@code distribution}. */
@org.jspecify.annotations.NullUnmarked
package id.tampah.distribution;
