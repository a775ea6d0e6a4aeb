/** Tests of quotas, awards and decrees. */
@org.jspecify.annotations.NullUnmarked
package id.tampah.allocation;
