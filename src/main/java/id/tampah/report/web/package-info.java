/** Report pages, paper and files. */
@NullMarked
package id.tampah.report.web;

import org.jspecify.annotations.NullMarked;
