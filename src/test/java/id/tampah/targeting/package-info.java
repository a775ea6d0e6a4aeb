/** Tests of recipes and candidates. */
@org.jspecify.annotations.NullUnmarked
package id.tampah.targeting;
