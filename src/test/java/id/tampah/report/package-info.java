/** Tests of {@code report}. */
@org.jspecify.annotations.NullUnmarked
package id.tampah.report;
