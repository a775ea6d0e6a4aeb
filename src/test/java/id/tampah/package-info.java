/** Tests of the whole house. */
@org.jspecify.annotations.NullUnmarked
package id.tampah;
